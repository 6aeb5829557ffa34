/** Bytes of a text in UTF-8, counted without making them: requests of megabytes are measured twice. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const surrogate = code >= 0xd800 && code < 0xe000;
    // A pair of surrogates is one character of four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || surrogate ? 2 : 3;
  }
  return bytes;
}
