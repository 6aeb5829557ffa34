import type { CellRange } from '../../../../domain/sheet/address';
import type { XmlReader } from '../../../xlsx/xml-reader';
import { MAX_COLS, MAX_ROWS } from '../../../xlsx/sheet-rows';
import { isRangeOfSheet } from '../../number-bounds';
import { attributeOf, descendantsOf, numberOf, type XmlElement } from '../../xlsx/xml-element';
import { odsCellParts, type OdsCellParts } from './ods-cell';
import { elementsIn, readMixedElement } from './ods-element';

/** A run of like columns or rows; `count` may reach to the end of the sheet. */
export interface OdsLine {
  readonly first: number;
  readonly count: number;
  readonly styleName?: string;
  readonly isHidden: boolean;
  /** Columns: the style of cells that name none. */
  readonly cellStyleName?: string;
}

export interface OdsCell extends OdsCellParts {
  readonly row: number;
  readonly col: number;
}

/** One table of a content.xml as it stands, with positions. */
export interface OdsTable {
  readonly name: string;
  readonly styleName?: string;
  readonly printRanges?: string;
  readonly isProtected: boolean;
  readonly columns: readonly OdsLine[];
  readonly rows: readonly OdsLine[];
  readonly cells: readonly OdsCell[];
  readonly validated: ReadonlyMap<string, readonly CellRange[]>;
  readonly headerRows?: { readonly first: number; readonly last: number };
  /** Pictures, charts and shapes upon it. */
  readonly pictures: number;
  readonly charts: number;
  readonly shapes: number;
  /** Looks that depend on values, which have no place yet. */
  readonly conditions: number;
}

/** A repeated cell beyond this only fills the sheet to its end. */
const MOST_REPEATED = 256;
/** A run of columns or rows beyond this stands for the rest of the sheet. */
export const MOST_LINES = 1000;
const MAX_CELLS = 400_000;

type Growing<T> = { -readonly [K in keyof T]: T[K] };

/** Reads the table just started; leaves the reader at its end. Positions as `parseOdsContent` counts them. */
export function readOdsTable(reader: XmlReader): OdsTable {
  const attributes = reader.attributes();
  const [columns, rows, cells] = [[] as OdsLine[], [] as OdsLine[], [] as OdsCell[]];
  const validated = new Map<string, CellRange[]>();
  const styleName = attributes.get('table:style-name');
  const printRanges = attributes.get('table:print-ranges');
  const table: Growing<OdsTable> = {
    name: attributes.get('table:name') ?? '',
    ...(styleName === undefined ? {} : { styleName }),
    ...(printRanges === undefined ? {} : { printRanges }),
    isProtected: attributes.get('table:protected') === 'true',
    ...{ columns, rows, cells, validated, pictures: 0, charts: 0, shapes: 0, conditions: 0 },
  };
  const depth = reader.depth;
  let [row, col, headerDepth] = [0, 0, 0];
  for (let token = reader.next(); token !== 'eof'; token = reader.next()) {
    if (token === 'end') {
      if (reader.depth < depth) break;
      if (reader.depth < headerDepth) headerDepth = 0;
    } else if (reader.name === 'table-header-rows') headerDepth = reader.depth;
    else if (reader.name === 'table-column') {
      const column = lineOf(readMixedElement(reader), col, 'table:number-columns-repeated');
      columns.push(column);
      col += column.count;
    } else if (reader.name === 'table-row') {
      const element = readMixedElement(reader);
      const line = lineOf(element, row, 'table:number-rows-repeated');
      rows.push(line);
      if (headerDepth > 0)
        table.headerRows = { first: table.headerRows?.first ?? row, last: row + line.count - 1 };
      readCells(element, line, cells, validated);
      countDrawn(element, table);
      row += line.count;
    } else if (reader.name === 'conditional-format') table.conditions++;
    else if (reader.name === 'shapes') countDrawn(readMixedElement(reader), table);
  }
  return table;
}

function lineOf(element: XmlElement, first: number, repeated: string): OdsLine {
  const styleName = attributeOf(element, 'table:style-name');
  const cellStyleName = attributeOf(element, 'table:default-cell-style-name');
  const visibility = attributeOf(element, 'table:visibility');
  return {
    first,
    count: repeatOf(element, repeated),
    ...(styleName === undefined ? {} : { styleName }),
    ...(cellStyleName === undefined ? {} : { cellStyleName }),
    isHidden: visibility === 'collapse' || visibility === 'filter',
  };
}

function readCells(
  row: XmlElement,
  line: OdsLine,
  cells: OdsCell[],
  validated: Map<string, CellRange[]>,
): void {
  let col = 0;
  for (const element of elementsIn(row)) {
    const width = repeatOf(element, 'table:number-columns-repeated');
    const parts = odsCellParts(element);
    if (parts.validation !== undefined) {
      const bottom = Math.min(line.first + line.count, MAX_ROWS) - 1;
      const range = { top: line.first, left: col, bottom, right: Math.min(col + width, MAX_COLS) - 1 };
      const ranges = validated.get(parts.validation) ?? [];
      validated.set(parts.validation, ranges);
      if (isRangeOfSheet(range)) ranges.push(range);
    }
    const isFiller = width > MOST_REPEATED || line.count > MOST_REPEATED;
    const styleName = parts.styleName ?? line.cellStyleName;
    const kept = styleName === undefined ? parts : { ...parts, styleName };
    for (let r = line.first; !isFiller && r < line.first + line.count; r++) {
      for (let c = col; c < col + width && cells.length < MAX_CELLS; c++)
        cells.push({ ...kept, row: r, col: c });
    }
    col += width;
  }
}

function countDrawn(element: XmlElement, table: Growing<OdsTable>): void {
  for (const name of ['custom-shape', 'line', 'rect', 'ellipse', 'connector', 'path']) {
    table.shapes += descendantsOf(element, name).length;
  }
  for (const frame of descendantsOf(element, 'frame')) {
    if (descendantsOf(frame, 'object').length > 0) table.charts++;
    else table.pictures++;
  }
}

function repeatOf(element: XmlElement, name: string): number {
  const count = numberOf(element, name) ?? 1;
  return Number.isInteger(count) && count > 0 ? count : 1;
}
