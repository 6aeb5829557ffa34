import { columnName } from '../../../domain/sheet/address';
import type { WpsSheet } from '../api/workbook-api';

/** Rows from `first` to `last` that are hidden, by bisection; two calls where all are seen. */
export const hiddenRows = (sheet: WpsSheet, first: number, last: number): readonly number[] =>
  hiddenBands(first, last, (from, to) => sheet.Range(`${from + 1}:${to + 1}`).Hidden);

/** The same of columns. */
export const hiddenCols = (sheet: WpsSheet, first: number, last: number): readonly number[] =>
  hiddenBands(first, last, (from, to) => sheet.Range(`${columnName(from)}:${columnName(to)}`).Hidden);

function hiddenBands(
  first: number,
  last: number,
  isHidden: (from: number, to: number) => boolean | null,
): readonly number[] {
  const hidden = isHidden(first, last);
  if (hidden === false) return [];
  if (hidden === true) return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (first === last) return [];
  const middle = Math.floor((first + last) / 2);
  return [...hiddenBands(first, middle, isHidden), ...hiddenBands(middle + 1, last, isHidden)];
}
