import { ICommandService } from '@univerjs/core';
import {
  CancelMarkDirtyRowAutoHeightOperation,
  MarkDirtyRowAutoHeightOperation,
  RemoveSheetMutation,
} from '@univerjs/sheets';
import type { ShownWorkbook } from '../shown-workbook';

/** Orders to measure that are still known of a sheet; those before them were carried out long ago. */
const KNOWN_ORDERS = 200;

/**
 * Rows are measured when the browser has time. A sheet that is gone by then, taken back right after it was drawn, would
 * make the grid fail on nothing and measure no row any more: what was ordered for it is called off with the sheet.
 * Answers how to stop, which calls off everything else, as the workbook goes.
 */
export function stopMeasuringWithSheet(shown: ShownWorkbook): () => void {
  const ordered = new Map<string, string[]>();
  const commands = shown.services.get(ICommandService);
  const callOff = (sheet: string): void => {
    for (const id of ordered.get(sheet) ?? []) {
      commands.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, { unitId: shown.unitId, id });
    }
    ordered.delete(sheet);
  };
  const watch = commands.onCommandExecuted(({ id, params }) => {
    if (id !== MarkDirtyRowAutoHeightOperation.id && id !== RemoveSheetMutation.id) return;
    // Orders of these names have these parameters; only one to measure has an id.
    const order = params as { readonly unitId: string; readonly subUnitId: string; readonly id: string };
    if (order.unitId !== shown.unitId) return;
    if (id === RemoveSheetMutation.id) callOff(order.subUnitId);
    else
      ordered.set(order.subUnitId, [...(ordered.get(order.subUnitId) ?? []), order.id].slice(-KNOWN_ORDERS));
  });
  return () => {
    watch.dispose();
    for (const sheet of [...ordered.keys()]) callOff(sheet);
  };
}
