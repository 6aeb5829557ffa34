import { rangeExceedsLimit, sizeMismatch } from '../../protocol/host-fault';
import { type CellEntry, cellEntry } from '../entry/cell-entry';
import { type Area, cellsOf, columnsOf, intersection, isSingleCell, rowsOf } from '../grid/area';
import type { Restyle } from '../grid/cell-style';
import { COLUMNS, RANGE_CELLS } from '../grid/limits';
import { announceChange, type CellShown, shownIn } from './announce-change';
import type { SheetState } from './sheet-state';
import type { WorkbookState } from './workbook-state';

/** What a grid holds for each cell of an area; one value that is no grid is for all of them. */
export function gridReader(input: unknown, area: Area): (row: number, col: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const rows: readonly unknown[] = input;
  const fits =
    rows.length === rowsOf(area) && rows.every((row) => Array.isArray(row) && row.length === columnsOf(area));
  if (!fits) throw sizeMismatch();
  return (row, col) => (rows[row - area.top] as readonly unknown[])[col - area.left];
}

export function guardSize(area: Area): void {
  if (cellsOf(area) > RANGE_CELLS) throw rangeExceedsLimit();
}

/** Writes values as if each were typed; nothing is written where one of them is refused. */
export function writeContents(workbook: WorkbookState, sheet: SheetState, area: Area, input: unknown): void {
  guardSize(area);
  sheet.protection.guardContents(sheet.grid, area);
  const entries = entriesFor(workbook, sheet, area, gridReader(input, area));
  const before: CellShown | undefined = isSingleCell(area) ? shownIn(workbook, sheet, area) : undefined;
  applyEntries(workbook, sheet, area, entries);
  workbook.calculation.contentsChanged();
  announceChange(workbook, sheet, area, before);
}

function entriesFor(
  workbook: WorkbookState,
  sheet: SheetState,
  area: Area,
  read: (row: number, col: number) => unknown,
): readonly CellEntry[] {
  const entries: CellEntry[] = [];
  const hasSheet = (name: string): boolean => workbook.findSheet(name) !== undefined;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let col = area.left; col <= area.right; col++) {
      const { numberFormat } = sheet.grid.styleAt(row, col);
      entries.push(cellEntry(read(row, col), { numberFormat, calendar: workbook.calendar, hasSheet }));
    }
  }
  return entries;
}

function applyEntries(
  workbook: WorkbookState,
  sheet: SheetState,
  area: Area,
  entries: readonly CellEntry[],
): void {
  const covered = coveredCells(sheet, area);
  const formatted = formatters(workbook);
  let at = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let col = area.left; col <= area.right; col++) {
      const entry = entries[at++]!;
      if (covered.has(row * COLUMNS + col)) continue;
      applyEntry(sheet, row, col, entry);
      if (entry.kind !== 'value' || entry.numberFormat === undefined) continue;
      if (sheet.grid.styleAt(row, col).numberFormat !== 'General') continue;
      sheet.grid.restyleCell(row, col, formatted(entry.numberFormat));
    }
  }
}

/** Cells under a merged one take nothing. */
function coveredCells(sheet: SheetState, area: Area): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const merged of sheet.merged.in(area)) {
    const part = intersection(merged, area) ?? merged;
    for (let row = part.top; row <= part.bottom; row++) {
      for (let col = part.left; col <= part.right; col++) {
        if (row !== merged.top || col !== merged.left) covered.add(row * COLUMNS + col);
      }
    }
  }
  return covered;
}

function formatters(workbook: WorkbookState): (numberFormat: string) => Restyle {
  const known = new Map<string, Restyle>();
  return (numberFormat) => {
    const before = known.get(numberFormat);
    if (before) return before;
    const made = workbook.styles.remembering((style) => ({ ...style, numberFormat }));
    known.set(numberFormat, made);
    return made;
  };
}

function applyEntry({ grid }: SheetState, row: number, col: number, entry: CellEntry): void {
  if (entry.kind === 'leave' || (entry.kind === 'empty' && !grid.cell(row, col))) return;
  const cell = grid.cellForWriting(row, col);
  delete cell.formula;
  delete cell.calculated;
  delete cell.value;
  if (entry.kind === 'formula') cell.formula = entry.formula;
  else if (entry.kind === 'value') cell.value = entry.value;
}
