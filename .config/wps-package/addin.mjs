import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Under which WPS lists the add-in. Plain letters: it is a folder's name on the clerk's machine, and part of addresses. */
export const NAME = 'Mechanism168';
export const { version: VERSION } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** The names that WPS looks for: an archive by the add-in's name, in it one folder with the version as well. */
export const ARCHIVE = `${NAME}.7z`;
export const FOLDER = `${NAME}_${VERSION}`;
export const ONLINE = 'online';

/** An intranet server may well have no certificate; a query or fragment would end up in the middle of an address. */
export function baseOf(text) {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const fits = url && /^https?:$/u.test(url.protocol) && !url.search && !url.hash && !url.username;
  if (!fits || /[?#]/u.test(text)) {
    throw new Error(
      `--base ${text}：须为 http 或 https 地址，不带 ? 和 #，如 https://office.example.edu.cn/168（an http or https address is needed, without ? or #）`,
    );
  }
  if (/\.(html?|xml|7z)\/*$/iu.test(url.pathname)) {
    throw new Error(
      `--base ${text}：须是文件夹的地址，不带文件名（the address of the folder is needed, without a file’s name）`,
    );
  }
  return url.href.replace(/\/+$/u, '');
}
