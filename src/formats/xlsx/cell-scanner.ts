import { cellAddress } from '../../domain/sheet/address';
import type { CellValue } from '../../domain/sheet/cell-value';
import { WorkbookRefusal } from '../refusal';
import { readCellElement } from './cell-element';
import { CellTag } from './cell-tag';
import { CELL_NUMBER, CELL_SHARED, type CellValues } from './cell-values';
import { DecimalScanner } from './decimal-scanner';
import { MAX_COLS, type SheetRows } from './sheet-rows';
import { STYLE_STRUCK } from './styles';
import { utf8Slice } from './utf8-slice';
import { ascii, elementEnd, GT, LT, matches, NEED_MORE, SLASH } from './xml-bytes';
import { decodeUtf8 } from './xml-encoding';
import { decodeCellText } from './xml-text';

const LETTER_F = 0x66;
const LETTER_V = 0x76;
const AMPERSAND = 0x26;
const UNDERSCORE = 0x5f;
const CARRIAGE_RETURN = 0x0d;

const END_OF_FORMULA = ascii('</f>');
const END_OF_VALUE = ascii('</v></c>');
const INLINE_TEXT = ascii('<is><t>');
const END_OF_INLINE_TEXT = ascii('</t></is></c>');

/**
 * Reads the cells of one row after another from UTF-8 bytes. This is where nearly all reading time goes, hence:
 * bytes instead of a string (no decoding of what is mostly digits and tags), no object for each cell, and the few
 * shapes that programs write are taken directly. Whatever does not match them exactly, also because the bytes end,
 * goes through the strict general reader, so a shortcut never decides that something is wrong.
 */
export class CellScanner {
  /** Addresses of the cells whose style strikes their text through. */
  readonly struckCells: string[] = [];
  private readonly tag = new CellTag();
  private readonly decimal = new DecimalScanner();

  constructor(
    private readonly values: CellValues,
    private readonly rows: SheetRows,
  ) {}

  /** Starts the row whose tag name ends at `nameEnd`. */
  startRow(bytes: Uint8Array, nameEnd: number): void {
    this.tag.startRow(bytes, nameEnd);
  }

  endRow(): void {
    this.rows.endRow(this.tag.row, this.tag.rowHidden);
  }

  /** Reads the cell whose tag starts at `start` and whose name ends at `nameEnd`; returns its end, or NEED_MORE. */
  read(bytes: Uint8Array, start: number, nameEnd: number): number {
    const colBefore = this.tag.col;
    const content = this.tag.read(bytes, nameEnd);
    if (content !== NEED_MORE) {
      if (bytes[content - 2] === SLASH) return content;
      const end = this.readContent(bytes, start, content);
      if (end !== NEED_MORE) return end;
    }
    this.tag.col = colBefore;
    return NEED_MORE;
  }

  private readContent(bytes: Uint8Array, start: number, content: number): number {
    const { type } = this.tag;
    const at = bytes[content + 1] === LETTER_F ? afterPlainFormula(bytes, content) : content;
    let end = NEED_MORE;
    if (bytes[at] === LT && bytes[at + 1] === LETTER_V && bytes[at + 2] === GT) {
      if (type === CELL_SHARED) end = this.readPlainIndex(bytes, at + 3);
      else if (type === CELL_NUMBER) end = this.readPlainNumber(bytes, at + 3);
      else end = this.readPlainText(bytes, at + 3, END_OF_VALUE);
    } else if (matches(bytes, at, INLINE_TEXT)) {
      end = this.readPlainText(bytes, at + INLINE_TEXT.length, END_OF_INLINE_TEXT);
    }
    return end === NEED_MORE ? this.readAnyShape(bytes, start) : end;
  }

  /** `12</v></c>` from `from` on; NEED_MORE if it is anything else. So do the next two. */
  private readPlainIndex(bytes: Uint8Array, from: number): number {
    const index = this.decimal.read(bytes, from);
    const { end } = this.decimal;
    if (!Number.isInteger(index) || index < 0 || !matches(bytes, end, END_OF_VALUE)) return NEED_MORE;
    this.keep(this.values.ofSharedString(index));
    return end + END_OF_VALUE.length;
  }

  private readPlainNumber(bytes: Uint8Array, from: number): number {
    const number = this.decimal.read(bytes, from);
    const { end } = this.decimal;
    if (Number.isNaN(number) || !matches(bytes, end, END_OF_VALUE)) {
      return this.readPlainText(bytes, from, END_OF_VALUE);
    }
    this.keep(this.values.ofNumber(number, this.tag.style));
    return end + END_OF_VALUE.length;
  }

  private readPlainText(bytes: Uint8Array, from: number, endMark: Uint8Array): number {
    let to = from;
    let coded = false;
    for (let byte = bytes[to]; byte !== LT && byte !== undefined; byte = bytes[++to]) {
      if (byte === AMPERSAND || byte === UNDERSCORE || byte === CARRIAGE_RETURN) coded = true;
    }
    if (!matches(bytes, to, endMark)) return NEED_MORE;
    const text = utf8Slice(bytes, from, to);
    this.keepText(coded ? decodeCellText(text) : text);
    return to + endMark.length;
  }

  private readAnyShape(bytes: Uint8Array, start: number): number {
    const end = elementEnd(bytes, start);
    if (end === NEED_MORE) return NEED_MORE;
    const text = readCellElement(decodeUtf8(bytes.subarray(start, end)));
    if (text !== undefined) this.keepText(text);
    return end;
  }

  private keepText(text: string): void {
    this.keep(this.values.ofText(this.tag.type, text, this.tag.style));
  }

  private keep(value: CellValue | undefined): void {
    if (value === undefined) return;
    const { row, col, style } = this.tag;
    if (col >= MAX_COLS) throw new WorkbookRefusal('cellOutOfRange', { row: row + 1 });
    this.rows.set(row, col, value);
    if ((this.values.flags(style) & STYLE_STRUCK) !== 0) this.struckCells.push(cellAddress(row, col));
  }
}

/** Where the formula at `at` ends if it is one plain element; else `at` itself, which no value can start with. */
function afterPlainFormula(bytes: Uint8Array, at: number): number {
  let end = at + 2;
  while (end < bytes.length && bytes[end] !== GT && bytes[end] !== LT) end++;
  if (bytes[end] !== GT) return at;
  if (bytes[end - 1] === SLASH) return end + 1;
  while (end < bytes.length && bytes[end] !== LT) end++;
  return matches(bytes, end, END_OF_FORMULA) ? end + END_OF_FORMULA.length : at;
}
