import type { DrawOutcome } from '../../port';
import type { CellState } from '../cell-state';
import type { DoneDrawing } from '../done-action';
import type { DrawingPlan } from './plan-drawing';
import type { WorkbookView } from '../workbook-view';

export interface FinishedDrawing {
  readonly outcome: DrawOutcome;
  readonly done: DoneDrawing;
}

/** `ids` of the sheets planned, in order; `cells` of sheets whose place could be taken, by id. */
export function doneDrawing(
  plan: DrawingPlan,
  ids: readonly string[],
  view: WorkbookView,
  cells: ReadonlyMap<string, readonly CellState[]>,
): DoneDrawing {
  const wanted = plan.sheets.slice(0, plan.placed.length);
  return {
    kind: 'draw',
    told: { kind: 'draw', sheets: wanted.map(({ name }) => name) },
    drawn: wanted.map(({ name, contents }, index) => ({ id: ids[index] ?? '', name, contents })),
    replaced: plan.replaced.map((sheet) => ({ ...sheet, cells: cells.get(sheet.id) ?? [] })),
    activeBefore: view.activeId,
    mark: plan.mark && { before: plan.mark.standing, after: plan.mark.rows },
  };
}
