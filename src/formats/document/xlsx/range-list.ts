import { columnName, parseRangeAddress, type CellRange } from '../../../domain/sheet/address';
import { MAX_COLS, MAX_ROWS } from '../../xlsx/sheet-rows';
import { isRangeOfSheet } from '../number-bounds';

/** The ranges of a list such as `A1 B2:C9`, also whole columns and rows; what is no range of a sheet is left out. */
export const rangesOfList = (list: string): readonly CellRange[] =>
  list
    .trim()
    .split(/\s+/u)
    .flatMap((text) => rangeOf(text) ?? []);

/** `A1:B9`, `A:C` or `1:3`, also with `$`; undefined for what no sheet has. */
export function rangeOf(text: string): CellRange | undefined {
  const plain = text.replace(/\$/gu, '');
  const range = parseRangeAddress(plain) ?? parseRangeAddress(completed(plain));
  return range && isRangeOfSheet(range) ? range : undefined;
}

/** `A:C` → `A1:C1048576`, `1:3` → `A1:XFD3`. */
const completed = (text: string): string => {
  const [first = '', last = ''] = text.split(':');
  return /\d/u.test(text) ? `A${first}:${LAST_COLUMN}${last}` : `${first}1:${last}${MAX_ROWS}`;
};
const LAST_COLUMN = columnName(MAX_COLS - 1);
