import { IPermissionService, type Worksheet } from '@univerjs/core';
import { WorksheetEditPermission, WorksheetSetCellValuePermission } from '@univerjs/sheets';
import { carriedOfSheet } from '../data';
import type { ShownWorkbook } from '../shown-workbook';

/**
 * Lets nobody write cells of sheets that a file says are protected, those that come back by an undo as well. Answers how
 * to stop looking for them.
 */
export function keepProtection(shown: ShownWorkbook): () => void {
  for (const sheet of shown.sheets) protectAsSaid(shown, sheet);
  const arriving = shown.workbook.sheetCreated$.subscribe((sheet) => protectAsSaid(shown, sheet));
  return () => arriving.unsubscribe();
}

function protectAsSaid({ unitId, services }: ShownWorkbook, sheet: Worksheet): void {
  if (!carriedOfSheet(sheet.getConfig().custom).isProtected) return;
  const permissions = services.get(IPermissionService);
  const id = sheet.getSheetId();
  for (const point of [
    new WorksheetEditPermission(unitId, id),
    new WorksheetSetCellValuePermission(unitId, id),
  ]) {
    if (!permissions.getPermissionPoint(point.id)) permissions.addPermissionPoint(point);
    permissions.updatePermissionPoint(point.id, false);
  }
}
