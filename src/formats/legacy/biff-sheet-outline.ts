import { LIMITS } from '../limits';
import { WorkbookRefusal } from '../refusal';
import { BIFF, biffSubstream, uint16At, uint32At, type BiffRecord } from './biff-records';

/** What the stream itself says about one sheet. */
export interface BiffSheetOutline {
  /** Where its substream begins. */
  readonly offset: number;
  /** False for chart, macro and module sheets, which hold no cells. */
  readonly isWorksheet: boolean;
  readonly hidden: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenCols: readonly number[];
  /** Keys (`biffCellKey`) of all cells that a record gives a number, text, truth value or error. */
  readonly valuedCells: ReadonlySet<number>;
}

/** What all sheets of a workbook share. */
export interface BiffBudget {
  cellsLeft: number;
  readonly sharedStrings: number;
}

const COLUMNS = 256;
/** Where BOF says what its substream is, from the record's header on. */
const SUBSTREAM_KIND = 6;
const WORKSHEET_SUBSTREAM = 0x0010;
const ROW_HIDDEN = 0x20;
const COLUMN_HIDDEN = 0x01;

export const biffCellKey = (row: number, col: number): number => row * COLUMNS + col;

export function readSheetOutline(
  stream: Uint8Array,
  boundSheet: BiffRecord,
  budget: BiffBudget,
): BiffSheetOutline {
  const offset = uint32At(stream, boundSheet.start);
  const hidden = ((stream[boundSheet.start + 4] ?? 0) & 3) !== 0;
  const isWorksheet = stream[boundSheet.start + 5] === 0;
  if ((uint16At(stream, offset + SUBSTREAM_KIND) === WORKSHEET_SUBSTREAM) !== isWorksheet) {
    throw new WorkbookRefusal('sheetSwallowed', { part: 'BOF' });
  }
  const hiddenRows = new Set<number>();
  const hiddenCols = new Set<number>();
  const valuedCells = new Set<number>();
  for (const record of biffSubstream(stream, offset)) {
    if (record.type === BIFF.row) addHiddenRow(stream, record, hiddenRows);
    else if (record.type === BIFF.columnInfo) addHiddenColumns(stream, record, hiddenCols);
    else addValuedCells(stream, record, budget, valuedCells);
  }
  budget.cellsLeft -= valuedCells.size;
  if (budget.cellsLeft < 0) throw new WorkbookRefusal('tooManyCells', { limit: LIMITS.nonEmptyCells });
  const sortedCols = [...hiddenCols].sort((left, right) => left - right);
  return { offset, isWorksheet, hidden, hiddenRows, hiddenCols: sortedCols, valuedCells };
}

function addHiddenRow(stream: Uint8Array, record: BiffRecord, hiddenRows: Set<number>): void {
  if (uint16At(stream, record.start + 12) & ROW_HIDDEN) hiddenRows.add(uint16At(stream, record.start));
}

function addHiddenColumns(stream: Uint8Array, record: BiffRecord, hiddenCols: Set<number>): void {
  if ((uint16At(stream, record.start + 8) & COLUMN_HIDDEN) === 0) return;
  const last = Math.min(uint16At(stream, record.start + 2), COLUMNS - 1);
  for (let col = uint16At(stream, record.start); col <= last; col++) hiddenCols.add(col);
}

function addValuedCells(
  stream: Uint8Array,
  record: BiffRecord,
  budget: BiffBudget,
  valuedCells: Set<number>,
): void {
  const firstCol = uint16At(stream, record.start + 2);
  let lastCol = firstCol;
  switch (record.type) {
    case BIFF.mulRk:
      lastCol = uint16At(stream, record.end - 2);
      break;
    case BIFF.labelSst:
      if (uint32At(stream, record.start + 6) >= budget.sharedStrings) {
        throw new WorkbookRefusal('sheetSwallowed', { part: 'SST' });
      }
      break;
    case BIFF.number:
    case BIFF.rk:
    case BIFF.boolError:
    case BIFF.label:
    case BIFF.rString:
    case BIFF.formula:
      break;
    default:
      return;
  }
  if (lastCol >= COLUMNS) throw new WorkbookRefusal('cellOutOfRange', { part: 'Workbook' });
  const row = uint16At(stream, record.start);
  for (let col = firstCol; col <= lastCol; col++) valuedCells.add(biffCellKey(row, col));
}
