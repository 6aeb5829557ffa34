/** What one Excel worksheet, cell or request can hold. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
export const CELL_CHARACTERS = 32_767;
export const FORMULA_CHARACTERS = 8_192;
/** Cells a single range may be read from or written to at once. */
export const RANGE_CELLS = 5_000_000;
/** A list of addresses, `getRanges("A1,B2,…")`. */
export const ADDRESS_CHARACTERS = 8_192;
/** Above it `cellCount` says -1. */
export const LARGEST_COUNT = 2 ** 31 - 1;
/** Points: 255 characters of 宋体 11 at 8 pixels each, and 5 pixels of padding. */
export const WIDEST_COLUMN = 1533.75;
export const TALLEST_ROW = 409.5;
/** Excel keeps sizes in whole pixels at 96 dpi. */
export const PIXEL = 0.75;
export const DEFAULT_COLUMN_WIDTH = 54;
export const DEFAULT_ROW_HEIGHT = 13.5;
export const SHEET_NAME_CHARACTERS = 31;
