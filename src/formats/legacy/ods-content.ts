import type { CellValue } from '../../domain/sheet/cell-value';
import type { SheetSnapshot } from '../../domain/sheet/snapshot';
import { LIMITS } from '../limits';
import { WorkbookRefusal } from '../refusal';
import { serialOfIsoDate } from '../xlsx/iso-date';
import { XmlReader } from '../xlsx/xml-reader';
import { cellTextOfOds } from './ods-text';
import { serialOfIsoDuration } from './iso-duration';
import { newCellBudget, SheetBuilder, type CellBudget } from './sheet-builder';

type Attributes = ReadonlyMap<string, string>;

const ERROR_TEXT = /^(?:#[A-Z0-9/]+[!?]?|Err:\d{3})$/;

/** The sheets of a content.xml. Tables inside change records, headers or other tables are not sheets. */
export function parseOdsContent(xml: string): SheetSnapshot[] {
  const reader = new XmlReader(xml);
  const hiddenStyles = new Set<string>();
  const sheets: SheetSnapshot[] = [];
  const budget = newCellBudget();
  let style = '';
  for (let token = reader.next(); token !== 'eof'; token = reader.next()) {
    if (token !== 'start') continue;
    if (reader.name === 'style') style = reader.attributes().get('style:name') ?? '';
    if (reader.name === 'table-properties' && reader.attributes().get('table:display') === 'false') {
      hiddenStyles.add(style);
    }
    if (reader.name !== 'table' || reader.parent !== 'spreadsheet') continue;
    if (sheets.length >= LIMITS.sheets) throw new WorkbookRefusal('tooManySheets', { limit: LIMITS.sheets });
    sheets.push(readTable(reader, hiddenStyles, budget));
  }
  if (sheets.length === 0) throw new WorkbookRefusal('partMissing', { part: 'table:table' });
  return sheets;
}

function readTable(reader: XmlReader, hiddenStyles: ReadonlySet<string>, budget: CellBudget): SheetSnapshot {
  const attributes = reader.attributes();
  const hidden = hiddenStyles.has(attributes.get('table:style-name') ?? '');
  const builder = new SheetBuilder(attributes.get('table:name') ?? '', hidden, budget);
  const depth = reader.depth;
  let row = 0;
  let col = 0;
  for (let token = reader.next(); token !== 'eof'; token = reader.next()) {
    if (token === 'end' && reader.depth < depth) break;
    if (token !== 'start') continue;
    if (reader.name === 'table-column') {
      const column = reader.attributes();
      const count = repeat(column, 'table:number-columns-repeated');
      if (isCollapsed(column)) builder.hideColumns(col, count);
      col += count;
    } else if (reader.name === 'table-row') {
      row += readRow(reader, builder, row);
    } else if (reader.name === 'shapes') {
      skipElement(reader);
    }
  }
  return builder.build();
}

/** Reads a row and returns how many rows it stands for. */
function readRow(reader: XmlReader, builder: SheetBuilder, row: number): number {
  const attributes = reader.attributes();
  const count = repeat(attributes, 'table:number-rows-repeated');
  if (isCollapsed(attributes)) builder.hideRows(row, count);
  const depth = reader.depth;
  let col = 0;
  for (let token = reader.next(); !(token === 'end' && reader.depth < depth); token = reader.next()) {
    if (token !== 'start') continue;
    const cell = reader.attributes();
    const width = repeat(cell, 'table:number-columns-repeated');
    const isCell = reader.name === 'table-cell';
    const value = cellValue(cell, cellTextOfOds(reader));
    // What a covered cell holds lies under a merge: nobody sees it.
    if (isCell && value !== undefined) fill(builder, value, row, count, col, width);
    if (isCell) addMerge(builder, cell, row, col);
    col += width;
  }
  return count;
}

function fill(
  builder: SheetBuilder,
  value: CellValue,
  row: number,
  rows: number,
  col: number,
  cols: number,
): void {
  for (let r = row; r < row + rows; r++) for (let c = col; c < col + cols; c++) builder.setCell(r, c, value);
}

function addMerge(builder: SheetBuilder, cell: Attributes, row: number, col: number): void {
  const bottom = row + repeat(cell, 'table:number-rows-spanned') - 1;
  builder.addMerge({
    top: row,
    left: col,
    bottom,
    right: col + repeat(cell, 'table:number-columns-spanned') - 1,
  });
}

function cellValue(cell: Attributes, text: string): CellValue | undefined {
  const type = cell.get('office:value-type');
  if (cell.get('calcext:value-type') === 'error' || (cell.has('table:formula') && ERROR_TEXT.test(text))) {
    return { kind: 'error', code: text };
  }
  if (type === 'float' || type === 'percentage' || type === 'currency')
    return numberOf(cell.get('office:value'));
  if (type === 'boolean') return cell.get('office:boolean-value') === 'true';
  if (type === 'date') return dateOf(serialOfIsoDate(cell.get('office:date-value') ?? ''), text);
  if (type === 'time') return dateOf(serialOfIsoDuration(cell.get('office:time-value') ?? ''), text);
  const string = text === '' ? (cell.get('office:string-value') ?? '') : text;
  return string === '' ? undefined : string;
}

function numberOf(value: string | undefined): number {
  const number = Number(value === undefined || value === '' ? NaN : value);
  if (!Number.isFinite(number)) throw new WorkbookRefusal('xmlBroken', { detail: 'office:value' });
  return number;
}

const dateOf = (serial: number | undefined, text: string): CellValue =>
  serial === undefined ? text : { kind: 'date', serial };

const isCollapsed = (attributes: Attributes): boolean => {
  const visibility = attributes.get('table:visibility');
  return visibility === 'collapse' || visibility === 'filter';
};

function repeat(attributes: Attributes, name: string): number {
  const count = Number(attributes.get(name) ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}

/** Moves past the element just started. */
function skipElement(reader: XmlReader): void {
  const depth = reader.depth;
  for (let token = reader.next(); token !== 'eof'; token = reader.next()) {
    if (token === 'end' && reader.depth < depth) return;
  }
}
