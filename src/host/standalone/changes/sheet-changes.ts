import type { IMutationInfo, IWorksheetData, Worksheet } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { ShownWorkbook } from '../shown-workbook';
import type { Change } from './changes';
import { addedExtras, extrasOf, removedExtras, type SheetExtras } from './sheet-extras';

/** A sheet as the grid is given it. */
export interface GridSheet {
  readonly sheet: IWorksheetData;
  readonly extras: SheetExtras;
}

/** A new sheet before the one that stands at `index`. It is not shown by that alone. */
export function insertedSheet(
  { unitId }: ShownWorkbook,
  { sheet, extras }: GridSheet,
  index: number,
): readonly Change[] {
  const place = { unitId, subUnitId: sheet.id };
  return [
    {
      does: { id: InsertSheetMutation.id, params: { unitId, index, sheet } },
      takesBack: [{ id: RemoveSheetMutation.id, params: place }],
    },
    ...addedExtras(place, extras),
  ];
}

/** A sheet goes, with all that belongs to it. Formulas that name it stay as they are. */
export function removedSheet(shown: ShownWorkbook, sheet: Worksheet): readonly Change[] {
  const { unitId } = shown;
  const place = { unitId, subUnitId: sheet.getSheetId() };
  const index = shown.workbook.getSheetIndex(sheet);
  return [
    ...removedExtras(place, extrasOf(shown, place.subUnitId)),
    {
      does: { id: RemoveSheetMutation.id, params: place },
      takesBack: [{ id: InsertSheetMutation.id, params: { unitId, index, sheet: sheet.getConfig() } }],
    },
  ];
}

/** What the formulas of other sheets become when a sheet goes for good: as in Excel, `#REF!`. */
export function brokenFormulas(shown: ShownWorkbook, sheet: Worksheet): readonly Change[] {
  const params = { unitId: shown.unitId, subUnitId: sheet.getSheetId() };
  const interceptors = shown.services.get(SheetInterceptorService);
  const { redos, undos } = interceptors.onCommandExecute({ id: RemoveSheetCommand.id, params });
  const takesBack = undos.filter(isWriting);
  return redos.filter(isWriting).map((does, index) => ({ does, takesBack: index === 0 ? takesBack : [] }));
}

const isWriting = ({ id }: IMutationInfo): boolean => id === SetRangeValuesMutation.id;

/** Another sheet is shown. */
export const shownSheet = (unitId: string, subUnitId: string, before: string): Change => ({
  does: { id: SetWorksheetActiveOperation.id, params: { unitId, subUnitId } },
  takesBack: [{ id: SetWorksheetActiveOperation.id, params: { unitId, subUnitId: before } }],
});
