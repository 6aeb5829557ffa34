import { CellValueType } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/lib/facade';
import { rangeAddress } from '../../../src/domain/sheet/address';
import type { Clerk } from '../contract/harness';

/** The person at the grid, by the grid's own commands. */
export function gridClerk(api: FUniver): Clerk {
  const workbook = (): FWorkbook => found(api.getActiveWorkbook(), 'workbook');
  const sheetOf = (name: string): FWorksheet => found(workbook().getSheetByName(name), name);
  return {
    type: (sheet, cell, value) => {
      const range = sheetOf(sheet).getRange(cell);
      if (value === null || value === '') return void range.clearContent();
      const type = typeof value === 'string' ? { t: CellValueType.FORCE_STRING } : {};
      range.setValue({ v: value, ...type, f: null, si: null, p: null });
    },
    pasteOver: (sheet, cell, value) => {
      const range = sheetOf(sheet).getRange(cell);
      range.setValue({ v: value, f: null, si: null, p: null });
      range.setDataValidation(null);
    },
    insertRow: (sheet, row) => void sheetOf(sheet).insertRowBefore(row),
    select: (sheet, range) => {
      workbook().setActiveSheet(sheetOf(sheet));
      sheetOf(sheet).getRange(rangeAddress(range)).activate();
    },
    addSheet: (name) => void workbook().insertSheet(name),
    rename: (sheet, name) => void sheetOf(sheet).setName(name),
    deleteSheet: (name) => void workbook().deleteSheet(sheetOf(name)),
    show: (sheet, visibility) => {
      if (visibility === 'veryHidden') throw new Error('no clerk hides a sheet like that here');
      if (visibility === 'hidden') sheetOf(sheet).hideSheet();
      else sheetOf(sheet).showSheet();
    },
    protect: async (sheet) => {
      const permission = sheetOf(sheet).getWorksheetPermission();
      await permission.protect();
      await permission.setPoint(api.Enum.WorksheetPermissionPoint.Edit, false);
    },
    protectStructure: () =>
      workbook().getWorkbookPermission().setPoint(api.Enum.WorkbookPermissionPoint.CreateSheet, false),
  };
}

function found<Thing>(thing: Thing | null | undefined, what: string): Thing {
  if (thing === null || thing === undefined) throw new Error(`no ${what}`);
  return thing;
}
