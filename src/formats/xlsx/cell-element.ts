import { readRichText } from './rich-text';
import { XmlReader } from './xml-reader';
import { decodeOfficeEscapes } from './xml-text';

/** The content of one whole cell element in any permitted form; undefined if it has neither `v` nor `is`. */
export function readCellElement(xml: string): string | undefined {
  const reader = new XmlReader(xml);
  let value: string | undefined;
  let inline: string | undefined;
  for (let token = reader.next(); token !== 'eof'; token = reader.next()) {
    if (token === 'start' && reader.name === 'is' && reader.depth === 2) inline = readRichText(reader);
    if (token === 'end' && reader.name === 'v' && reader.depth === 1)
      value = decodeOfficeEscapes(reader.text);
  }
  return inline ?? value;
}
