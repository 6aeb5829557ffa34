import type { CustomData, Nullable } from '@univerjs/core';
import { carriedPoints, pixelsOfPoints, type CarriedPoints } from './lengths';

/** What the grid cannot hold of a row's height, kept in the row's `custom` field. */
export interface CarriedRow extends CarriedPoints {
  /** Pixels that a row has which sizes itself, were its text shorter. */
  readonly least?: number;
}

export const carriedRow = (points: number, fixed: boolean): CarriedRow => ({
  ...carriedPoints(points),
  ...(fixed ? {} : { least: pixelsOfPoints(points) }),
});

/** Pixels; 0 for a row that can be as low as it likes. */
export const leastRowHeight = (custom: Nullable<CustomData>): number =>
  // Only this folder writes there, so that the shape is known.
  (custom as CarriedRow | null | undefined)?.least ?? 0;
