import { rangeAddress, type CellRange } from '../../../domain/sheet/address';
import {
  known,
  ReadCells,
  touchedAreas,
  touchedSheets,
  type CellKey,
  type TouchedCells,
} from '../../editing/touched-cells';
import { HostError } from '../../host-error';
import type { WpsSheet } from '../api/workbook-api';
import { halvesOfLonger } from '../reading/halves';
import { cellStatesOf } from '../reading/cell-states';
import type { SheetInHand, WorkbookInHand } from '../workbook-in-hand';

/** How cells name their sheet: as it stands in the workbook, or by its id. */
export type FindSheet = (sheet: string) => SheetInHand | undefined;

/**
 * Reads the cells named, neighbours together. Throws `sheetProtected` where one of `cells` cannot be written; `guards`
 * are only looked at.
 */
export function readTouchedCells(
  { workbook }: WorkbookInHand,
  find: FindSheet,
  cells: readonly CellKey[],
  guards: readonly CellKey[] = [],
): TouchedCells {
  const sheets = new Map(
    touchedSheets(cells, guards).flatMap((name) => {
      const found = find(name);
      return found ? [[name, { found, isProtected: found.sheet.ProtectContents }] as const] : [];
    }),
  );
  const read = new ReadCells();
  for (const { name, range, isWritten } of touchedAreas(cells, guards)) {
    const { found, isProtected } = sheets.get(name) ?? {};
    if (!found) continue;
    if (isWritten && isProtected && !isUnlocked(found.sheet, range)) {
      throw new HostError('sheetProtected', { sheet: found.name });
    }
    read.add(name, cellStatesOf(found.sheet, range));
  }
  return {
    isThere: (name) => sheets.has(name),
    isProtected: (name) => known(sheets.get(name)).isProtected,
    stateOf: (cell) => read.stateOf(cell),
    sheetOf: (name) => known(sheets.get(name)).found,
    date1904: workbook.Date1904,
  };
}

/** Down to the single cells: where only some are locked, WPS may say anything of them all. */
function isUnlocked(sheet: WpsSheet, range: CellRange): boolean {
  if (sheet.Range(rangeAddress(range)).Locked !== false) return false;
  return halvesOfLonger(range)?.every((half) => isUnlocked(sheet, half)) ?? true;
}
