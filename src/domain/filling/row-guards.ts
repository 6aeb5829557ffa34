import type { WorkbookScan } from '../checking/workbook-scan';
import type { ListTable, RecognisedCell } from '../forms/recognised-table';
import { containsCell } from '../sheet/address';
import type { CellGuard } from '../sheet/edits';
import { cellAt, type SheetSnapshot } from '../sheet/snapshot';
import type { FillingRow } from './filling-rows';

/** What tells a row from the one above and below it; a row that moved holds something else there. */
export function rowGuards(row: FillingRow): readonly CellGuard[] {
  const { projectTask, postTask, member, commitment } = row.listRow.cells;
  const identity = row.kind === 'goals' ? [projectTask] : [postTask, member, commitment];
  return identity.flatMap((cell) => (cell ? [guardOf(row.sheet, cell)] : []));
}

const guardOf = (sheet: string, { row, col, value }: RecognisedCell): CellGuard => ({
  sheet,
  row,
  col,
  was: value ?? null,
});

/** The captions above a column; a column that moved has others. */
export function headerGuards(scan: WorkbookScan, table: ListTable, col: number): readonly CellGuard[] {
  const sheet = scan.snapshot.sheets.find(({ name }) => name === table.sheet);
  if (!sheet) return [];
  const guards = new Map<string, CellGuard>();
  for (let row = table.headerRows.first; row <= table.headerRows.last; row++) {
    const at = anchorOf(sheet, row, col);
    const was = cellAt(sheet, at.row, at.col);
    if (was !== undefined) guards.set(`${at.row},${at.col}`, { sheet: table.sheet, ...at, was });
  }
  return [...guards.values()];
}

function anchorOf({ merges }: SheetSnapshot, row: number, col: number) {
  const merge = merges.find((each) => containsCell(each, row, col));
  return merge ? { row: merge.top, col: merge.left } : { row, col };
}
