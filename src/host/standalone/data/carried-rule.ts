import type { CellRange } from '../../../domain/sheet/address';
import { sameData } from './same-data';

/** A rule of the grid with what it was made from, for what the grid cannot say; the grid keeps fields it does not know. */
export type Carrying<GridRule, Rule> = GridRule & {
  readonly carried?: {
    /** The rule of the document. It holds as long as nobody changed the rule of the grid. */
    readonly rule: Rule;
    /** The rule of the grid as it was made. */
    readonly madeAs: unknown;
  };
};

/** The most a sheet of Excel has. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

interface Ranged {
  readonly ranges: readonly CellRange[];
}

/** Rows and columns of a sheet of the grid, which has fewer than Excel's. */
export interface GridSize {
  readonly rows: number;
  readonly cols: number;
}

/** Keeps a rule beside the grid's where reading the grid's would not bring it back. */
export function carrying<GridRule extends object, Rule extends object>(
  made: GridRule,
  rule: Rule,
  readBack: Rule | undefined,
  withoutPlace: (made: GridRule) => unknown,
): Carrying<GridRule, Rule> {
  return sameData(rule, readBack) ? made : { ...made, carried: { rule, madeAs: withoutPlace(made) } };
}

/** The rule that was kept, unless the grid's was changed since. */
export const carriedRule = <GridRule, Rule>(
  made: Carrying<GridRule, Rule>,
  withoutPlace: (made: GridRule) => unknown,
): Rule | undefined =>
  made.carried && sameData(made.carried.madeAs, withoutPlace(made)) ? made.carried.rule : undefined;

/** Ranges without what lies beyond the sheet of the grid: rules for whole columns would make it slow. */
export const rangesWithin = ({ ranges }: Ranged, { rows, cols }: GridSize): readonly CellRange[] =>
  ranges
    .map((range) => ({
      ...range,
      bottom: Math.min(range.bottom, rows - 1),
      right: Math.min(range.right, cols - 1),
    }))
    .filter(({ top, left, bottom, right }) => top <= bottom && left <= right);

/** Ranges that reach the edge of the grid's sheet go on to the end of Excel's where the rule's own did. */
export function rangesBeyond(
  ranges: readonly CellRange[],
  before: Ranged | undefined,
  { rows, cols }: GridSize,
): readonly CellRange[] {
  if (before && sameData(rangesWithin(before, { rows, cols }), ranges)) return before.ranges;
  const isLong = before?.ranges.some(({ bottom }) => bottom === LAST_ROW);
  const isWide = before?.ranges.some(({ right }) => right === LAST_COLUMN);
  return ranges.map((range) => ({
    ...range,
    ...(isLong && range.bottom === rows - 1 ? { bottom: LAST_ROW } : {}),
    ...(isWide && range.right === cols - 1 ? { right: LAST_COLUMN } : {}),
  }));
}
