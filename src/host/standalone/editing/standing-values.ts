import type { Worksheet } from '@univerjs/core';
import { cellAddress, type CellPosition } from '../../../domain/sheet/address';
import type { CellValue } from '../../../domain/sheet/cell-value';
import type { CellGuard } from '../../../domain/sheet/edits';
import { HostError } from '../../host-error';
import { hasFormula } from '../reading/block-snapshot';
import { cellValueOf } from '../reading/sheet-snapshot';
import type { ShownWorkbook } from '../shown-workbook';

/** `cellsChanged` where a guard is no longer what it was, `sheetMissing` where its sheet is gone. */
export function assertGuards(shown: ShownWorkbook, guards: readonly CellGuard[]): void {
  for (const guard of guards) assertHolds(shown, shown.sheetNamed(guard.sheet), guard);
}

/** `cellsChanged` where a cell does not hold what it held when edits were decided. */
export function assertHolds(
  shown: ShownWorkbook,
  sheet: Worksheet,
  { row, col, was }: Omit<CellGuard, 'sheet'>,
): void {
  const held = cellValueOf(sheet.getCellRaw(row, col), shown.workbook.getStyles());
  if (!sameValue(held, was)) {
    throw new HostError('cellsChanged', { sheet: sheet.getName(), cell: cellAddress(row, col) });
  }
}

/** Whether what a cell shows is the result of a formula, which may still be on its way. */
export const isFormula = (
  shown: ShownWorkbook,
  { sheet, row, col }: CellPosition & { readonly sheet: string },
): boolean => hasFormula(shown.sheetNamed(sheet), { top: row, left: col, bottom: row, right: col });

const sameValue = (held: CellValue | undefined, was: CellValue | null): boolean =>
  JSON.stringify(held) === JSON.stringify(was === null || was === '' ? undefined : was);
