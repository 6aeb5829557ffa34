import { byteOrderMark } from './decode-text';

export type TextKind = 'html' | 'xmlSpreadsheet2003' | 'wordDocument' | 'json' | 'text' | 'unknown';

const HEAD_BYTES = 8192;
/** Control characters that text files do not have; tab, line ends, form feed and old DOS end-of-file are fine. */

const CONTROL = /[\u0000-\u0008\u000b\u000e-\u0019\u001b-\u001f\u007f]/;

/** What bytes without a binary signature are. Their encoding is not settled here: marks of all kinds are ASCII. */
export function kindOfText(bytes: Uint8Array): TextKind {
  const marked = byteOrderMark(bytes);
  const head = new TextDecoder(marked ?? 'latin1').decode(bytes.subarray(0, HEAD_BYTES)).trimStart();
  if (CONTROL.test(head)) return 'unknown';
  if (head.startsWith('<')) return kindOfMarkup(head);
  if (head.startsWith('{\\rtf')) return 'wordDocument';
  if (/^(?:\{\s*["}]|\[\s*[[{\]])/.test(head)) return 'json';
  return 'text';
}

function kindOfMarkup(head: string): TextKind {
  if (/^<\?xml/.test(head)) {
    if (/urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/.test(head))
      return 'xmlSpreadsheet2003';
    if (/schemas\.microsoft\.com\/office\/word|progid="Word\.Document"/.test(head)) return 'wordDocument';
  }
  if (/<Workbook\s[^>]*urn:schemas-microsoft-com:office:spreadsheet/.test(head)) return 'xmlSpreadsheet2003';
  if (/<(?:!doctype\s+html|html|head|body|table|meta)[\s>]/i.test(head)) return 'html';
  return head.startsWith('<?xml') ? 'unknown' : 'text';
}
