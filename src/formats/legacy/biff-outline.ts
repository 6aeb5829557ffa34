import { LIMITS } from '../limits';
import { WorkbookRefusal } from '../refusal';
import { BIFF, biffSubstream, uint16At, uint32At, type BiffRecord } from './biff-records';

/** What the stream itself says about one sheet, to hold the library's reading against. */
export interface BiffSheetOutline {
  /** Where its substream begins. */
  readonly offset: number;
  /** False for chart, macro and module sheets, which hold no cells. */
  readonly isWorksheet: boolean;
  readonly hidden: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenCols: readonly number[];
  /** Addresses as `row * 256 + col` of all cells that a record gives a number, text, truth value or error. */
  readonly valuedCells: ReadonlySet<number>;
}

export interface BiffOutline {
  readonly date1904: boolean;
  /** In BOUNDSHEET order, which is the order of the tabs. */
  readonly sheets: readonly BiffSheetOutline[];
}

const COLUMNS = 256;
const MAX_COLUMN = 255;
/** Where BOF says what its substream is, from the record's header on. */
const SUBSTREAM_KIND = 6;
const WORKSHEET_SUBSTREAM = 0x0010;
const BIFF5 = 0x0500;
const BIFF8 = 0x0600;

export const biffCellKey = (row: number, col: number): number => row * COLUMNS + col;

/** Walks a decrypted Workbook stream from end to end; a sheet that is announced and not complete is refused. */
export function readBiffOutline(stream: Uint8Array): BiffOutline {
  let date1904 = false;
  const boundSheets: BiffRecord[] = [];
  for (const record of biffSubstream(stream, 0)) {
    if (record.type === BIFF.bof) checkVersion(uint16At(stream, record.start));
    if (record.type === BIFF.date1904) date1904 = uint16At(stream, record.start) === 1;
    if (record.type === BIFF.boundSheet) boundSheets.push(record);
  }
  if (boundSheets.length === 0) throw new WorkbookRefusal('partMissing', { part: 'BOUNDSHEET' });
  if (boundSheets.length > LIMITS.sheets) {
    throw new WorkbookRefusal('tooManySheets', { found: boundSheets.length, limit: LIMITS.sheets });
  }
  refuseUnannounced(stream, new Set(boundSheets.map((record) => uint32At(stream, record.start))));
  const budget = { cellsLeft: LIMITS.nonEmptyCells };
  return { date1904, sheets: boundSheets.map((record) => readSheetOutline(stream, record, budget)) };
}

/** Substreams follow one another; one that no BOUNDSHEET points at is a sheet that would be lost in silence. */
function refuseUnannounced(stream: Uint8Array, announced: ReadonlySet<number>): void {
  for (let at = 0; uint16At(stream, at) === BIFF.bof; ) {
    if (at > 0 && !announced.has(at)) throw new WorkbookRefusal('sheetSwallowed', { part: 'BOUNDSHEET' });
    for (const record of biffSubstream(stream, at)) at = record.end;
  }
}

function checkVersion(version: number): void {
  if (version !== BIFF5 && version !== BIFF8)
    throw new WorkbookRefusal('contentUnknown', { part: 'BIFF', version });
}

function readSheetOutline(
  stream: Uint8Array,
  boundSheet: BiffRecord,
  budget: { cellsLeft: number },
): BiffSheetOutline {
  const hidden = ((stream[boundSheet.start + 4] ?? 0) & 3) !== 0;
  const isWorksheet = stream[boundSheet.start + 5] === 0;
  const hiddenRows = new Set<number>();
  const hiddenCols = new Set<number>();
  const valuedCells = new Set<number>();
  const offset = uint32At(stream, boundSheet.start);
  const saysWorksheet = uint16At(stream, offset + SUBSTREAM_KIND) === WORKSHEET_SUBSTREAM;
  if (saysWorksheet !== isWorksheet) throw new WorkbookRefusal('sheetSwallowed', { part: 'BOF' });
  for (const record of biffSubstream(stream, offset)) {
    if (record.type === BIFF.row) {
      if (uint16At(stream, record.start + 12) & 0x20) hiddenRows.add(uint16At(stream, record.start));
    } else if (record.type === BIFF.columnInfo) {
      addHiddenColumns(stream, record, hiddenCols);
    } else {
      addValuedCells(stream, record, valuedCells);
    }
  }
  budget.cellsLeft -= valuedCells.size;
  if (budget.cellsLeft < 0) throw new WorkbookRefusal('tooManyCells', { limit: LIMITS.nonEmptyCells });
  return {
    offset,
    isWorksheet,
    hidden,
    hiddenRows,
    hiddenCols: [...hiddenCols].sort((a, b) => a - b),
    valuedCells,
  };
}

function addHiddenColumns(stream: Uint8Array, record: BiffRecord, hiddenCols: Set<number>): void {
  if ((uint16At(stream, record.start + 8) & 1) === 0) return;
  const last = Math.min(uint16At(stream, record.start + 2), MAX_COLUMN);
  for (let col = uint16At(stream, record.start); col <= last; col++) hiddenCols.add(col);
}

function addValuedCells(stream: Uint8Array, record: BiffRecord, valuedCells: Set<number>): void {
  const row = uint16At(stream, record.start);
  const col = uint16At(stream, record.start + 2);
  switch (record.type) {
    case BIFF.number:
    case BIFF.rk:
    case BIFF.boolError:
    case BIFF.labelSst:
    case BIFF.label:
    case BIFF.rString:
    case BIFF.formula:
      valuedCells.add(biffCellKey(row, col));
      return;
    case BIFF.mulRk:
      for (let each = col; each <= uint16At(stream, record.end - 2); each++)
        valuedCells.add(biffCellKey(row, each));
      return;
    default:
  }
}
