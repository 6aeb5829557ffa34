import { scanWorkbook, type WorkbookScan } from '../../../src/domain/checking/workbook-scan';
import { parseCellAddress, parseRangeAddress } from '../../../src/domain/sheet/address';
import type { CellValue } from '../../../src/domain/sheet/cell-value';
import type { CellEdit } from '../../../src/domain/sheet/edits';
import type { SheetLayout } from '../../../src/domain/sheet/layout';
import type { SheetSnapshot } from '../../../src/domain/sheet/snapshot';
import { NO_CHOICES, type SchoolChoices } from '../../../src/domain/workbook/school-choices';
import { plainGoals, plainPosts } from '../../fixtures/plain-lists';
import { mechanism, THIRD_QUARTER } from '../school/recognised-tables';

/** A sheet with values at addresses. */
export function sheetOf(
  name: string,
  cells: Readonly<Record<string, CellValue>>,
  merges: readonly string[] = [],
): SheetSnapshot {
  const rows: (CellValue | undefined)[][] = [];
  for (const [address, value] of Object.entries(cells)) {
    const at = parseCellAddress(address);
    if (at) (rows[at.row] ??= [])[at.col] = value;
  }
  const areas = merges.flatMap((area) => parseRangeAddress(area) ?? []);
  return { name, hidden: false, rows, merges: areas, hiddenRows: [], hiddenCols: [] };
}

/** A form as it stands in a workbook once it is drawn. */
export function sheetOfLayout({ name, cells, merges }: SheetLayout): SheetSnapshot {
  const rows: (CellValue | undefined)[][] = [];
  for (const { row, col, value } of cells) {
    if (typeof value === 'string' || typeof value === 'number') (rows[row] ??= [])[col] = value;
  }
  return { name, hidden: false, rows, merges, hiddenRows: [], hiddenCols: [] };
}

export const scanned = (
  sheets: readonly SheetSnapshot[],
  choices: Partial<SchoolChoices> = {},
  period = THIRD_QUARTER,
): WorkbookScan =>
  scanWorkbook(
    { sheets, notices: [] },
    { mechanism, period, choices: { ...NO_CHOICES, ...choices }, unit: '示例市第一中学' },
  );

/** The sheet once the edits were made, each of which must have been decided on what stands there. */
export function edited(sheet: SheetSnapshot, edits: readonly CellEdit[]): SheetSnapshot {
  const rows = sheet.rows.map((row) => row && [...row]);
  for (const { row, col, value, was } of edits) {
    const cells = [...(rows[row] ?? [])];
    expect(cells[col] ?? null).toEqual(was);
    cells[col] = value === null ? undefined : value;
    rows[row] = cells;
  }
  return { ...sheet, rows };
}

/** 附件1 with tasks and their ratings of the third quarter. */
export const goalsSheet = (tasks: readonly (readonly [string, string])[]): SheetSnapshot =>
  plainGoals(tasks.map(([task, rating]) => `目标|第一党支部|${task}|2012年9月|甲|乙|||${rating}|`));

/** 附件2 with members, promises and ratings of the third quarter. */
export const postsSheet = (posts: readonly (readonly [string, string, string])[]): SheetSnapshot =>
  plainPosts(
    posts.map(
      ([member, promise, rating], index) => `岗位${index + 1}|任务|赵磊|${member}|${promise}|||${rating}||`,
    ),
  );
