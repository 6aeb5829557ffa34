import type { HeaderBlock } from './header-block';
import type { ReadRow } from './kept-rows';
import { MergeCursor } from './merge-cursor';
import { RowReader } from './row-cells';
import { RowCollector } from './row-collector';
import type { ListRows, ListSource } from './row-collector';
import { RowJudge } from './row-decision';

export interface ListArea {
  /** First row that belongs to something else. */
  readonly limit: number;
  /** Header blocks that may only repeat this one, by first row. */
  readonly repeats: ReadonlyMap<number, HeaderBlock>;
}

/** A table ends after this many blank rows (spec §3). */
const BLANK_ROWS_AT_END = 5;

/** Reads the rows below a header block until the table ends. */
export function readListRows(source: ListSource, area: ListArea): ListRows {
  const { sheet, block, columns, words, kept } = source;
  const merges = new MergeCursor(sheet.merges, block.left, block.right);
  const reader = new RowReader(sheet, columns, merges);
  const judge = new RowJudge(block, columns, words);
  const collector = new RowCollector(source, judge.mainKeys);
  const readRow = (row: number): ReadRow => {
    const read = reader.read(row);
    return { read, decision: judge.decide(row, sheet.rows[row], read, merges) };
  };
  const layout = kept?.layout(block, columns);
  let blanks = 0;
  for (let row = block.last + 1; row < area.limit && blanks < BLANK_ROWS_AT_END; row++) {
    merges.advance(row);
    const repeat = area.repeats.get(row);
    if (repeat) {
      row = collector.repeat(repeat);
      continue;
    }
    const { read, decision } =
      kept && layout ? kept.read({ sheet, row, layout, merges: merges.over }, readRow) : readRow(row);
    if (decision === 'title') break;
    // A row inside a merge is not blank to the eye, and does not end the table.
    const isInside = decision === 'blank' && columns.cols.some(({ col }) => merges.at(col));
    blanks = decision === 'blank' ? blanks + (isInside ? 0 : 1) : 0;
    if (decision === 'row' || decision === 'printedOnly' || decision === 'placeholder') {
      collector.data(row, read, decision);
    } else if (decision === 'total') collector.total(row, judge.filled);
    else collector.skip(row, decision);
    if (decision === 'note') break;
  }
  return collector.result();
}
