import { cellAddress } from '../../domain/sheet/address';
import type { CellValue } from '../../domain/sheet/cell-value';
import type { LayoutValue, SheetLayout } from '../../domain/sheet/layout';
import { cellAt, type SheetSnapshot } from '../../domain/sheet/snapshot';

/** Addresses where a sheet does not hold what its layout says, in the layout's order. */
export const differingCells = (layout: SheetLayout, sheet: SheetSnapshot): readonly string[] =>
  layout.cells
    .filter(({ row, col, value }) => cellAt(sheet, row, col) !== shownValue(value))
    .map(({ row, col }) => cellAddress(row, col));

/** What a reader finds in a cell into which the value was drawn. */
function shownValue(value: LayoutValue): CellValue | undefined {
  if (value === null || value === '') return undefined;
  return typeof value === 'object' ? value.cached : value;
}
