import { WorkbookRefusal } from '../refusal';
import { asciiSlice, GT } from './xml-bytes';

/** Enough bytes to see a byte order mark and the XML declaration, even in UTF-16. */
export const ENCODING_PROBE_BYTES = 200;

const utf8Decoder = new TextDecoder('utf-8', { fatal: true });

/** The encoding of an XML part from its first bytes: byte order mark, else pattern, else declaration, else UTF-8. */
export function xmlEncoding(bytes: Uint8Array): string {
  const [b0, b1] = bytes;
  if ((b0 === 0xff && b1 === 0xfe) || (b0 === 0x3c && b1 === 0)) return 'utf-16le';
  if ((b0 === 0xfe && b1 === 0xff) || (b0 === 0 && b1 === 0x3c)) return 'utf-16be';
  if (b0 !== 0x3c || b1 !== 0x3f) return 'utf-8';
  const start = asciiSlice(bytes, 0, Math.min(bytes.indexOf(GT) + 1, ENCODING_PROBE_BYTES));
  const declared = /\sencoding\s*=\s*["']([^"']+)["']/.exec(start)?.[1]?.toLowerCase() ?? 'utf-8';
  // A declaration that can be read byte by byte cannot be UTF-16: some programs copy the label from a string.
  return declared.startsWith('utf-16') || declared === 'us-ascii' ? 'utf-8' : declared;
}

/** The part as text; damaged encoding is refused rather than shown as �. */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = xmlEncoding(bytes);
  return guarded(() => (encoding === 'utf-8' ? utf8Decoder : decoderFor(encoding)).decode(bytes));
}

const utf8SliceDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** UTF-8 text of some bytes inside a part, where a U+FEFF is a character and no byte order mark. */
export const decodeUtf8 = (bytes: Uint8Array): string => guarded(() => utf8SliceDecoder.decode(bytes));

/** A decoder that can be fed in pieces; refuses an encoding that the platform does not know. */
export const decoderFor = (encoding: string): TextDecoder =>
  guarded(() => new TextDecoder(encoding, { fatal: true }));

/** Platforms report bad text as TypeError or RangeError; here it is damage in the file. */
export function guarded<T>(decode: () => T): T {
  try {
    return decode();
  } catch (error) {
    throw new WorkbookRefusal('xmlBroken', { detail: 'encoding' }, error);
  }
}
