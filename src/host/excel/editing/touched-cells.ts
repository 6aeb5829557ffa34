/// <reference types="office-js" />
import { rangeAddress, type CellRange } from '../../../domain/sheet/address';
import type { CellEdit } from '../../../domain/sheet/edits';
import { HostError } from '../../host-error';
import type { CellState } from '../../cells/cell-state';
import { loadCells } from '../load-cells';
import { loadDate1904 } from '../reading/date-system';
import { rectanglesOf } from '../../plan/rectangles';
import { requestsOf } from '../plan/requests';
import type { StandingSheet } from '../../standing-workbook';
import { loadSheets } from '../workbook-view';

/** What edits are about to be written over. */
export interface TouchedCells {
  readonly isThere: (sheet: string) => boolean;
  /** Cells that were asked for can be filled in all the same, but no format can be changed. */
  readonly isProtected: (sheet: string) => boolean;
  /** Of a cell that was asked for, on a sheet that is there. */
  readonly stateOf: (cell: CellKey) => CellState;
  readonly sheetOf: (name: string) => Pick<StandingSheet, 'id' | 'name'>;
  readonly sheets: readonly StandingSheet[];
  readonly structureProtected: boolean;
  readonly date1904: boolean;
}

type CellKey = Pick<CellEdit, 'sheet' | 'row' | 'col'>;

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
): Promise<TouchedCells> {
  const { workbook } = context;
  const sheetsNow = loadSheets(workbook);
  const date1904 = loadDate1904(workbook);
  workbook.protection.load('protected');
  const names = [...new Set([...cells, ...guards].map(({ sheet }) => sheet))];
  const sheets = new Map(names.map((name) => [name, loadSheet(workbook, name)]));
  const areas = names.flatMap((name) => [...areasOn(name, cells, true), ...areasOn(name, guards, false)]);
  const answers: Answer[] = [];
  for (const request of requestsOf(areas, answerBytes)) {
    for (const area of request) answers.push(loadArea(known(sheets.get(area.name)), area));
    await context.sync();
  }
  const states = statesIn(answers);
  return {
    ...sheetsNow(),
    date1904: date1904(),
    structureProtected: workbook.protection.protected,
    isThere: (name) => known(sheets.get(name)).isNullObject === false,
    isProtected: (name) => known(sheets.get(name)).protection.protected,
    stateOf: (cell) => known(states.get(key(cell))),
    sheetOf: (name) => known(sheets.get(name)),
  };
}

interface Area {
  readonly name: string;
  readonly range: CellRange;
  readonly isWritten: boolean;
}

const areasOn = (name: string, cells: readonly CellKey[], isWritten: boolean): readonly Area[] =>
  rectanglesOf(cells.filter(({ sheet }) => sheet === name)).map((range) => ({ name, range, isWritten }));

const answerBytes = ({ range }: Area): number =>
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

function loadArea(sheet: Excel.Worksheet, { name, range: address, isWritten }: Area): Answer {
  const range = sheet.getRange(rangeAddress(address));
  if (!isWritten) return { name, sheet, cells: loadCells(range), isLocked: () => false };
  const { protection } = range.format;
  protection.load('locked');
  // Null where some are and some are not; the API's type leaves that out.
  const isLocked = (): boolean => (protection.locked as boolean | null) !== false;
  return { name, sheet, cells: loadCells(range), isLocked };
}

function statesIn(answers: readonly Answer[]): ReadonlyMap<string, CellState> {
  const states = new Map<string, CellState>();
  for (const { name, sheet, cells, isLocked } of answers) {
    if (sheet.isNullObject) continue;
    if (sheet.protection.protected && isLocked()) {
      throw new HostError('sheetProtected', { sheet: sheet.name });
    }
    for (const state of cells()) states.set(key({ sheet: name, ...state }), state);
  }
  return states;
}

const key = ({ sheet, row, col }: CellKey): string => `${row}:${col}:${sheet}`;

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new TypeError('a cell that was never asked for');
  return value;
}
