import type { SheetSnapshot } from '../sheet/snapshot';
import { cellAddress } from '../sheet/address';
import type { ColumnKey } from '../mechanism/table-definition';
import type { FilledCells } from './filled-cells';
import type { FormWords } from './form-words';
import type { HeaderBlock } from './header-block';
import type { KeptRows } from './kept-rows';
import { LabelCarrier } from './label-carrier';
import type { ListColumns } from './list-columns';
import type { ListRow, SkippedRow } from './recognised-table';
import { anyOwn } from './row-cells';
import type { RowCells } from './row-cells';
import { totalOf } from './row-kind';

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
  /** What was read before of a workbook that is read again and again. */
  readonly kept?: KeptRows | undefined;
}

/** Gathers the rows of one list table, carrying labels down and counting as it goes. */
export class RowCollector {
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
    const cells = this.#labels.filled(read.cells);
    this.#rows.lastRow = row;
    if (decision !== 'row') {
      this.#rows.skipped.push({ row, reason: decision });
      return;
    }
    this.#labels.countFilled(this.#rows.carried);
    if (anyOwn(cells, this.mainKeys)) this.#counted++;
    const { quarters } = read;
    const { sheet, kept } = this.source;
    const hidden = this.#hidden.has(row);
    const listed = { row, sheet: sheet.name, cells, quarters, hidden, struck: this.#isStruck(cells) };
    this.#rows.rows.push(kept ? kept.listed(read, listed) : listed);
  }

  total(row: number, filled: FilledCells): void {
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

  #isStruck(cells: RowCells['cells']): boolean {
    if (this.#struck.size === 0) return false;
    return this.mainKeys.some((key) => {
      const cell = cells[key];
      return cell !== undefined && this.#struck.has(cellAddress(cell.row, cell.col));
    });
  }
}
