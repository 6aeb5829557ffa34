import { cellAddress } from '../../domain/sheet/address';
import type { CellValue } from '../../domain/sheet/cell-value';
import { WorkbookRefusal } from '../refusal';
import { readCellElement } from './cell-element';
import { CELL_NUMBER, CELL_SHARED, CELL_TEXT, cellType, type CellType, type CellValues } from './cell-values';
import { DecimalScanner } from './decimal-scanner';
import { MAX_COLS, MAX_ROWS, type SheetRows } from './sheet-rows';
import { STYLE_STRUCK } from './styles';
import { utf8Slice } from './utf8-slice';
import { isTrue } from './workbook-part';
import {
  ascii,
  asciiSlice,
  AttributeCursor,
  elementEnd,
  EQUALS,
  GT,
  LT,
  matches,
  NEED_MORE,
  QUOTE,
  SLASH,
  SPACE,
  xmlBroken,
} from './xml-bytes';
import { decodeUtf8 } from './xml-encoding';
import { decodeCellText } from './xml-text';

const LETTER_F = 0x66;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const LETTER_V = 0x76;
const LETTER_A_UPPER = 0x41;
const LETTER_Z_UPPER = 0x5a;
const ZERO = 0x30;
const NINE = 0x39;
const AMPERSAND = 0x26;
const UNDERSCORE = 0x5f;
const CARRIAGE_RETURN = 0x0d;

