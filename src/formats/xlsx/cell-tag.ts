import { WorkbookRefusal } from '../refusal';
import { CELL_NUMBER, CELL_SHARED, CELL_TEXT, cellType, type CellType } from './cell-values';
import { MAX_COLS, MAX_ROWS } from './sheet-rows';
import { isTrue } from './workbook-part';
import {
  ascii,
  asciiSlice,
  AttributeCursor,
  EQUALS,
  GT,
  matches,
  NEED_MORE,
  QUOTE,
  SPACE,
  xmlBroken,
} from './xml-bytes';

const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const LETTER_A_UPPER = 0x41;
const LETTER_Z_UPPER = 0x5a;
const ZERO = 0x30;
const NINE = 0x39;

const HIDDEN = ascii('hidden');
const TYPE_TEXT = ascii('str"');

/**
 * What the tags of rows and cells say: where the cell is and how its content is to be taken. One object serves for
 * all cells. Attributes as programs write them are taken directly; whatever does not match exactly, also because
 * the bytes end, goes through the strict general cursor, so a shortcut never decides that something is wrong.
 */
export class CellTag {
  row = -1;
  col = -1;
  rowHidden = false;
  type: CellType = CELL_NUMBER;
  style = 0;
  /** Whether the row number stands: the row or a cell of it has said it. */
  private rowCertain = false;
  /** What the last `readWhole` and `readReference` found. */
  private whole = 0;
  private refCol = 0;
  private readonly attribute = new AttributeCursor();

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
    if (this.row < 0 || this.row >= MAX_ROWS) {
      throw new WorkbookRefusal('cellOutOfRange', { row: this.row + 1 });
    }
  }

  /** Reads the tag of the next cell of the row from the end of its name; returns where it ends, or NEED_MORE. */
  read(bytes: Uint8Array, nameEnd: number): number {
    this.col++;
    this.type = CELL_NUMBER;
    this.style = 0;
    const at = this.readPlainAttributes(bytes, nameEnd);
    return bytes[at] === GT ? at + 1 : this.readAnyAttributes(bytes, at);
  }

  /** ` r="C6" s="1" t="s"`; returns where the first thing starts that is not like this. */
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

  private readAnyAttributes(bytes: Uint8Array, from: number): number {
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
    return bytes[at] === GT ? at + 1 : at + 2;
  }

  /** Digits from `from` on into `whole`; returns where they end. */
  private readWhole(bytes: Uint8Array, from: number): number {
    let at = from;
    let whole = 0;
    for (let byte = bytes[at]!; byte >= ZERO && byte <= NINE; byte = bytes[++at]!) {
      whole = whole * 10 + byte - ZERO;
    }
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
}
