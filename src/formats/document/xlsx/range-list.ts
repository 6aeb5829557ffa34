import { columnName, parseRangeAddress, type CellRange } from '../../../domain/sheet/address';
import { MAX_COLS, MAX_ROWS } from '../../xlsx/sheet-rows';

/** The ranges of a list such as `A1 B2:C9`, also whole columns and rows; what is no range is left out. */
export const rangesOfList = (list: string): readonly CellRange[] =>
  list
    .trim()
    .split(/\s+/u)
    .flatMap((text) => parseRangeAddress(text) ?? parseRangeAddress(completed(text)) ?? []);

/** `A:C` → `A1:C1048576`, `1:3` → `A1:XFD3`. */
const completed = (text: string): string => {
  const [first = '', last = ''] = text.split(':');
  return /\d/u.test(text) ? `A${first}:${LAST_COLUMN}${last}` : `${first}1:${last}${MAX_ROWS}`;
};
const LAST_COLUMN = columnName(MAX_COLS - 1);
