/** Letters that UTF-8 writes in two bytes. Two GBK bytes can look like one of them, as the famous “联通” does. */
const TWO_BYTE_LETTER = /[\u0080-\u00b6\u00b8-\u07ff]/;
const CONTROLS_AND_DIRECTION_MARKS = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * The name of an archive entry. Windows programs in China write code page 936 without saying so, macOS writes UTF-8
 * without saying so.
 */
export function decodeEntryName(rawName: Uint8Array, utf8: boolean): string {
  const asUtf8 = decoded(rawName, 'utf-8');
  if (utf8 || (asUtf8 !== undefined && !TWO_BYTE_LETTER.test(asUtf8))) return asUtf8 ?? lossy(rawName);
  return decoded(rawName, 'gb18030') ?? asUtf8 ?? lossy(rawName);
}

/** Undefined if the bytes are not in this encoding, which is the only reason for a decoder to throw. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const lossy = (bytes: Uint8Array): string => new TextDecoder('gb18030').decode(bytes);

/** The name as a plain relative path: no drive, no root, no `..`, nothing that hides what it ends in. */
export function harmlessPath(name: string): string {
  const segments = name
    .replace(CONTROLS_AND_DIRECTION_MARKS, '')
    .replace(/^[A-Za-z]:/, '')
    .split(/[\\/]+/)
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..');
  return segments.join('/');
}
