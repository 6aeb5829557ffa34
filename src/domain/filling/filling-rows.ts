import type { SchoolScan, WorkbookScan } from '../checking/workbook-scan';
import type { ListRow, ListTable } from '../forms/recognised-table';
import { oncePer } from '../memory/remembered';
import { placeAt, placeKey, placeOfCell, saysSomething, textOfCell } from '../school/row-text';
import type { DutyPost, ProjectTask } from '../school/school-return';

interface RowOrigin {
  readonly sheet: string;
  /** From 0; a task that is merged over rows reaches to `lastRow`. */
  readonly row: number;
  readonly lastRow: number;
  readonly table: ListTable;
  readonly listRow: ListRow;
  /** False for what is not rated: a post that nobody has taken on and nobody pledged for. */
  readonly rated: boolean;
  /** Of the school whose workbook it is. */
  readonly own: boolean;
}

/** A row of 附件1 or 附件2 that counts, with what it says. */
export type FillingRow = RowOrigin &
  (
    | { readonly kind: 'goals'; readonly task: ProjectTask }
    | { readonly kind: 'posts'; readonly post: DutyPost }
  );

/** The rows of 附件1 and 附件2 of every school in the workbook, in its order; made once for a scan. */
export const fillingRows = oncePer((scan: WorkbookScan): readonly FillingRow[] => {
  const order = new Map(scan.snapshot.sheets.map(({ name }, index) => [name, index]));
  const sheetAt = ({ sheet }: FillingRow): number => order.get(sheet) ?? 0;
  return scan.schools
    .flatMap((school) => rowsOfSchool(school, school === scan.own, scan))
    .sort((a, b) => sheetAt(a) - sheetAt(b) || a.row - b.row);
});

/** The rows of the clerk's own school that are rated each quarter. */
export const ownRatedRows = oncePer((scan: WorkbookScan): readonly FillingRow[] =>
  fillingRows(scan).filter(({ own, rated }) => own && rated),
);

function rowsOfSchool({ school }: SchoolScan, own: boolean, scan: WorkbookScan): readonly FillingRow[] {
  const tasks = new Map(school.tasks.map((task) => [placeKey(task.place), task]));
  const posts = new Map(school.dutyPosts.map((post) => [placeKey(post.place), post]));
  const rows: FillingRow[] = [];
  for (const table of school.goals) {
    for (const listRow of table.rows) {
      const cell = listRow.cells.projectTask;
      const task = cell?.isAnchor ? tasks.get(placeKey(placeOfCell(listRow, cell))) : undefined;
      if (!cell || !task) continue;
      const lastRow = listRow.row + cell.mergedRows - 1;
      rows.push({ ...originOf(table, listRow, own), lastRow, rated: true, kind: 'goals', task });
    }
  }
  for (const table of school.posts) {
    for (const listRow of table.rows) {
      const post = posts.get(placeKey(placeAt(listRow.sheet, listRow.row, table.range.left)));
      if (!post) continue;
      const rated = isTakenOn(listRow, scan);
      rows.push({ ...originOf(table, listRow, own), lastRow: listRow.row, rated, kind: 'posts', post });
    }
  }
  return rows;
}

const originOf = (table: ListTable, listRow: ListRow, own: boolean) => ({
  sheet: listRow.sheet,
  row: listRow.row,
  table,
  listRow,
  own,
});

/** Somebody is named, or pledges are made in the row itself. */
function isTakenOn({ cells }: ListRow, { request }: WorkbookScan): boolean {
  const { placeholders } = request.mechanism.vocabulary;
  const { member, commitment } = cells;
  return (
    saysSomething(textOfCell(member), placeholders) ||
    (commitment?.isAnchor === true && saysSomething(textOfCell(commitment), placeholders))
  );
}

/** The organisation of a task, or the name of a post; empty where the row names none. */
export const groupOfRow = (row: FillingRow): string =>
  row.kind === 'goals' ? row.task.orgName : row.post.postName;
