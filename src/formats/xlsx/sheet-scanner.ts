import { parseRangeAddress, rangeAddress, type CellRange } from '../../domain/sheet/address';
import { WorkbookRefusal } from '../refusal';
import type { CellBudget } from './cell-budget';
import { CellScanner } from './cell-scanner';
import type { CellValues } from './cell-values';
import { PieceJoiner } from './piece-joiner';
import { MAX_COLS, MAX_ROWS, SheetRows } from './sheet-rows';
import { isTrue } from './workbook-part';
import {
  ascii,
  asciiSlice,
  AttributeCursor,
  isTag,
  LT,
  markupEnd,
  matches,
  MAX_DEPTH,
  nameEnd,
  NEED_MORE,
  SLASH,
  SPACE,
  xmlBroken,
  GT,
} from './xml-bytes';

const LETTER_C = 0x63;
const END_OF_ROW = ascii('</row>');
const ROW_DEPTH = 3;
const localName = (name: string): string => (name.includes(':') ? name.slice(name.indexOf(':') + 1) : name);

/**
 * Reads a worksheet part that comes as one or many pieces of UTF-8. It keeps the open elements, so that a part that
 * is cut short or does not close in order is refused, and looks only at what a snapshot needs.
 */
export class SheetScanner {
  readonly merges: CellRange[] = [];
  readonly rows: SheetRows;
  readonly cells: CellScanner;
  private readonly open: string[] = [];
  private seenRoot = false;
  /** `sheetData`, `cols`, …: the child of the root that is open. */
  private section = '';
  private inRow = false;
  /** One for each column once any is hidden. */
  private hiddenFlags: Uint8Array | undefined;
  private readonly pieces = new PieceJoiner((bytes) => this.scan(bytes));

  constructor(
    values: CellValues,
    private readonly budget: CellBudget,
  ) {
    this.rows = new SheetRows(budget);
    this.cells = new CellScanner(values, this.rows);
  }

  /** Numbers of the hidden columns, in order. */
  get hiddenCols(): number[] {
    const cols: number[] = [];
    this.hiddenFlags?.forEach((hidden, col) => hidden === 1 && cols.push(col));
    return cols;
  }

  feed(chunk: Uint8Array, last: boolean): void {
    this.pieces.feed(chunk, last);
    if (last && (this.open.length > 0 || !this.seenRoot)) xmlBroken('truncated');
  }

  /** Reads as many whole cells and tags as there are; returns where the first one starts that is not all there. */
  private scan(bytes: Uint8Array): number {
    let at = 0;
    for (;;) {
      while (at < bytes.length && bytes[at] !== LT) at++;
      if (at + 2 >= bytes.length) return at;
      const next = this.inRow ? this.readInRow(bytes, at) : this.readMarkup(bytes, at);
      if (next === NEED_MORE) return at;
      at = next;
    }
  }

  /** The two things that nearly all of a sheet is, without looking at names in general. */
  private readInRow(bytes: Uint8Array, at: number): number {
    if (bytes[at + 1] === LETTER_C && endsName(bytes[at + 2]!)) return this.cells.read(bytes, at, at + 2);
    if (!matches(bytes, at, END_OF_ROW)) return this.readMarkup(bytes, at);
    this.closeElement('row');
    return at + END_OF_ROW.length;
  }

  private readMarkup(bytes: Uint8Array, at: number): number {
    const end = markupEnd(bytes, at);
    if (end === NEED_MORE || !isTag(bytes, at)) return end;
    if (bytes[at + 1] === SLASH) {
      this.closeElement(asciiSlice(bytes, at + 2, nameEnd(bytes, at + 2)));
      return end;
    }
    const afterName = nameEnd(bytes, at + 1);
    const name = asciiSlice(bytes, at + 1, afterName);
    if (this.inRow && localName(name) === 'c') return this.cells.read(bytes, at, afterName);
    this.openElement(name, bytes, afterName);
    if (bytes[end - 2] === SLASH) this.closeElement(name);
    return end;
  }

  private openElement(name: string, bytes: Uint8Array, afterName: number): void {
    const local = localName(name);
    if (this.open.length === 0) {
      if (this.seenRoot || local !== 'worksheet') xmlBroken('root');
      this.seenRoot = true;
    }
    if (this.open.push(name) > MAX_DEPTH) xmlBroken('depth');
    if (this.open.length === 2) this.section = local;
    const section = this.open.length === ROW_DEPTH ? this.section : '';
    if (section === 'sheetData' && local === 'row') {
      this.cells.startRow(bytes, afterName);
      this.inRow = true;
    } else if (section === 'mergeCells' && local === 'mergeCell') this.addMerge(attributes(bytes, afterName));
    else if (section === 'cols' && local === 'col') this.addColumns(attributes(bytes, afterName));
    else checkAttributes(bytes, afterName);
  }

  private closeElement(name: string): void {
    if (this.open.pop() !== name) xmlBroken('balance');
    if (!this.inRow || this.open.length !== ROW_DEPTH - 1) return;
    this.inRow = false;
    this.cells.endRow();
  }

  private addMerge(merge: Attributes): void {
    const ref = merge.get('ref') ?? '';
    const range = parseRangeAddress(ref) ?? xmlBroken('mergeCell');
    if (range.bottom >= MAX_ROWS || range.right >= MAX_COLS) {
      throw new WorkbookRefusal('cellOutOfRange', { cell: rangeAddress(range) });
    }
    this.budget.spend();
    this.merges.push(range);
  }

  private addColumns(columns: Attributes): void {
    if (!isTrue(columns.get('hidden'))) return;
    const first = wholeNumber(columns.get('min') ?? '');
    const last = wholeNumber(columns.get('max') ?? '');
    if (!(first >= 1 && last <= MAX_COLS)) throw new WorkbookRefusal('cellOutOfRange', { column: last });
    this.hiddenFlags ??= new Uint8Array(MAX_COLS);
    this.hiddenFlags.fill(1, first - 1, last);
  }
}

type Attributes = ReadonlyMap<string, string>;

const endsName = (byte: number): boolean => byte <= SPACE || byte === GT || byte === SLASH;

const wholeNumber = (text: string): number => (/^\s*\d{1,9}\s*$/.test(text) ? Number(text) : NaN);

/** Goes through attributes that nobody asks for, because they may be broken. */
function checkAttributes(bytes: Uint8Array, afterName: number): void {
  const cursor = new AttributeCursor();
  cursor.at = afterName;
  while (cursor.next(bytes));
}

function attributes(bytes: Uint8Array, afterName: number): Attributes {
  const found = new Map<string, string>();
  const cursor = new AttributeCursor();
  cursor.at = afterName;
  while (cursor.next(bytes)) {
    const name = asciiSlice(bytes, cursor.nameStart, cursor.nameEnd);
    found.set(name, asciiSlice(bytes, cursor.valueStart, cursor.valueEnd));
  }
  return found;
}
