import type { SheetSnapshot } from '../sheet/snapshot';
import type { FormWords } from './form-words';
import type { HeaderBlock } from './header-block';
import type { KeptRows } from './kept-rows';
import { listColumns } from './list-columns';
import { listGuesses } from './list-guesses';
import { readListRows } from './list-rows';
import type { ListArea } from './list-rows';
import { readPreamble } from './preamble';
import type { ListTable } from './recognised-table';
import { titleRow } from './report-form';
import { splitByUnit } from './unit-column';

export interface ReadList {
  /** One table, or one a unit where a column names several. */
  readonly tables: readonly ListTable[];
  readonly lastRow: number;
  /** Header blocks that were found to repeat this one. */
  readonly repeated: readonly HeaderBlock[];
}

/** Reads the list table under a header block; `from` is the first row that can belong to it. */
export function readListTable(
  sheet: SheetSnapshot,
  block: HeaderBlock,
  from: number,
  area: ListArea,
  words: FormWords,
  kept?: KeptRows,
): ReadList {
  const columns = listColumns(sheet, block, words);
  const read = readListRows({ sheet, block, columns, words, kept }, area);
  const preamble = readPreamble(sheet, block, from, block.kind, words);
  const table: ListTable = {
    kind: block.kind,
    sheet: sheet.name,
    sheetHidden: sheet.hidden,
    range: {
      top: titleRow(preamble.title?.place, block.first),
      left: block.left,
      bottom: read.lastRow,
      right: block.right,
    },
    ...preamble,
    headerRows: { first: block.first, last: block.last },
    columns: columns.mappings,
    rows: read.rows,
    skipped: read.skipped,
    guesses: [...columns.guesses, ...listGuesses({ sheet, block, columns, read })],
  };
  return { tables: splitByUnit(table, words.units), lastRow: read.lastRow, repeated: read.repeated };
}
