import { IPermissionService } from '@univerjs/core';
import {
  RangeProtectionPermissionEditPoint,
  RangeProtectionRuleModel,
  WorkbookCreateSheetPermission,
  WorksheetEditPermission,
  WorksheetSetCellValuePermission,
} from '@univerjs/sheets';
import type { CellPosition, CellRange } from '../../../domain/sheet/address';
import type { ShownWorkbook } from '../shown-workbook';

/** Whether the grid lets nobody write any cell of a sheet. */
export const isSheetProtected = (shown: ShownWorkbook, subUnitId: string): boolean =>
  isForbidden(shown, new WorksheetEditPermission(shown.unitId, subUnitId).id) ||
  isForbidden(shown, new WorksheetSetCellValuePermission(shown.unitId, subUnitId).id);

/** Whether the grid lets nobody write a cell, by itself or with the others of its sheet. */
export const isCellProtected = (
  shown: ShownWorkbook,
  subUnitId: string,
  { row, col }: CellPosition,
): boolean => hasProtectedCell(shown, subUnitId, { top: row, left: col, bottom: row, right: col });

/** Whether it lets nobody write some cell of a range. */
export const hasProtectedCell = (
  shown: ShownWorkbook,
  subUnitId: string,
  { top, left, bottom, right }: CellRange,
): boolean =>
  isSheetProtected(shown, subUnitId) ||
  shown.services
    .get(RangeProtectionRuleModel)
    .getSubunitRuleList(shown.unitId, subUnitId)
    .some(
      ({ ranges, permissionId }) =>
        isForbidden(
          shown,
          new RangeProtectionPermissionEditPoint(shown.unitId, subUnitId, permissionId).id,
        ) &&
        ranges.some(
          ({ startRow, startColumn, endRow, endColumn }) =>
            bottom >= startRow && top <= endRow && right >= startColumn && left <= endColumn,
        ),
    );

/** Whether the grid lets nobody add, remove or show sheets. */
export const isStructureProtected = (shown: ShownWorkbook): boolean =>
  isForbidden(shown, new WorkbookCreateSheetPermission(shown.unitId).id);

/** What nobody has spoken of is allowed. */
const isForbidden = (shown: ShownWorkbook, point: string): boolean =>
  shown.services.get(IPermissionService).getPermissionPoint(point)?.value === false;
