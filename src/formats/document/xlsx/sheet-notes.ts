import { parseCellAddress, type CellPosition } from '../../../domain/sheet/address';
import { readRichText } from '../../xlsx/rich-text';
import { XmlReader } from '../../xlsx/xml-reader';

export interface PlacedNote extends CellPosition {
  readonly note: string;
}

/** The notes of a comments part. Their fonts and who wrote them, beyond what the text says, have no place in a document. */
export function parseNotes(xml: string): readonly PlacedNote[] {
  const notes: PlacedNote[] = [];
  const reader = new XmlReader(xml);
  let cell: CellPosition | undefined;
  for (let token = reader.next(); token !== 'eof'; token = reader.next()) {
    if (token !== 'start') continue;
    if (reader.name === 'comment') cell = parseCellAddress(reader.attributes().get('ref') ?? '');
    else if (reader.name === 'text' && cell) {
      const note = readRichText(reader);
      if (note !== '') notes.push({ ...cell, note });
    }
  }
  return notes;
}
