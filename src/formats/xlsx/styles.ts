import { isDateFormat } from '../../domain/sheet/date-format';
import { XmlReader } from './xml-reader';

/** What a cell style says that matters for reading: bits of one byte per style number. */
export const STYLE_DATE = 1;
export const STYLE_STRUCK = 2;

interface StyleRecord {
  readonly formatId: number;
  readonly fontId: number;
}

/** Flags by style number, from the styles part. */
export function parseStyleFlags(xml: string): Uint8Array {
  const formats = new Map<number, string>();
  const struckFonts = new Set<number>();
  const records: StyleRecord[] = [];
  let fonts = 0;
  const reader = new XmlReader(xml);
  for (let token = reader.next(); token !== 'eof'; token = reader.next()) {
    if (token !== 'start') continue;
    // Differential formats at the end of the part have fonts and formats of their own: hence the parents.
    if (reader.name === 'numFmt' && reader.parent === 'numFmts') {
      const attributes = reader.attributes();
      formats.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
    } else if (reader.name === 'font' && reader.parent === 'fonts') {
      if (fontIsStruck(reader)) struckFonts.add(fonts);
      fonts++;
    } else if (reader.name === 'xf' && reader.parent === 'cellXfs') {
      records.push(styleRecord(reader.attributes()));
    }
  }
  return Uint8Array.from(records, ({ formatId, fontId }) => {
    const date = isDateFormat(formatId, formats.get(formatId)) ? STYLE_DATE : 0;
    return date | (struckFonts.has(fontId) ? STYLE_STRUCK : 0);
  });
}

/** Reads on to the end of the `font` element that the reader stands at. */
function fontIsStruck(reader: XmlReader): boolean {
  const depth = reader.depth;
  let struck = false;
  while (reader.next() !== 'end' || reader.depth >= depth) {
    if (reader.name !== 'strike') continue;
    const value = reader.attributes().get('val');
    struck = value !== '0' && value !== 'false';
  }
  return struck;
}

const styleRecord = (attributes: ReadonlyMap<string, string>): StyleRecord => ({
  formatId: Number(attributes.get('numFmtId') ?? 0),
  fontId: Number(attributes.get('fontId') ?? 0),
});
