/** A place on a sheet; rows and columns count from 0. */
export interface CellPosition {
  readonly row: number;
  readonly col: number;
}

/** A rectangle of cells, both corners included, counting from 0. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 0 → `A`, 26 → `AA`. */
export function columnName(col: number): string {
  let name = '';
  for (let rest = col + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `{row: 5, col: 2}` → `C6`. */
export const cellAddress = (row: number, col: number): string => `${columnName(col)}${row + 1}`;

/** `A1:J20`, or `A1` for a single cell. */
export function rangeAddress(range: CellRange): string {
  const start = cellAddress(range.top, range.left);
  const end = cellAddress(range.bottom, range.right);
  return start === end ? start : `${start}:${end}`;
}

/** Reads `C6` or `$C$6`; undefined if it is not an address. */
export function parseCellAddress(text: string): CellPosition | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return undefined;
  let col = 0;
  for (const letter of match[1]!.toUpperCase()) col = col * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, col: col - 1 };
}

/** Reads `A1:J20` or `A1`; undefined if it is not a range. */
export function parseRangeAddress(text: string): CellRange | undefined {
  const [first, second] = text.split(':');
  const start = parseCellAddress(first ?? '');
  const end = second === undefined ? start : parseCellAddress(second);
  if (!start || !end) return undefined;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.col, end.col),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.col, end.col),
  };
}

export const containsCell = (range: CellRange, row: number, col: number): boolean =>
  row >= range.top && row <= range.bottom && col >= range.left && col <= range.right;
