import definition from '../../../templates/168/mechanism.json';
import type {
  ListRow,
  ListTable,
  RecognisedCell,
  ReportTable,
  SchoolTables,
  SkippedRow,
} from '../../../src/domain/forms/recognised-table';
import { parseMechanism } from '../../../src/domain/mechanism/definition';
import type { IndicatorKey } from '../../../src/domain/mechanism/indicator-definition';
import { INDICATOR_KEYS } from '../../../src/domain/mechanism/indicator-definition';
import type { ColumnKey } from '../../../src/domain/mechanism/table-definition';
import { cellAddress } from '../../../src/domain/sheet/address';
import type { CellValue } from '../../../src/domain/sheet/cell-value';

export const mechanism = parseMechanism(definition);
export const THIRD_QUARTER = { year: 2012, quarter: 3 };

/** The cell is covered by a merge that begins in the row above; `CARRIED` is a label carried down without a merge. */
export const MERGED = Symbol('merged');
export const CARRIED = Symbol('carried');

type Entry = CellValue | undefined | typeof MERGED | typeof CARRIED;

/** A row by column; `q` are the quarter cells from the first. */
export type RowSpec = Partial<Record<ColumnKey, Entry>> & { readonly q?: readonly Entry[] };

interface TableOptions {
  readonly sheet?: string;
  /** First row of data, from 0. */
  readonly top?: number;
  readonly period?: ListTable['period'];
  readonly skipped?: readonly SkippedRow[];
  /** Columns that the table lacks. */
  readonly without?: readonly (ColumnKey | `q${number}`)[];
  readonly extra?: readonly ColumnKey[];
}

function cellOf(entry: Entry, above: RecognisedCell | undefined, row: number, col: number): RecognisedCell {
  if (entry === MERGED || entry === CARRIED) {
    if (!above) throw new Error('nothing above to merge with');
    return { ...above, isAnchor: false };
  }
  return { row, col, value: entry, mergedRows: 1, isAnchor: true };
}

function listTable(kind: 'goals' | 'posts', specs: readonly RowSpec[], options: TableOptions): ListTable {
  const {
    sheet = kind === 'goals' ? '附件1' : '附件2',
    top = 5,
    period = {},
    skipped = [],
    without = [],
    extra = [],
  } = options;
  const columns: ListTable['columns'] = [
    ...mechanism.tables[kind].columns,
    ...extra.map((key) => ({ key, label: key, quarter: undefined })),
  ]
    .map(({ key, label, quarter }, col) => {
      const column = { key, col, header: label, match: 'exact' as const };
      return quarter === undefined ? column : { ...column, quarter };
    })
    .filter(({ key, ...rest }) => !without.includes('quarter' in rest ? `q${rest.quarter}` : key));
  const rows: ListRow[] = [];
  specs.forEach((spec, index) => {
    const above = rows[index - 1];
    const row = top + index;
    const cells: ListRow['cells'] = Object.fromEntries(
      columns
        .filter(({ key }) => key !== undefined && key !== 'quarter')
        .map(({ key, col }) => {
          const own = key as ColumnKey;
          return [own, cellOf(spec[own], above?.cells[own], row, col)];
        }),
    );
    const quarters = mechanism.quarters.map((_, quarter) => {
      const column = columns.find((one) => one.quarter === quarter + 1);
      return column && cellOf(spec.q?.[quarter], above?.quarters[quarter], row, column.col);
    });
    rows.push({ row, sheet, cells, quarters, hidden: false, struck: false });
  });
  return {
    kind, sheet, sheetHidden: false, range: { top: top - 4, left: 0, bottom: top + specs.length, right: columns.length - 1 },
    title: undefined, unit: undefined, period, guesses: [], headerRows: { first: top - 2, last: top - 1 }, columns, rows, skipped,
  }; // prettier-ignore
}

export const goalsTable = (rows: readonly RowSpec[], options: TableOptions = {}): ListTable =>
  listTable('goals', rows, options);
export const postsTable = (rows: readonly RowSpec[], options: TableOptions = {}): ListTable =>
  listTable('posts', rows, options);

interface ReportOptions {
  readonly sheet?: string;
  readonly period?: ReportTable['period'];
  readonly date?: CellValue;
}

/** 附件5 as two columns, the ten labels from row 4. */
export function reportTable(
  figures: Partial<Record<IndicatorKey, CellValue>>,
  { sheet = '附件5', period = {}, date }: ReportOptions = {},
): ReportTable {
  const items = INDICATOR_KEYS.map((key, index) => {
    const place = (col: number) => ({ sheet, cell: cellAddress(index + 3, col) });
    return [key, { label: place(0), place: place(1), value: figures[key] }] as const;
  });
  return {
    kind: 'report', sheet, sheetHidden: false, range: { top: 1, left: 0, bottom: 12, right: 1 }, title: undefined, unit: undefined,
    period, guesses: [], items: Object.fromEntries(items), unitCell: undefined, dateCell: { value: date, place: { sheet, cell: 'B3' } },
  }; // prettier-ignore
}

export const schoolTables = (
  tables: Partial<Pick<SchoolTables, 'goals' | 'posts' | 'reports'>>,
): SchoolTables => ({
  unit: undefined,
  goals: [],
  posts: [],
  reports: [],
  guesses: [],
  ...tables,
});
