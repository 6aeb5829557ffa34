import { type Area, cellsOf } from '../../../excel-host/model/grid/area';
import type { SheetState } from '../../../excel-host/model/sheet/sheet-state';
import type { CellValidation } from '../../../excel-host/model/sheet/validation-rule';

/** The one rule of all the cells; undefined where some have none, or another. */
export function uniformValidation(sheet: SheetState, areas: readonly Area[]): CellValidation | undefined {
  const inside = areas.flatMap((area) => sheet.validations.within(area));
  const kinds = new Set(inside.map(({ thing }) => JSON.stringify(thing)));
  if (kinds.size !== 1) return undefined;
  const covered = cellsIn(inside.flatMap((placed) => placed.areas));
  return covered === cellsIn(areas) ? inside[0]!.thing : undefined;
}

const cellsIn = (areas: readonly Area[]): number => areas.reduce((sum, area) => sum + cellsOf(area), 0);
