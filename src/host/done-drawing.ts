import type { CellState } from './cells/cell-state';
import type { DoneDrawing } from './done-action';
import type { DrawingPlan } from './plan/plan-drawing';
import type { WorkbookView } from './standing-workbook';

interface Before {
  /** Of sheets whose place could be taken, by id. */
  readonly cells: ReadonlyMap<string, readonly CellState[]>;
  readonly mark: DoneDrawing['mark'];
}

/** A drawing as it can be taken back; `ids` of the sheets planned, in order. */
export function doneDrawing(
  plan: DrawingPlan,
  ids: readonly string[],
  view: Pick<WorkbookView, 'activeId'>,
  { cells, mark }: Before,
): DoneDrawing {
  const wanted = plan.sheets.slice(0, plan.placed.length);
  return {
    kind: 'draw',
    told: { kind: 'draw', sheets: wanted.filter(({ hidden }) => !hidden).map(({ name }) => name) },
    drawn: wanted.map(({ name, hidden, contents }, index) => ({
      id: ids[index] ?? '',
      name,
      hidden,
      contents,
    })),
    replaced: plan.replaced.map((sheet) => ({ ...sheet, cells: cells.get(sheet.id) ?? [] })),
    activeBefore: view.activeId,
    mark,
  };
}
