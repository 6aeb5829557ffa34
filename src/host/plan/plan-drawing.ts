import { isWorkingSheet, MARK_SHEET, type MarkRows } from '../../domain/sheet/mark';
import { namesGiven, placedLayouts, type PlacedLayout } from '../placed-layouts';
import type { DrawRequest, HostCapabilities } from '../port';
import { markOps } from '../cells/mark-cells';
import { planSheet, type SheetPlan } from './sheet-plan';
import type { StandingMark, StandingSheet, WorkbookView } from '../standing-workbook';

/** Everything a drawing will do, worked out before the first write. */
export interface DrawingPlan {
  /** The sheets of the request in its order, then the mark's, where that is new. */
  readonly sheets: readonly SheetPlan[];
  /** Those of them that the request asked for. */
  readonly placed: readonly PlacedLayout<StandingSheet>[];
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
  const placed = placedLayouts(layouts, existing);
  const context = { names: namesGiven(placed), capabilities };
  const plans = placed.map(({ layout, name }) => planSheet(layout, name, context));
  const given = placed.map(({ name }) => name);
  const writing = mark && { rows: mark(view.mark?.rows, given), standing: view.mark };
  return {
    sheets: [...plans, ...(writing && !writing.standing ? [newMarkSheet(writing.rows)] : [])],
    placed,
    replaced: placed.flatMap(({ replaced }) => replaced ?? []),
    mark: writing,
  };
}

/** The mark's sheet, where it is to be made. */
export const newMarkSheet = (rows: MarkRows): SheetPlan => ({
  name: MARK_SHEET,
  hidden: true,
  beside: markOps(rows, []),
  inPlace: [],
  contents: new Map(),
});
