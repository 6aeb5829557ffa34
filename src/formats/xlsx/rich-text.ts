import type { XmlReader } from './xml-reader';
import { decodeOfficeEscapes } from './xml-text';

/**
 * The text of a string item (`si` or `is`) that the reader has just started: its runs joined, without the phonetic
 * guides (`rPh`) that Chinese and Japanese Excel keep beside them. Leaves the reader at the item's end.
 */
export function readRichText(reader: XmlReader): string {
  const itemDepth = reader.depth;
  let phoneticDepth = 0;
  let text = '';
  for (;;) {
    const token = reader.next();
    if (token === 'start') {
      if (reader.name === 'rPh' && phoneticDepth === 0) phoneticDepth = reader.depth;
    } else {
      if (reader.depth < itemDepth) return text;
      if (reader.name === 't' && phoneticDepth === 0) text += decodeOfficeEscapes(reader.text);
      if (reader.depth < phoneticDepth) phoneticDepth = 0;
    }
  }
}
