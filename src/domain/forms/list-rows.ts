import type { SheetSnapshot } from '../sheet/snapshot';
import { cellAddress } from '../sheet/address';
import type { ColumnKey } from '../mechanism/table-definition';
import type { FormWords } from './form-words';
import type { HeaderBlock } from './header-block';
import type { ListColumns } from './list-columns';
import { MergeCursor } from './merge-cursor';
import type { ListRow, SkippedRow } from './recognised-table';
import { isOwn, LabelCarrier, rowCells } from './row-cells';
import type { RowCells } from './row-cells';
import { RowJudge } from './row-decision';
import { filledCells, totalOf } from './row-kind';
import type { FilledCell } from './row-kind';

export interface ListArea {
  /** First row that belongs to something else. */
  readonly limit: number;
  /** Header blocks that may only repeat this one, by first row. */
  readonly repeats: ReadonlyMap<number, HeaderBlock>;
}

export interface TotalRow {
  readonly row: number;
  readonly stated: number;
  /** Counted rows above it in the table. */
  readonly rowsBefore: number;
}

/** The rows of a list table as they are read. */
export interface ListRows {
  readonly rows: ListRow[];
  readonly skipped: SkippedRow[];
  readonly totals: TotalRow[];
  /** How often a label was carried down into blank cells, by column. */
  readonly carried: Map<ColumnKey, number>;
  /** Header blocks that only repeated this one and are used up. */
  readonly repeated: HeaderBlock[];
  lastRow: number;
}

export interface ListSource {
  readonly sheet: SheetSnapshot;
  readonly block: HeaderBlock;
  readonly columns: ListColumns;
  readonly words: FormWords;
}

/** A table ends after this many blank rows (spec §3). */
const BLANK_ROWS_AT_END = 5;

/** Reads the rows below a header block until the table ends. */
export function readListRows(source: ListSource, area: ListArea): ListRows {
  const { sheet, block, columns, words } = source;
  const merges = new MergeCursor(sheet.merges, block.left, block.right);
  const judge = new RowJudge(block, columns, words);
  const collector = new RowCollector(source, judge.mainKeys);
  let blanks = 0;
  for (let row = block.last + 1; row < area.limit && blanks < BLANK_ROWS_AT_END; row++) {
    merges.advance(row);
    const repeat = area.repeats.get(row);
    if (repeat) {
      row = collector.repeat(repeat);
      continue;
    }
    const filled = filledCells(sheet.rows[row], block.left, block.right);
    const read = rowCells(sheet, row, columns, merges);
    const decision = judge.decide(row, filled, read, merges);
    if (decision === 'title') break;
    // A row inside a merge is not blank to the eye, and does not end the table.
    const isInside = decision === 'blank' && columns.cols.some(({ col }) => merges.at(col));
    blanks = decision === 'blank' ? blanks + (isInside ? 0 : 1) : 0;
    if (decision === 'row' || decision === 'printedOnly' || decision === 'placeholder') {
      collector.data(row, read, decision);
    } else if (decision === 'total') collector.total(row, filled);
    else collector.skip(row, decision);
    if (decision === 'note') break;
  }
  return collector.result();
}

class RowCollector {
  readonly #rows: ListRows;
  readonly #labels: LabelCarrier;
  readonly #hidden: ReadonlySet<number>;
  readonly #struck: ReadonlySet<string>;
  #counted = 0;

  constructor(
    private readonly source: ListSource,
    private readonly mainKeys: readonly ColumnKey[],
  ) {
    const { sheet, block, columns } = source;
    const lastRow = block.last;
    this.#rows = { rows: [], skipped: [], totals: [], carried: new Map(), repeated: [], lastRow };
    this.#labels = new LabelCarrier(columns);
    this.#hidden = new Set(sheet.hiddenRows);
    this.#struck = new Set(sheet.struckCells ?? []);
  }

  /** A row with labels at least: they hold for the rows below even where the row itself does not count. */
  data(row: number, read: RowCells, decision: 'row' | 'printedOnly' | 'placeholder'): void {
    const carried = this.#labels.fill(read.cells);
    this.#rows.lastRow = row;
    if (decision !== 'row') {
      this.#rows.skipped.push({ row, reason: decision });
      return;
    }
    for (const key of carried) this.#rows.carried.set(key, (this.#rows.carried.get(key) ?? 0) + 1);
    if (this.mainKeys.some((key) => isOwn(read.cells[key]))) this.#counted++;
    const { cells, quarters } = read;
    const sheet = this.source.sheet.name;
    this.#rows.rows.push({
      row,
      sheet,
      cells,
      quarters,
      hidden: this.#hidden.has(row),
      struck: this.#isStruck(read),
    });
  }

  total(row: number, filled: readonly FilledCell[]): void {
    const stated = totalOf(filled, this.source.words)?.stated;
    this.#rows.lastRow = row;
    this.#rows.skipped.push({ row, reason: 'total', ...(stated === undefined ? {} : { stated }) });
    if (stated !== undefined) this.#rows.totals.push({ row, stated, rowsBefore: this.#counted });
  }

  skip(row: number, reason: SkippedRow['reason']): void {
    this.#rows.skipped.push({ row, reason });
    if (reason === 'blank') this.#labels.reset();
    else if (reason !== 'note') this.#rows.lastRow = row;
  }

  /** Skips a repeated header; returns its last row. */
  repeat(block: HeaderBlock): number {
    for (let row = block.first; row <= block.last; row++) this.skip(row, 'repeatedHeader');
    this.#rows.repeated.push(block);
    return block.last;
  }

  /** The rows read; blank rows behind the last one are not the table's. */
  result(): ListRows {
    const { skipped, lastRow } = this.#rows;
    return {
      ...this.#rows,
      skipped: skipped.filter(({ row, reason }) => reason !== 'blank' || row < lastRow),
    };
  }

  #isStruck({ cells }: RowCells): boolean {
    if (this.#struck.size === 0) return false;
    return this.mainKeys.some((key) => {
      const cell = cells[key];
      return cell !== undefined && this.#struck.has(cellAddress(cell.row, cell.col));
    });
  }
}
