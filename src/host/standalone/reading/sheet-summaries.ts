import { BooleanNumber, type Worksheet } from '@univerjs/core';
import { isWorkingSheet } from '../../../domain/sheet/mark';
import type { SheetSummary } from '../../port';
import { carriedOfSheet } from '../data';
import type { ShownWorkbook } from '../shown-workbook';

/** All sheets in their order, but for those in work. */
export function sheetSummaries(shown: ShownWorkbook): readonly SheetSummary[] {
  const active = shown.workbook.getActiveSheet().getSheetId();
  return shown.sheets
    .map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      visibility: visibilityOf(sheet),
      active: sheet.getSheetId() === active,
    }))
    .filter((sheet) => !isWorkingSheet(sheet));
}

export function visibilityOf(sheet: Worksheet): SheetSummary['visibility'] {
  if (sheet.isSheetHidden() !== BooleanNumber.TRUE) return 'visible';
  return carriedOfSheet(sheet.getConfig().custom).veryHidden ? 'veryHidden' : 'hidden';
}
