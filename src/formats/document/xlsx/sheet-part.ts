import { XmlReader } from '../../xlsx/xml-reader';
import { readRawRows, type RawRow } from './raw-cells';
import { readElement, type XmlElement } from './xml-element';

/** A worksheet part: its rows, and all of its other elements by name. */
export interface SheetPart {
  readonly rows: readonly RawRow[];
  /** The first element of this name under the root. */
  one(name: string): XmlElement | undefined;
  all(name: string): readonly XmlElement[];
}

export function parseSheetPart(xml: string): SheetPart {
  const reader = new XmlReader(xml);
  const elements: XmlElement[] = [];
  let rows: readonly RawRow[] = [];
  reader.next();
  while (reader.next() === 'start') {
    if (reader.name === 'sheetData') rows = [...rows, ...readRawRows(reader)];
    else elements.push(readElement(reader));
  }
  reader.next();
  return {
    rows: [...rows].sort((a, b) => a.row - b.row),
    one: (name) => elements.find((element) => element.name === name),
    all: (name) => elements.filter((element) => element.name === name),
  };
}
