import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { CellRange } from '../../domain/sheet/address';
import { DAYS_FROM_1900_TO_1904, type CellValue } from '../../domain/sheet/cell-value';
import { BIFF_ERRORS } from './biff-errors';
import type { SheetSnapshot, SnapshotNotice, WorkbookSnapshot } from '../../domain/sheet/snapshot';
import { LIMITS } from '../limits';
import { WorkbookRefusal } from '../refusal';
import { isDateFormat } from '../../domain/sheet/date-format';

/** What the file itself says about a sheet, where SheetJS does not. */
export interface SheetFacts {
  /** False for chart and macro sheets. */
  readonly isWorksheet?: boolean;
  readonly hidden?: boolean;
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenCols?: readonly number[];
}

const DAY_MS = 86_400_000;
const SERIAL_OF_UNIX_EPOCH = 25_569;

/** The sheets in SheetJS's order. One that it names and does not give is refused: that is how it reports damage. */
export function snapshotOf(
  workbook: WorkBook,
  date1904: boolean,
  factsOf: (index: number) => SheetFacts = () => ({}),
): WorkbookSnapshot {
  if (workbook.SheetNames.length > LIMITS.sheets) {
    throw new WorkbookRefusal('tooManySheets', { sheets: workbook.SheetNames.length, limit: LIMITS.sheets });
  }
  const budget = { cellsLeft: LIMITS.nonEmptyCells };
  const sheets: SheetSnapshot[] = [];
  const notices: SnapshotNotice[] = date1904 ? [{ code: 'date1904' }] : [];
  workbook.SheetNames.forEach((name, index) => {
    const sheet = workbook.Sheets[name];
    const facts = factsOf(index);
    if (!(facts.isWorksheet ?? (sheet?.['!type'] ?? 'sheet') === 'sheet')) {
      notices.push({ code: 'notAWorksheet', sheet: name });
      return;
    }
    if (!sheet) throw new WorkbookRefusal('sheetSwallowed', { sheet: name });
    const visibility = workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0;
    sheets.push(sheetSnapshot(name, sheet, date1904, { hidden: visibility !== 0, ...facts }, budget));
  });
  return { sheets, notices };
}

function sheetSnapshot(
  name: string,
  sheet: WorkSheet,
  date1904: boolean,
  facts: SheetFacts,
  budget: { cellsLeft: number },
): SheetSnapshot {
  const rows: (CellValue | undefined)[][] = [];
  sheet['!data']?.forEach((cells, row) => {
    const values: (CellValue | undefined)[] = [];
    cells?.forEach((cell, col) => {
      const value = cellValueOf(cell, date1904);
      if (value === undefined) return;
      if (--budget.cellsLeft < 0) throw new WorkbookRefusal('tooManyCells', { limit: LIMITS.nonEmptyCells });
      values[col] = value;
    });
    if (values.length > 0) rows[row] = values;
  });
  const isHiddenRow = (row: number): boolean =>
    facts.hiddenRows?.has(row) ?? sheet['!rows']?.[row]?.hidden === true;
  return {
    name,
    hidden: facts.hidden ?? false,
    rows,
    merges: (sheet['!merges'] ?? []).map(({ s, e }): CellRange => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    })),
    hiddenRows: Object.keys(rows).map(Number).filter(isHiddenRow),
    hiddenCols: facts.hiddenCols ?? hiddenColumnsOf(sheet),
  };
}

function hiddenColumnsOf(sheet: WorkSheet): number[] {
  const hidden: number[] = [];
  sheet['!cols']?.forEach((column, col) => {
    if (column?.hidden) hidden.push(col);
  });
  return hidden;
}

function cellValueOf(cell: CellObject | undefined, date1904: boolean): CellValue | undefined {
  if (!cell) return undefined;
  const { t, v, z } = cell;
  if (v instanceof Date) return { kind: 'date', serial: v.getTime() / DAY_MS + SERIAL_OF_UNIX_EPOCH };
  if (t === 'e') return { kind: 'error', code: BIFF_ERRORS[Number(v)] ?? '#VALUE!' };
  if (t === 'z' || v === undefined || v === null || v === '') return undefined;
  if (typeof v !== 'number') return v;
  if (!Number.isFinite(v)) return { kind: 'error', code: '#NUM!' };
  if (typeof z === 'string' && isDateFormat(0, z))
    return { kind: 'date', serial: v + (date1904 ? DAYS_FROM_1900_TO_1904 : 0) };
  return v;
}
