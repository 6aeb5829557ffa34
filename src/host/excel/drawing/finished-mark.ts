import type { DrawRequest, MarkChange } from '../../port';
import type { DoneDrawing } from '../../done-action';
import { sameRows } from '../../cells/same-rows';
import type { StandingMark } from '../../standing-workbook';
import type { DrawingPlan, MarkWriting } from '../../plan/plan-drawing';

interface FinishedMark {
  readonly done: DoneDrawing['mark'];
  /** Where another runtime was faster with a mark of its own: what puts its rows back, with ours on top. */
  readonly stillToWrite: MarkChange | undefined;
}

/** What a drawing has made of the mark; `overwritten` is the mark that it wrote over, as far as there was one. */
export function finishedMark(
  { placed }: DrawingPlan,
  { rows, standing }: MarkWriting,
  mark: NonNullable<DrawRequest['mark']>,
  overwritten: StandingMark | undefined,
): FinishedMark {
  if (!standing || !overwritten || sameRows(overwritten.rows, standing.rows)) {
    return { done: { before: standing, after: rows }, stillToWrite: undefined };
  }
  const given = placed.map(({ name }) => name);
  const after = mark(overwritten.rows, given);
  return {
    done: { before: overwritten, after },
    stillToWrite: (now) => (sameRows(now, rows) ? after : undefined),
  };
}
