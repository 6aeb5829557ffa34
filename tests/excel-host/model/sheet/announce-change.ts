import { localAddress } from '../grid/addresses';
import type { Area } from '../grid/area';
import { plainValue } from '../grid/cell';
import type { SheetState } from './sheet-state';
import { valueType, type ValueType } from './value-type';
import type { WorkbookState } from './workbook-state';

export interface CellShown {
  readonly value: string | number | boolean;
  readonly type: ValueType;
}

export function shownIn(workbook: WorkbookState, sheet: SheetState, { top, left }: Area): CellShown {
  const value = workbook.calculation.valueOf(sheet, sheet.grid.cell(top, left));
  return { value: plainValue(value), type: valueType(value) };
}

/** Contents of an area were edited; `before` of one cell, where it was just one. */
export function announceChange(
  workbook: WorkbookState,
  sheet: SheetState,
  area: Area,
  before?: CellShown,
): void {
  const after = before && shownIn(workbook, sheet, area);
  workbook.events.emit('worksheetChanged', {
    worksheetId: sheet.id,
    address: localAddress(area),
    changeType: 'RangeEdited',
    source: 'Local',
    ...(before && after
      ? {
          valueBefore: before.value,
          valueAfter: after.value,
          valueTypeBefore: before.type,
          valueTypeAfter: after.type,
        }
      : {}),
  });
}
