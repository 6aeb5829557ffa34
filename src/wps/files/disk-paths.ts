/*
 * Paths as the program gives them: with `\` on Windows, also `\\server\folder`; with `/` elsewhere, where `\` may be part of
 * a name. Some calls of WPS take only the one that belongs to the system.
 */

const ON_WINDOWS = /^[a-z]:$|^[^/].*\\|^\\/iu;

const separatorOf = (path: string): '/' | '\\' => (ON_WINDOWS.test(path) ? '\\' : '/');

const END = { '/': /\/+$/u, '\\': /[\\/]+$/u } as const;
const PARTS = { '/': /\//u, '\\': /[\\/]/u } as const;

/** The path of what is called so in a folder. */
export function joined(folder: string, name: string): string {
  const separator = separatorOf(folder);
  return `${folder.replace(END[separator], '')}${separator}${name}`;
}

const partsOf = (path: string): readonly string[] => {
  const separator = separatorOf(path);
  return path.replace(END[separator], '').split(PARTS[separator]);
};

/** The last name of a path: of a folder or file its own, of a whole disk its letter. */
export const nameOf = (path: string): string => partsOf(path).at(-1) ?? '';

/** The folder that holds it, without a separator at its end. */
export const folderOf = (path: string): string => partsOf(path).slice(0, -1).join(separatorOf(path));

/** True of two ways to write one folder, as the system and as WPS writes it. */
export const isSameFolder = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (folder: string): string => joined(folder, '').replace(/\\/gu, '/').toLowerCase();