const HIDDEN = ascii('hidden');
const TYPE_TEXT = ascii('str"');
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
  private row = -1;
  private col = -1;
  private rowHidden = false;
  /** Whether the row number stands: the row or a cell of it has said it. */
  private rowCertain = false;
  private type: CellType = CELL_NUMBER;
  private style = 0;
  /** What the last `readWhole` and `readReference` found. */
  private whole = 0;
  private refCol = 0;
  private readonly attribute = new AttributeCursor();
  private readonly decimal = new DecimalScanner();

  constructor(
    private readonly values: CellValues,
    private readonly rows: SheetRows,
  ) {}

  /** Starts the row whose tag name ends at `nameEnd`; a row without a number follows the one before. */
  startRow(bytes: Uint8Array, nameEnd: number): void {
    const { attribute } = this;
    this.row++;
    this.col = -1;
    this.rowCertain = false;
    this.rowHidden = false;
    attribute.at = nameEnd;
    while (attribute.next(bytes)) {
      const { nameStart, valueStart, valueEnd } = attribute;
      const length = attribute.nameEnd - nameStart;
      if (length === 1 && bytes[nameStart] === LETTER_R) {
        this.row = this.readWhole(bytes, valueStart) === valueEnd ? this.whole - 1 : -1;
        this.rowCertain = true;
      } else if (length === HIDDEN.length && matches(bytes, nameStart, HIDDEN)) {
        this.rowHidden = isTrue(asciiSlice(bytes, valueStart, valueEnd));
      }
    }
    if (this.row < 0 || this.row >= MAX_ROWS)
      throw new WorkbookRefusal('cellOutOfRange', { row: this.row + 1 });
  }

  endRow(): void {
    this.rows.endRow(this.row, this.rowHidden);
  }

  /** Reads the cell whose tag starts at `tag` and whose name ends at `nameEnd`; returns where it ends, or NEED_MORE. */
  read(bytes: Uint8Array, tag: number, nameEnd: number): number {
    const colBefore = this.col;
    this.col = colBefore + 1;
    this.type = CELL_NUMBER;
    this.style = 0;
    const content = this.readAttributes(bytes, this.readPlainAttributes(bytes, nameEnd));
    if (content !== NEED_MORE) {
      if (bytes[content - 2] === SLASH) return content;
      const end = this.readContent(bytes, tag, content);
      if (end !== NEED_MORE) return end;
    }
    this.col = colBefore;
    return NEED_MORE;
  }

  /** Attributes as all programs write them, ` r="C6" s="1" t="s"`; returns where the first other thing starts. */
  private readPlainAttributes(bytes: Uint8Array, from: number): number {
    let at = from;
    while (bytes[at] === SPACE && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE) {
      const name = bytes[at + 1];
      const value = at + 4;
      if (name === LETTER_R) {
        const end = this.readReference(bytes, value);
        if (bytes[end] !== QUOTE) return at;
        this.moveToReference(bytes, value, end);
        at = end + 1;
      } else if (name === LETTER_S) {
        const end = this.readWhole(bytes, value);
        if (bytes[end] !== QUOTE) return at;
        this.style = this.whole;
        at = end + 1;
      } else if (name === LETTER_T && bytes[value] === LETTER_S && bytes[value + 1] === QUOTE) {
        this.type = CELL_SHARED;
        at = value + 2;
      } else if (name === LETTER_T && matches(bytes, value, TYPE_TEXT)) {
        this.type = CELL_TEXT;
        at = value + TYPE_TEXT.length;
      } else return at;
    }
    return at;
  }

  /** All other attributes, and the end of the tag; returns where the content starts. */
  private readAttributes(bytes: Uint8Array, from: number): number {
    if (bytes[from] === GT) return from + 1;
    const { attribute } = this;
    attribute.at = from;
    while (attribute.next(bytes)) {
      if (attribute.nameEnd - attribute.nameStart !== 1) continue;
      const { valueStart, valueEnd } = attribute;
      const name = bytes[attribute.nameStart];
      if (name === LETTER_T) this.type = cellType(asciiSlice(bytes, valueStart, valueEnd));
      else if (name === LETTER_S)
        this.style = this.readWhole(bytes, valueStart) === valueEnd ? this.whole : 0;
      else if (name === LETTER_R) {
        const end = this.readReference(bytes, valueStart);
        this.moveToReference(bytes, valueStart, end === valueEnd ? end : valueStart);
      }
    }
    const at = attribute.at;
    if (at + 1 >= bytes.length) return NEED_MORE;
    if (bytes[at] === GT) return at + 1;
    return bytes[at + 1] === GT ? at + 2 : xmlBroken('tag');
  }

  /** Digits from `from` on into `whole`; returns where they end. */
  private readWhole(bytes: Uint8Array, from: number): number {
    let at = from;
    let whole = 0;
    for (let byte = bytes[at]!; byte >= ZERO && byte <= NINE; byte = bytes[++at]!)
      whole = whole * 10 + byte - ZERO;
    this.whole = whole;
    return at;
  }

  /** `C6` into `refCol` and `whole` (3 and 6); returns where it ends. */
  private readReference(bytes: Uint8Array, from: number): number {
    let at = from;
    let col = 0;
    for (let byte = bytes[at]!; byte >= LETTER_A_UPPER && byte <= LETTER_Z_UPPER; byte = bytes[++at]!) {
      col = col * 26 + byte - LETTER_A_UPPER + 1;
    }
    this.refCol = col;
    return this.readWhole(bytes, at);
  }

  /** The row number of a reference must agree with the row, or tells it where the row does not. */
  private moveToReference(bytes: Uint8Array, from: number, to: number): void {
    const { refCol: col, whole: row } = this;
    if (to === from || col < 1 || col > MAX_COLS || row < 1 || row > MAX_ROWS) {
      throw new WorkbookRefusal('cellOutOfRange', { cell: asciiSlice(bytes, from, Math.min(to, from + 20)) });
    }
    if (row - 1 !== this.row) {
      if (this.rowCertain) xmlBroken('rowOfCell');
      this.row = row - 1;
    }
    this.rowCertain = true;
    this.col = col - 1;
  }

  private readContent(bytes: Uint8Array, tag: number, content: number): number {
    let at = content;
    if (bytes[at + 1] === LETTER_F) at = afterPlainFormula(bytes, at);
    let end = NEED_MORE;
    if (bytes[at] === LT && bytes[at + 1] === LETTER_V && bytes[at + 2] === GT) {
      if (this.type === CELL_SHARED) end = this.readPlainIndex(bytes, at + 3);
      else if (this.type === CELL_NUMBER) end = this.readPlainNumber(bytes, at + 3);
      else end = this.readPlainText(bytes, at + 3, END_OF_VALUE);
    } else if (matches(bytes, at, INLINE_TEXT)) {
      end = this.readPlainText(bytes, at + INLINE_TEXT.length, END_OF_INLINE_TEXT);
    }
    return end === NEED_MORE ? this.readAnyShape(bytes, tag) : end;
  }

  /** `…</v></c>` from `from` on; NEED_MORE if it is anything else. So do the next two. */
  private readPlainIndex(bytes: Uint8Array, from: number): number {
    const end = this.readWhole(bytes, from);
    if (end === from || !matches(bytes, end, END_OF_VALUE)) return NEED_MORE;
    this.keep(this.values.ofSharedString(this.whole));
    return end + END_OF_VALUE.length;
  }

  private readPlainNumber(bytes: Uint8Array, from: number): number {
    const number = this.decimal.read(bytes, from);
    const { end } = this.decimal;
    if (Number.isNaN(number) || !matches(bytes, end, END_OF_VALUE)) {
      return this.readPlainText(bytes, from, END_OF_VALUE);
    }
    this.keep(this.values.ofNumber(number, this.style));
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

  private readAnyShape(bytes: Uint8Array, tag: number): number {
    const end = elementEnd(bytes, tag);
    if (end === NEED_MORE) return NEED_MORE;
    const text = readCellElement(decodeUtf8(bytes.subarray(tag, end)));
    if (text !== undefined) this.keepText(text);
    return end;
  }

  private keepText(text: string): void {
    this.keep(this.values.ofText(this.type, text, this.style));
  }

  private keep(value: CellValue | undefined): void {
    if (value === undefined) return;
    if (this.col >= MAX_COLS) throw new WorkbookRefusal('cellOutOfRange', { row: this.row + 1 });
    this.rows.set(this.row, this.col, value);
    if ((this.values.flags(this.style) & STYLE_STRUCK) !== 0)
      this.struckCells.push(cellAddress(this.row, this.col));
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
