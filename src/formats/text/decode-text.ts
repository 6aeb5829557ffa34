import { WorkbookRefusal } from '../refusal';

export interface DecodedText {
  readonly text: string;
  /** The bytes named no encoding and were not UTF-8, so they were taken for Chinese Windows text. */
  readonly guessedGb18030: boolean;
}

const BYTE_ORDER_MARKS: readonly { readonly mark: readonly number[]; readonly encoding: string }[] = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];
/** Private-use and unassigned code points: what gb18030 makes of bytes that are not Chinese text at all. */
const IMPLAUSIBLE = /[\uE000-\uF8FF\u0080-\u009F\uFFFD]|\p{Cn}/gu;
const IMPLAUSIBLE_SHARE = 0.05;

export const byteOrderMark = (bytes: Uint8Array): string | undefined =>
  BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))?.encoding;

/**
 * Text of bytes: byte order mark, else the encoding that the text names for itself, else UTF-8, else gb18030, which
 * covers GBK and GB2312. Nothing is replaced by �: bytes that fit none are refused.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const marked = byteOrderMark(bytes);
  if (marked) return { text: refuseUnlessDecoded(tryDecode(bytes, marked)), guessedGb18030: false };
  const named = declared === undefined ? undefined : tryDecode(bytes, declared);
  if (named !== undefined) return { text: named, guessedGb18030: false };
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, guessedGb18030: false };
  return { text: refuseUnlessDecoded(plausible(tryDecode(bytes, 'gb18030'))), guessedGb18030: true };
}

/** Undefined if the bytes are not in this encoding or the platform does not know it. */
function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  // GB2312 and GBK labels stand on text with characters that only gb18030 has.
  const label = /^gb/i.test(encoding) ? 'gb18030' : encoding;
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    // A decoder throws for these two reasons only, as TypeError or RangeError depending on the platform.
    return undefined;
  }
}

function plausible(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const strange = text.match(IMPLAUSIBLE)?.length ?? 0;
  return strange > text.length * IMPLAUSIBLE_SHARE ? undefined : text;
}

function refuseUnlessDecoded(text: string | undefined): string {
  if (text === undefined) throw new WorkbookRefusal('textUndecodable');
  return text;
}
