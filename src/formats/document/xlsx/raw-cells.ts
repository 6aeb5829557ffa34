import { parseCellAddress } from '../../../domain/sheet/address';
import { isTrue } from '../../xlsx/workbook-part';
import type { XmlReader } from '../../xlsx/xml-reader';
import { decodeOfficeEscapes } from '../../xlsx/xml-text';

/** A formula as the file has it. */
export interface RawFormula {
  readonly kind: 'plain' | 'shared' | 'array' | 'dataTable';
  /** Empty for a cell that shares the formula of another. */
  readonly text: string;
  /** Number of the shared formula. */
  readonly shared?: string;
}

/** What a cell says besides its value. */
export interface RawCell {
  readonly row: number;
  readonly col: number;
  /** Style number. */
  readonly look: number;
  readonly formula?: RawFormula;
  /** Number of its text in the table of shared texts. */
  readonly sharedText?: number;
  /** Its own text is written in several fonts. */
  readonly isRich: boolean;
}

export interface RawRow {
  readonly row: number;
  /** Style number of the cells that the row does not have; absent where it says none. */
  readonly look?: number;
  readonly height?: number;
  readonly hasOwnHeight: boolean;
  readonly hidden: boolean;
  /** Rows can be folded away with it. */
  readonly isGrouped: boolean;
  readonly cells: readonly RawCell[];
}

/** The rows of the `sheetData` that the reader has just started; leaves it at the end. */
export function readRawRows(reader: XmlReader): readonly RawRow[] {
  const rows: RawRow[] = [];
  let next = 0;
  while (reader.next() === 'start') {
    const row = readRow(reader, next);
    next = row.row + 1;
    rows.push(row);
  }
  return rows;
}

function readRow(reader: XmlReader, next: number): RawRow {
  const attributes = reader.attributes();
  const cells: RawCell[] = [];
  let row = Number(attributes.get('r') ?? next + 1) - 1;
  let col = 0;
  while (reader.next() === 'start') {
    const cell = readCell(reader, row, col);
    // Where the row does not say its number, its cells do.
    row = cell.row;
    col = cell.col + 1;
    cells.push(cell);
  }
  const height = Number(attributes.get('ht') ?? NaN);
  return {
    row,
    ...(isTrue(attributes.get('customFormat')) ? { look: Number(attributes.get('s') ?? 0) } : {}),
    ...(Number.isFinite(height) ? { height } : {}),
    hasOwnHeight: isTrue(attributes.get('customHeight')),
    hidden: isTrue(attributes.get('hidden')) || height === 0,
    isGrouped: Number(attributes.get('outlineLevel') ?? 0) > 0,
    cells,
  };
}

function readCell(reader: XmlReader, row: number, col: number): RawCell {
  const attributes = reader.attributes();
  const isShared = attributes.get('t') === 's';
  const at = parseCellAddress(attributes.get('r') ?? '') ?? { row, col };
  let formula: RawFormula | undefined;
  let sharedText: number | undefined;
  let runs = 0;
  const depth = reader.depth;
  for (let token = reader.next(); token === 'start' || reader.depth >= depth; token = reader.next()) {
    if (token === 'start' && reader.name === 'f') formula = readFormula(reader);
    else if (token === 'start' && reader.name === 'r') runs++;
    else if (token === 'end' && reader.name === 'v' && isShared) sharedText = Number(reader.text);
  }
  return {
    ...at,
    look: Number(attributes.get('s') ?? 0),
    ...(formula ? { formula } : {}),
    ...(sharedText === undefined ? {} : { sharedText }),
    isRich: runs > 1,
  };
}

function readFormula(reader: XmlReader): RawFormula {
  const attributes = reader.attributes();
  reader.next();
  const kind = attributes.get('t');
  return {
    kind: kind === 'shared' || kind === 'array' || kind === 'dataTable' ? kind : 'plain',
    text: decodeOfficeEscapes(reader.text),
    ...(attributes.has('si') ? { shared: attributes.get('si')! } : {}),
  };
}
