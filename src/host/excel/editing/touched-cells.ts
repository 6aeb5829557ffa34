/// <reference types="office-js" />
import { rangeAddress } from '../../../domain/sheet/address';
import type { CellState } from '../../cells/cell-state';
import {
  known,
  ReadCells,
  touchedAreas,
  touchedSheets,
  type CellKey,
  type TouchedArea,
  type TouchedCells,
} from '../../editing/touched-cells';
import { HostError } from '../../host-error';
import type { StandingSheet } from '../../standing-workbook';
import { loadCells } from '../load-cells';
import { requestsOf } from '../plan/requests';
import { loadDate1904 } from '../reading/date-system';
import { loadSheets } from '../workbook-view';

/** What edits are about to be written over, and what else an action has to know of the workbook. */
export interface TouchedWorkbook extends TouchedCells {
  readonly sheets: readonly StandingSheet[];
  readonly structureProtected: boolean;
}

/** Bytes that a range takes in a request, and a cell in the answer. */
const RANGE_BYTES = 1_200;
const CELL_BYTES = 120;

/**
 * Reads the cells named, neighbours together; `sheet` may be an id too. Throws `sheetProtected` where one of `cells`
 * cannot be written; `guards` are only looked at.
 */
export async function readTouchedCells(
  context: Excel.RequestContext,
  cells: readonly CellKey[],
  guards: readonly CellKey[] = [],
): Promise<TouchedWorkbook> {
  const { workbook } = context;
  const sheetsNow = loadSheets(workbook);
  const date1904 = loadDate1904(workbook);
  workbook.protection.load('protected');
  const sheets = new Map(touchedSheets(cells, guards).map((name) => [name, loadSheet(workbook, name)]));
  const answers: Answer[] = [];
  for (const request of requestsOf(touchedAreas(cells, guards), answerBytes)) {
    for (const area of request) answers.push(loadArea(known(sheets.get(area.name)), area));
    await context.sync();
  }
  const read = cellsIn(answers);
  return {
    ...sheetsNow(),
    date1904: date1904(),
    structureProtected: workbook.protection.protected,
    isThere: (name) => known(sheets.get(name)).isNullObject === false,
    isProtected: (name) => known(sheets.get(name)).protection.protected,
    stateOf: (cell) => read.stateOf(cell),
    sheetOf: (name) => known(sheets.get(name)),
  };
}

const answerBytes = ({ range }: TouchedArea): number =>
  RANGE_BYTES + (range.bottom - range.top + 1) * (range.right - range.left + 1) * CELL_BYTES;

function loadSheet({ worksheets }: Excel.Workbook, name: string): Excel.Worksheet {
  const sheet = worksheets.getItemOrNullObject(name);
  sheet.load('id,name,protection/protected');
  return sheet;
}

interface Answer {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly cells: () => readonly CellState[];
  /** True where one of them is, and is to be written. */
  readonly isLocked: () => boolean;
}

function loadArea(sheet: Excel.Worksheet, { name, range: address, isWritten }: TouchedArea): Answer {
  const range = sheet.getRange(rangeAddress(address));
  if (!isWritten) return { name, sheet, cells: loadCells(range), isLocked: () => false };
  const { protection } = range.format;
  protection.load('locked');
  // Null where some are and some are not; the API's type leaves that out.
  const isLocked = (): boolean => (protection.locked as boolean | null) !== false;
  return { name, sheet, cells: loadCells(range), isLocked };
}

function cellsIn(answers: readonly Answer[]): ReadCells {
  const read = new ReadCells();
  for (const { name, sheet, cells, isLocked } of answers) {
    if (sheet.isNullObject) continue;
    if (sheet.protection.protected && isLocked()) {
      throw new HostError('sheetProtected', { sheet: sheet.name });
    }
    read.add(name, cells());
  }
  return read;
}
