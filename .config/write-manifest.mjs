// `npm run manifest -- --base https://host/path [--out file]`: the manifest for another address than the developer's.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import manifests from 'office-addin-manifest';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const DEVELOPMENT_BASE = 'https://localhost:3000';

/** Office refuses anything but https; a query or fragment would end up in the middle of an address. */
function baseOf(text) {
  const url = URL.canParse(text ?? '') ? new URL(text) : undefined;
  if (!url || url.protocol !== 'https:' || url.search || url.hash || url.username) {
    throw new Error(
      '--base 须为 https 地址，如 https://office.example.edu.cn/168（an https address is needed）',
    );
  }
  return url.href.replace(/\/+$/u, '');
}

const escaped = (text) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;');

try {
  const { values } = parseArgs({ options: { base: { type: 'string' }, out: { type: 'string' } } });
  const base = baseOf(values.base);
  const out = resolve(values.out ?? join(ROOT, 'dist', 'manifest.xml'));
  const source = await readFile(join(ROOT, 'manifest.xml'), 'utf8');
  const text = source
    .replace(
      `<AppDomain>${DEVELOPMENT_BASE}</AppDomain>`,
      `<AppDomain>${escaped(new URL(base).origin)}</AppDomain>`,
    )
    .replaceAll(DEVELOPMENT_BASE, escaped(base))
    .replace(/<!--.*?-->\n/su, '');
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, text);
  // Microsoft's own reader must understand what was written.
  const { id, version, displayName } = await manifests.OfficeAddinManifest.readManifestFile(out);
  process.stdout.write(`${displayName} ${version} (${id})\n${base}\n${out}\n`);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
