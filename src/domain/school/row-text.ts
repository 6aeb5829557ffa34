import type { CellPlace, ListRow, RecognisedCell } from '../forms/recognised-table';
import { compactText, isOneOf, plainText } from '../reading/plain-text';
import { cellAddress } from '../sheet/address';
import { cellText } from '../sheet/cell-value';

/** Where the value of a cell stands: the anchor, for a merged cell. */
export const placeOfCell = (row: Pick<ListRow, 'sheet'>, cell: RecognisedCell): CellPlace =>
  placeAt(row.sheet, cell.row, cell.col);

export const placeAt = (sheet: string, row: number, col: number): CellPlace => ({
  sheet,
  cell: addressAt(row, col),
});

const KEPT_COLUMNS = 32;
const KEPT_ROWS = 1024;

/**
 * Addresses by column and row. The forms of all schools fill the same few thousand cells, so that an address is worth
 * spelling once; being the same text each time also makes it quick to look up by.
 */
const ADDRESSES: (string | undefined)[][] = [];

function addressAt(row: number, col: number): string {
  if (row >= KEPT_ROWS || col >= KEPT_COLUMNS) return cellAddress(row, col);
  const column = (ADDRESSES[col] ??= new Array<string | undefined>(KEPT_ROWS));
  return (column[row] ??= cellAddress(row, col));
}

/** What a place is looked up by, in the overrides of ⑧ too: `附件2!E5`. */
export const placeKey = ({ sheet, cell }: CellPlace): string => `${sheet}!${cell}`;

/** The text of a cell without what cannot be seen; empty where there is none. */
export const textOfCell = (cell: RecognisedCell | undefined): string =>
  cell?.value === undefined ? '' : plainText(cellText(cell.value));

/** The same as one word, for names that schools space out or break over lines (教 务⏎处). */
export const wordOfCell = (cell: RecognisedCell | undefined): string =>
  cell?.value === undefined ? '' : compactText(cellText(cell.value));

/** Text that says something: neither empty nor a placeholder such as 无. */
export const saysSomething = (text: string, placeholders: readonly string[]): boolean =>
  text !== '' && !isOneOf(text, placeholders);
