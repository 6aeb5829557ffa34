import { IPermissionService, type IPermissionPoint, type Worksheet } from '@univerjs/core';
import {
  EditStateEnum,
  RangeProtectionPermissionEditPoint,
  RangeProtectionRuleModel,
  UnitObject,
  ViewStateEnum,
  WorksheetDeleteColumnPermission,
  WorksheetDeleteRowPermission,
  WorksheetEditPermission,
  WorksheetInsertColumnPermission,
  WorksheetInsertRowPermission,
  WorksheetSetCellValuePermission,
  WorksheetSetColumnStylePermission,
  WorksheetSetRowStylePermission,
} from '@univerjs/sheets';
import type { CellPosition } from '../../../domain/sheet/address';
import { carriedOfSheet, type StyleData } from '../data';
import { gridRange } from '../data/grid-range';
import type { ShownWorkbook } from '../shown-workbook';
import { rangesWithout } from './locked-ranges';

/**
 * Lets nobody write the locked cells of sheets that a file says are protected, those that come back by an undo as well.
 * Answers how to stop looking for them.
 */
export function keepProtection(shown: ShownWorkbook): () => void {
  const locked = new Set<string>();
  const protect = (sheet: Worksheet): void => protectAsSaid(shown, sheet, locked);
  for (const sheet of shown.sheets) protect(sheet);
  let isOver = false;
  const arriving = shown.workbook.sheetCreated$.subscribe((sheet) => {
    // What comes back by an undo brings the grid's own rules along, just after the sheet.
    queueMicrotask(() => {
      if (!isOver) protect(sheet);
    });
  });
  const permissions = shown.services.get(IPermissionService);
  // The grid asks who owns a rule a moment after it was added, and the owner of all is whoever sits there.
  const opening = permissions.permissionPointUpdate$.subscribe(({ id, value }: IPermissionPoint<unknown>) => {
    if (value === true && locked.has(id)) permissions.updatePermissionPoint(id, false);
  });
  return () => {
    isOver = true;
    arriving.unsubscribe();
    opening.unsubscribe();
  };
}

function protectAsSaid(shown: ShownWorkbook, sheet: Worksheet, locked: Set<string>): void {
  if (!carriedOfSheet(sheet.getConfig().custom).isProtected) return;
  const unlocked = unlockedCells(shown, sheet);
  if (unlocked.length === 0) forbid(shown, sheet, WRITING);
  else {
    forbid(shown, sheet, SHAPING);
    locked.add(lockAllBut(shown, sheet, unlocked));
  }
}

const WRITING = [WorksheetEditPermission, WorksheetSetCellValuePermission];
/** What would move cells or give them another size. Looks can be changed, or nothing could be pasted. */
const SHAPING = [
  WorksheetInsertRowPermission,
  WorksheetInsertColumnPermission,
  WorksheetDeleteRowPermission,
  WorksheetDeleteColumnPermission,
  WorksheetSetRowStylePermission,
  WorksheetSetColumnStylePermission,
];

function forbid({ unitId, services }: ShownWorkbook, sheet: Worksheet, points: typeof SHAPING): void {
  const permissions = services.get(IPermissionService);
  for (const Point of points) {
    const point = new Point(unitId, sheet.getSheetId());
    if (!permissions.getPermissionPoint(point.id)) permissions.addPermissionPoint(point);
    permissions.updatePermissionPoint(point.id, false);
  }
}

function unlockedCells({ workbook }: ShownWorkbook, sheet: Worksheet): readonly CellPosition[] {
  const styles = workbook.getStyles();
  const cells: CellPosition[] = [];
  sheet.getCellMatrix().forValue((row, col, cell) => {
    const style: StyleData = styles.getStyleByCell(cell) ?? {};
    if (style.unlocked) cells.push({ row, col });
  });
  return cells;
}

/** Answers the id of what the grid asks before it writes a locked cell. */
function lockAllBut(
  { unitId, services }: ShownWorkbook,
  sheet: Worksheet,
  unlocked: readonly CellPosition[],
): string {
  const subUnitId = sheet.getSheetId();
  const id = `locked-${unitId}-${subUnitId}`;
  const rules = services.get(RangeProtectionRuleModel);
  if (!rules.getRule(unitId, subUnitId, id)) {
    const size = { rows: sheet.getRowCount(), cols: sheet.getColumnCount() };
    rules.addRule(unitId, subUnitId, {
      id,
      permissionId: id,
      unitId,
      subUnitId,
      unitType: UnitObject.SelectRange,
      ranges: rangesWithout(size, unlocked).map(gridRange),
      viewState: ViewStateEnum.OthersCanView,
      editState: EditStateEnum.OnlyMe,
    });
  }
  const point = new RangeProtectionPermissionEditPoint(unitId, subUnitId, id);
  services.get(IPermissionService).updatePermissionPoint(point.id, false);
  return point.id;
}
