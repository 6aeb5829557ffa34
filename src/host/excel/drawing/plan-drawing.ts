import { MARK_SHEET, type MarkRows } from '../../../domain/sheet/mark';
import { givenNames, replacedSheet } from '../../given-names';
import type { DrawRequest, HostCapabilities } from '../../port';
import { markOps } from '../mark/mark-cells';
import { planSheet, type SheetPlan } from '../plan/sheet-plan';
import { isWorkingSheet, type StandingMark, type StandingSheet, type WorkbookView } from '../workbook-view';

/** Everything a drawing will do, worked out before the first write. */
export interface DrawingPlan {
  /** The sheets of the request in its order, then the mark's, where that is new. */
  readonly sheets: readonly SheetPlan[];
  /** How many of them the request asked for. */
  readonly wanted: number;
  /** Hidden sheets whose place is taken. */
  readonly replaced: readonly StandingSheet[];
  readonly mark: MarkWriting | undefined;
}

export interface MarkWriting {
  readonly rows: MarkRows;
  /** The mark that is overwritten; undefined where there is none yet. */
  readonly standing: StandingMark | undefined;
}

export function planDrawing(
  { sheets: layouts, mark }: DrawRequest,
  view: WorkbookView,
  capabilities: HostCapabilities,
): DrawingPlan {
  const existing = view.sheets.filter((sheet) => !isWorkingSheet(sheet));
  const given = givenNames(layouts, existing);
  const nameOf = (index: number): string => given[index] ?? '';
  const names = new Map(layouts.map(({ name }, index) => [name, nameOf(index)]));
  const plans = layouts.map((layout, index) => planSheet(layout, nameOf(index), { names, capabilities }));
  const writing = mark && { rows: mark(view.mark?.rows), standing: view.mark };
  return {
    sheets: [...plans, ...(writing && !writing.standing ? [newMarkSheet(writing.rows)] : [])],
    wanted: layouts.length,
    replaced: layouts.flatMap((layout, index) => replacedSheet(layout, nameOf(index), existing) ?? []),
    mark: writing,
  };
}

const newMarkSheet = (rows: MarkRows): SheetPlan => ({
  name: MARK_SHEET,
  hidden: true,
  beside: markOps(rows, []),
  inPlace: [],
  contents: new Map(),
});
