import { statusList } from '../forms/flowchart-status-layout';
import { ratingList } from '../forms/list-form-layout';
import type { ListTable, RecognisedTable, SkipReason } from '../forms/recognised-table';
import type { Mechanism } from '../mechanism/definition';
import { parseCellAddress, type CellRange } from '../sheet/address';
import type { ListValidation } from '../sheet/layout';
import type { ChartScan } from './workbook-scan';

/** A list to choose from, on the sheet it belongs to. */
export interface ExpectedList extends ListValidation {
  readonly sheet: string;
}

/** Rows that are not filled in yet, and may be; totals, notes and headers are not. */
const ROWS_TO_FILL: readonly SkipReason[] = ['blank', 'printedOnly', 'placeholder'];

/**
 * The lists that the forms of a workbook have when they are drawn, where the forms are now: of the quarter cells of
 * 附件1 and 附件2, and of the status cells of the flowcharts. Pasting cells over them takes them away.
 */
export function expectedLists(
  tables: readonly RecognisedTable[],
  charts: readonly ChartScan[],
  mechanism: Mechanism,
): readonly ExpectedList[] {
  return [
    ...tables.flatMap((table) =>
      table.kind === 'goals' || table.kind === 'posts' ? quarterLists(table, mechanism) : [],
    ),
    ...charts.flatMap(({ sheet, states }) =>
      states.steps.flatMap(({ entries }): readonly ExpectedList[] => {
        const at = entries.status && parseCellAddress(entries.status.cell);
        if (!at) return [];
        const range = { top: at.row, bottom: at.row, left: at.col, right: at.col };
        return [{ sheet, range, ...statusList(mechanism) }];
      }),
    ),
  ];
}

function quarterLists(table: ListTable, mechanism: Mechanism): readonly ExpectedList[] {
  const quarters = table.columns.flatMap(({ key, col }) => (key === 'quarter' ? [col] : []));
  const rows = [
    ...table.rows.filter(({ sheet }) => sheet === table.sheet).map(({ row }) => row),
    ...table.skipped.filter(({ reason }) => ROWS_TO_FILL.includes(reason)).map(({ row }) => row),
  ];
  const list = ratingList(mechanism, mechanism.tables[table.kind]);
  return runsOf(rows).flatMap(([top, bottom]) =>
    runsOf(quarters).map(([left, right]): ExpectedList => {
      const range: CellRange = { top, bottom, left, right };
      return { sheet: table.sheet, range, ...list };
    }),
  );
}

/** First and last of each run of numbers that follow each other. */
function runsOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && run[1] + 1 === number) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
