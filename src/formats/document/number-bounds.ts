import type { CellRange } from '../../domain/sheet/address';
import { MAX_COLS, MAX_ROWS } from '../xlsx/sheet-rows';

/** A number that a file may give, both ends included. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

export const ROWS: Bounds = { least: 0, most: MAX_ROWS - 1 };
export const COLS: Bounds = { least: 0, most: MAX_COLS - 1 };

/** Also false of NaN and the infinities. */
export const isWithin = (value: number, { least, most }: Bounds): boolean => value >= least && value <= most;

export const isWholeWithin = (value: number, bounds: Bounds): boolean =>
  Number.isInteger(value) && isWithin(value, bounds);

/** The number, or the end of the bounds that it is beyond; NaN has no place. */
export const clamped = (value: number, { least, most }: Bounds): number | undefined =>
  Number.isNaN(value) ? undefined : Math.min(most, Math.max(least, value));

/** True of a rectangle of cells that a sheet has. */
export const isRangeOfSheet = ({ top, left, bottom, right }: CellRange): boolean =>
  isWholeWithin(top, ROWS) &&
  isWholeWithin(bottom, { ...ROWS, least: top }) &&
  isWholeWithin(left, COLS) &&
  isWholeWithin(right, { ...COLS, least: left });
