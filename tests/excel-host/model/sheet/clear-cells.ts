import { type Area, includesCell } from '../grid/area';
import { NORMAL_STYLE } from '../grid/cell-style';
import { announceChange } from './announce-change';
import type { SheetState } from './sheet-state';
import type { WorkbookState } from './workbook-state';

export const CLEAR_KINDS = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;
export type ClearKind = (typeof CLEAR_KINDS)[number];

export function clearCells(workbook: WorkbookState, sheet: SheetState, area: Area, kind: ClearKind): void {
  if (kind === 'All' || kind === 'Contents') sheet.protection.guardContents(sheet.grid, area);
  if (kind !== 'Contents') sheet.protection.guard();
  if (kind !== 'Contents' && kind !== 'Formats') clearLinks(sheet, area, kind);
  if (kind === 'All' || kind === 'Formats') clearFormats(sheet, area);
  if (kind === 'All') {
    sheet.validations.remove(area);
    sheet.notes = sheet.notes.filter(({ row, col }) => !includesCell(area, row, col));
  }
  if (kind !== 'All' && kind !== 'Contents') return;
  sheet.grid.clearContents(area);
  workbook.calculation.contentsChanged();
  announceChange(workbook, sheet, area);
}

function clearFormats(sheet: SheetState, area: Area): void {
  sheet.merged.remove(area);
  sheet.conditions.clear([area]);
  sheet.grid.restyle(area, () => NORMAL_STYLE);
}

/** `Hyperlinks` leaves the blue underlined look, `RemoveHyperlinks` takes it away too. */
function clearLinks(sheet: SheetState, area: Area, kind: ClearKind): void {
  const linked = sheet.links.within(area);
  sheet.links.remove(area);
  if (kind !== 'RemoveHyperlinks') return;
  for (const cells of linked.flatMap(({ areas }) => areas)) sheet.grid.restyle(cells, () => NORMAL_STYLE);
}
