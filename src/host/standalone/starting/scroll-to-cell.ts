import { ICommandService, LifecycleService, LifecycleStages, type Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import { ScrollToRangeOperation } from '@univerjs/sheets-ui';
import type { CellPosition } from '../../../domain/sheet/address';

/** Brings a cell of the sheet that is shown into view; as soon as there is a view, where the grid has just been started. */
export function scrollToCell(api: FUniver, services: Injector, cell: CellPosition): void {
  const lifecycle = services.get(LifecycleService);
  if (lifecycle.stage >= LifecycleStages.Rendered) return scrollNow(api, services, cell);
  const sheet = shownSheet(api);
  void lifecycle.onStage(LifecycleStages.Rendered).then(() => {
    if (shownSheet(api) === sheet) scrollNow(api, services, cell);
  });
}

function scrollNow(api: FUniver, services: Injector, { row, col }: CellPosition): void {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  if (!sheet) return;
  // Where more columns are frozen than rows, the grid scrolls to no row of a frozen column. Those are seen anyway: the
  // first column that is seen beside them stands for all.
  const { xSplit } = sheet.getFreeze();
  const column = col < xSplit ? xSplit + sheet.getScrollState().sheetViewStartColumn : col;
  const range = { startRow: row, startColumn: column, endRow: row, endColumn: column };
  services.get(ICommandService).syncExecuteCommand(ScrollToRangeOperation.id, { range });
}

const shownSheet = (api: FUniver): string | undefined =>
  api.getActiveWorkbook()?.getActiveSheet().getSheetId();
