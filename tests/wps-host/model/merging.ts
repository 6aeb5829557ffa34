import { type Area, cellsOf, intersection, isSingleCell } from '../../excel-host/model/grid/area';
import { isBlank } from '../../excel-host/model/grid/cell';
import { mergeCells } from '../../excel-host/model/sheet/merge-cells';
import type { SheetState } from '../../excel-host/model/sheet/sheet-state';
import { NoSuchCall } from '../bridge';
import { booleanGiven } from './arguments';
import type { Cells } from './cells';

/** Of several cells with content only the first's stays, which the clerk is asked about unless alerts are off. */
export function mergeGiven({ sheetForWriting: sheet, areas, context }: Cells, across: unknown): void {
  const byRows = across !== undefined && booleanGiven(across, 'Range.Merge');
  sheet.protection.guard();
  const merged = byRows ? areas.flatMap(rowsOfArea) : areas;
  if (context.program.displayAlerts && merged.some((area) => filledIn(sheet, area) > 1)) {
    throw new NoSuchCall('a question nobody answers: only the first content stays?');
  }
  for (const area of merged) mergeCells(sheet, area);
  context.state.calculation.contentsChanged();
}

const rowsOfArea = (area: Area): readonly Area[] =>
  Array.from({ length: area.bottom - area.top + 1 }, (_, down) => ({
    ...area,
    top: area.top + down,
    bottom: area.top + down,
  }));

function filledIn({ grid }: SheetState, area: Area): number {
  let filled = 0;
  grid.forEachStored(area, (cell) => (filled += isBlank(cell) ? 0 : 1));
  return filled;
}

/** All, none, or null for some. */
export function mergedIn({ sheet, areas }: Cells): boolean | null {
  let merged = 0;
  for (const area of areas) {
    for (const cells of sheet.merged.in(area)) merged += cellsOf(intersection(cells, area) ?? cells);
  }
  if (merged === 0) return false;
  return merged === areas.reduce((sum, area) => sum + cellsOf(area), 0) ? true : null;
}

export function mergeAreaOf({ sheet, areas, first }: Cells): Area {
  if (areas.length > 1 || !isSingleCell(first)) throw new NoSuchCall('Range.MergeArea of several cells');
  return sheet.merged.in(first)[0] ?? first;
}
