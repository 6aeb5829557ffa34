import type { CellRange } from '../../../domain/sheet/address';
import { sameData } from './same-data';
import { WHOLE_SHEET, type GridSize } from './sheet-size';

/** A rule of the grid with what it was made from, for what the grid cannot say; the grid keeps fields it does not know. */
export type Carrying<GridRule, Rule> = GridRule & {
  readonly carried?: {
    /** The rule of the document. It holds as long as nobody changed the rule of the grid. */
    readonly rule: Rule;
    /** The rule of the grid as it was made. */
    readonly madeAs: unknown;
  };
};

export interface Ranged {
  readonly ranges: readonly CellRange[];
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

/**
 * Ranges that reach the edge of the grid's sheet as it was made go on beyond it where the rule's own did. That edge was
 * at `was`, and is at `is` since rows and columns came or went.
 */
export function rangesBeyond(
  ranges: readonly CellRange[],
  before: Ranged | undefined,
  was: GridSize,
  is: GridSize,
): readonly CellRange[] {
  if (!before) return ranges;
  if (sameData(was, is) && sameData(rangesWithin(before, was), ranges)) return before.ranges;
  const last = movedBeyond([cornerOf(before.ranges)], was, is)[0];
  const lost = before.ranges.filter(({ top, left }) => top >= was.rows || left >= was.cols);
  const extended = ranges.map((range) => ({
    ...range,
    ...(last && last.bottom >= is.rows && range.bottom >= is.rows - 1 ? { bottom: last.bottom } : {}),
    ...(last && last.right >= is.cols && range.right >= is.cols - 1 ? { right: last.right } : {}),
  }));
  return [...extended, ...movedBeyond(lost, was, is)];
}

/** What holds all ranges. */
const cornerOf = (ranges: readonly CellRange[]): CellRange =>
  ranges.reduce((all, { top, left, bottom, right }) => ({
    top: Math.min(all.top, top),
    left: Math.min(all.left, left),
    bottom: Math.max(all.bottom, bottom),
    right: Math.max(all.right, right),
  }));

/** Ranges as they lie once an edge that was at `was` is at `is`: what lies beyond it moves along, to Excel's end at most. */
export function movedBeyond(ranges: readonly CellRange[], was: GridSize, is: GridSize): readonly CellRange[] {
  const moved = (place: number, key: keyof GridSize): number =>
    place < was[key] || place >= WHOLE_SHEET[key] - 1
      ? place
      : Math.min(WHOLE_SHEET[key] - 1, place + is[key] - was[key]);
  return ranges.map(({ top, left, bottom, right }) => ({
    top: moved(top, 'rows'),
    left: moved(left, 'cols'),
    bottom: moved(bottom, 'rows'),
    right: moved(right, 'cols'),
  }));
}
