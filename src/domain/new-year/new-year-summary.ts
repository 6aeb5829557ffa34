import type { WorkbookScan } from '../checking/workbook-scan';
import type { ListTable } from '../forms/recognised-table';
import type { Mechanism } from '../mechanism/definition';
import { isMarked } from '../school/quarter-marks';
import type { SchoolReturn } from '../school/school-return';
import { isWorkingSheet } from '../sheet/mark';
import { movedDeadline } from './moved-deadline';

/** What a new year's workbook takes over and what it does not; said before it is made. */
export interface NewYearSummary {
  /** Tasks of 附件1 (项). */
  readonly tasks: number;
  /** Posts of 附件2 (个). */
  readonly posts: number;
  /** Deadlines that name the year and move with it (个). */
  readonly movedDeadlines: number;
  /** Tasks and pledges whose text names the old year; it stays as it is (处). */
  readonly textsWithYear: number;
  /** Ratings and annual results that are not taken over (个). */
  readonly ratings: number;
  /** Tasks struck through, which are taken over as well (项). */
  readonly struck: number;
  readonly leftOut: {
    /** Columns that the school added. */
    readonly columns: readonly { readonly attachment: string; readonly header: string }[];
    /** Totals and headings between the rows. */
    readonly rows: number;
    /** Sheets that are none of the school's forms. */
    readonly sheets: readonly string[];
  };
}

export function newYearSummary(scan: WorkbookScan, mechanism: Mechanism, year: number): NewYearSummary {
  const school = scan.own?.school;
  const tables = [...(school?.goals ?? []), ...(school?.posts ?? [])];
  const from = workedYear(scan);
  return {
    tasks: school?.tasks.length ?? 0,
    posts: school?.dutyPosts.length ?? 0,
    movedDeadlines: (school?.goals ?? []).reduce((sum, table) => sum + movedIn(table, from, year), 0),
    textsWithYear: school ? textsWithYear(school, from) : 0,
    ratings: school ? ratingsOf(school) : 0,
    struck: tables.flatMap(({ rows }) => rows).filter(({ struck }) => struck).length,
    leftOut: {
      columns: tables.flatMap((table) => addedColumns(table, mechanism)).filter(isFirst),
      rows: tables
        .flatMap(({ skipped }) => skipped)
        .filter(({ reason }) => reason === 'total' || reason === 'subtitle').length,
      sheets: otherSheets(scan),
    },
  };
}

/** The year that a table says it is of, else the one that is worked on. */
export const yearOfTable = ({ period }: ListTable, workedOn: number): number => period.year ?? workedOn;

/** The year of the school's tables, the one worked on where they name none: that after which the new one comes. */
export const workedYear = ({ own, request }: Pick<WorkbookScan, 'own' | 'request'>): number =>
  [...(own?.school.goals ?? []), ...(own?.school.posts ?? [])].reduce<number | undefined>(
    (latest, { period: { year } }) => (year === undefined ? latest : Math.max(year, latest ?? year)),
    undefined,
  ) ?? request.period.year;

const movedIn = (table: ListTable, workedOn: number, year: number): number =>
  table.rows.filter(({ cells: { deadline } }) => {
    if (!deadline?.isAnchor || deadline.value === undefined) return false;
    const from = yearOfTable(table, workedOn);
    return movedDeadline(deadline.value, from, year) !== movedDeadline(deadline.value, from, from);
  }).length;

function textsWithYear({ tasks, dutyPosts }: SchoolReturn, year: number): number {
  const texts = [
    ...tasks.flatMap(({ text }) => text),
    ...dutyPosts.flatMap(({ postTask, pledges }) => [
      postTask,
      ...(pledges?.anchor === true ? [pledges.raw] : []),
    ]),
  ];
  return texts.filter((text) => text.includes(String(year))).length;
}

const ratingsOf = ({ tasks, dutyPosts }: SchoolReturn): number =>
  [
    ...tasks.flatMap(({ progress }) => progress),
    ...dutyPosts.flatMap(({ performance, annual }) => [...performance, annual]),
  ].filter(isMarked).length;

function addedColumns(
  { kind, columns }: ListTable,
  { tables }: Mechanism,
): NewYearSummary['leftOut']['columns'] {
  const { attachment, columns: own } = tables[kind];
  return columns
    .filter(({ key, header }) => header !== '' && !own.some((column) => column.key === key))
    .map(({ header }) => ({ attachment, header }));
}

type Column = NewYearSummary['leftOut']['columns'][number];

const isFirst = ({ attachment, header }: Column, index: number, all: readonly Column[]): boolean =>
  all.findIndex((one) => one.attachment === attachment && one.header === header) === index;

/** Sheets with content that a clerk can see and that hold nothing of this school's forms. */
function otherSheets({ own, charts, snapshot }: WorkbookScan): readonly string[] {
  const school = own?.school;
  const used = new Set([
    ...[...(school?.goals ?? []), ...(school?.posts ?? []), ...(school?.reportTables ?? [])].map(
      ({ sheet }) => sheet,
    ),
    ...charts.map(({ sheet }) => sheet),
  ]);
  return snapshot.sheets
    .filter((sheet) => !sheet.hidden && !isWorkingSheet(sheet) && !used.has(sheet.name))
    .filter(({ rows }) => rows.some((row) => row?.some((value) => value !== undefined)))
    .map(({ name }) => name);
}
