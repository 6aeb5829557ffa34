import type { Formula } from '../formula/formula';
import type { CellStyle } from './cell-style';

export const ERROR_TEXTS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'] as const;
export type ErrorText = (typeof ERROR_TEXTS)[number];

/** A value that is an error, not a text that looks like one. */
export class CellError {
  constructor(readonly text: ErrorText) {}
}

export type CellContent = string | number | boolean | CellError;

/** What a sheet stores of a cell; absent parts are those of its row or column. */
export interface StoredCell {
  /** Absent: empty. Of a formula, the last result. */
  value?: CellContent;
  formula?: Formula;
  /** The calculation that `value` is of. */
  calculated?: number;
  style?: CellStyle;
}

export const isBlank = (cell: StoredCell | undefined): boolean =>
  cell === undefined || (cell.value === undefined && cell.formula === undefined);

/** As `Range.values` gives it. */
export const plainValue = (value: CellContent | undefined): string | number | boolean =>
  value === undefined ? '' : value instanceof CellError ? value.text : value;
