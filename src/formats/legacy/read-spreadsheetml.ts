import type { CellValue } from '../../domain/sheet/cell-value';
import type { SheetSnapshot, WorkbookSnapshot } from '../../domain/sheet/snapshot';
import { LIMITS } from '../limits';
import { WorkbookRefusal } from '../refusal';
import { serialOfIsoDate } from '../xlsx/iso-date';
import { decodeXml } from '../xlsx/xml-encoding';
import { XmlReader } from '../xlsx/xml-reader';
import { newCellBudget, SheetBuilder, type CellBudget } from './sheet-builder';

type Attributes = ReadonlyMap<string, string>;

/** Reads “XML 电子表格 2003”, one XML document that is often named .xls. */
export function readSpreadsheetMl(bytes: Uint8Array): WorkbookSnapshot {
  const reader = new XmlReader(decodeXml(bytes).replace(/^\uFEFF/, ''));
  const budget = newCellBudget();
  const sheets: SheetSnapshot[] = [];
  for (let token = reader.next(); token !== 'eof'; token = reader.next()) {
    if (token !== 'start' || reader.name !== 'Worksheet') continue;
    if (sheets.length >= LIMITS.sheets) throw new WorkbookRefusal('tooManySheets', { limit: LIMITS.sheets });
    sheets.push(readWorksheet(reader, budget));
  }
  if (sheets.length === 0) throw new WorkbookRefusal('partMissing', { part: 'Worksheet' });
  return { sheets, notices: [] };
}

function readWorksheet(reader: XmlReader, budget: CellBudget): SheetSnapshot {
  const name = reader.attributes().get('ss:Name') ?? '';
  const depth = reader.depth;
  let hidden = false;
  const table = new SheetBuilder(name, false, budget);
  for (let token = reader.next(); !(token === 'end' && reader.depth < depth); token = reader.next()) {
    if (token === 'start' && reader.name === 'Table') readTable(reader, table);
    // <x:WorksheetOptions><x:Visible>SheetHidden</x:Visible>
    if (token === 'end' && reader.name === 'Visible') hidden = reader.text.trim() !== 'SheetVisible';
  }
  return { ...table.build(), hidden };
}

function readTable(reader: XmlReader, table: SheetBuilder): void {
  const depth = reader.depth;
  let row = 0;
  let col = 0;
  for (let token = reader.next(); !(token === 'end' && reader.depth < depth); token = reader.next()) {
    if (token !== 'start') continue;
    const attributes = reader.attributes();
    const count = 1 + whole(attributes, 'ss:Span', 0);
    const isHidden = attributes.get('ss:Hidden') === '1';
    if (reader.name === 'Column') {
      col = whole(attributes, 'ss:Index', col + 1) - 1;
      if (isHidden) table.hideColumns(col, count);
      col += count;
    } else if (reader.name === 'Row') {
      row = whole(attributes, 'ss:Index', row + 1) - 1;
      if (isHidden) table.hideRows(row, count);
      readRow(reader, table, row);
      row += count;
    }
  }
}

function readRow(reader: XmlReader, table: SheetBuilder, row: number): void {
  const depth = reader.depth;
  let col = 0;
  for (let token = reader.next(); !(token === 'end' && reader.depth < depth); token = reader.next()) {
    if (token !== 'start' || reader.name !== 'Cell') continue;
    const attributes = reader.attributes();
    col = whole(attributes, 'ss:Index', col + 1) - 1;
    const value = readCell(reader);
    if (value !== undefined) table.setCell(row, col, value);
    const right = col + whole(attributes, 'ss:MergeAcross', 0);
    table.addMerge({ top: row, left: col, bottom: row + whole(attributes, 'ss:MergeDown', 0), right });
    col = right + 1;
  }
}

/** Data may hold HTML formatting: all text inside it counts, that of comments does not. */
function readCell(reader: XmlReader): CellValue | undefined {
  const depth = reader.depth;
  let dataDepth = 0;
  let type = '';
  let text = '';
  for (let token = reader.next(); !(token === 'end' && reader.depth < depth); token = reader.next()) {
    if (dataDepth > 0) text += reader.text;
    if (token === 'end') {
      if (reader.depth < dataDepth) dataDepth = 0;
    } else if (reader.name === 'Data' && reader.depth === depth + 1) {
      dataDepth = reader.depth;
      type = reader.attributes().get('ss:Type') ?? 'String';
    }
  }
  return text === '' ? undefined : valueOf(type, text);
}

function valueOf(type: string, text: string): CellValue {
  if (type === 'Error') return { kind: 'error', code: text };
  if (type === 'Boolean') return text.trim() === '1';
  if (type === 'Number') {
    const number = Number(text);
    if (!Number.isFinite(number)) throw new WorkbookRefusal('xmlBroken', { detail: 'Number' });
    return number;
  }
  const serial = type === 'DateTime' ? serialOfIsoDate(text) : undefined;
  return serial === undefined ? text : { kind: 'date', serial };
}

function whole(attributes: Attributes, name: string, otherwise: number): number {
  const value = Number(attributes.get(name) ?? otherwise);
  return Number.isInteger(value) && value >= 0 ? value : otherwise;
}
