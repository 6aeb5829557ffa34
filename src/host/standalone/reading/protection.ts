import { IPermissionService } from '@univerjs/core';
import {
  WorkbookCreateSheetPermission,
  WorksheetEditPermission,
  WorksheetSetCellValuePermission,
} from '@univerjs/sheets';
import type { ShownWorkbook } from '../shown-workbook';

/** Whether the grid lets nobody write cells of a sheet. */
export const isSheetProtected = (shown: ShownWorkbook, subUnitId: string): boolean =>
  isForbidden(shown, new WorksheetEditPermission(shown.unitId, subUnitId).id) ||
  isForbidden(shown, new WorksheetSetCellValuePermission(shown.unitId, subUnitId).id);

/** Whether the grid lets nobody add, remove or show sheets. */
export const isStructureProtected = (shown: ShownWorkbook): boolean =>
  isForbidden(shown, new WorkbookCreateSheetPermission(shown.unitId).id);

/** What nobody has spoken of is allowed. */
const isForbidden = (shown: ShownWorkbook, point: string): boolean =>
  shown.services.get(IPermissionService).getPermissionPoint(point)?.value === false;
