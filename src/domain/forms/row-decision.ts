import type { ColumnKey } from '../mechanism/table-definition';
import type { SheetRow } from '../sheet/snapshot';
import { FilledCells } from './filled-cells';
import type { FormWords } from './form-words';
import type { HeaderBlock } from './header-block';
import type { BlockSpan } from './header-leaves';
import type { ListColumns } from './list-columns';
import type { MergeCursor } from './merge-cursor';
import { isPlainData } from './plain-data';
import type { SkipReason } from './recognised-table';
import { anyOwn, isOwn } from './row-cells';
import type { RowCells } from './row-cells';
import {
  isFormTitle,
  isPlaceholder,
  isTableEnd,
  knownHeaders,
  numbersColumns,
  repeatsHeader,
  totalOf,
} from './row-kind';
import type { KnownHeaders } from './row-kind';

/** A row counts, is skipped for a reason, or is the title of a further form. `note` ends the table too. */
export type RowDecision = SkipReason | 'row' | 'title';

/** A line merged over this many columns is a heading inside the table. */
const HEADING_COLUMNS = 3;
/** Columns that school and form fill in before there is anything to report. */
const FILLED_BEFOREHAND: readonly ColumnKey[] = ['serial', 'unit'];

/** Decides what each row of one list table is. */
export class RowJudge {
  /** The columns without which there is nothing to count: the first group by which the table is recognised. */
  readonly mainKeys: readonly ColumnKey[];
  /** The filled cells of the row decided on last, where it is no data. */
  readonly filled = new FilledCells();
  readonly #block: BlockSpan;
  readonly #headers: KnownHeaders;
  readonly #contentKeys: readonly ColumnKey[];
  readonly #words: FormWords;

  constructor(block: HeaderBlock, columns: ListColumns, words: FormWords) {
    const { recognisedBy, printedRows } = words.mechanism.tables[block.kind];
    const labels = [...FILLED_BEFOREHAND, printedRows.column];
    this.mainKeys = recognisedBy[0] ?? [];
    this.#block = block;
    this.#headers = knownHeaders(block.leaves);
    this.#contentKeys = columns.cols.map(({ key }) => key).filter((key) => !labels.includes(key));
    this.#words = words;
  }

  /** `cells` are those of the sheet's row, `read` the same by meaning. */
  decide(row: number, cells: SheetRow | undefined, read: RowCells, merges: MergeCursor): RowDecision {
    const { left, right } = this.#block;
    const isFirst = row === this.#block.last + 1;
    if (cells && !isFirst && isPlainData(cells, left, right, this.#words, this.#headers)) {
      return this.#decideData(read);
    }
    const { filled } = this;
    filled.read(cells, left, right);
    if (filled.count === 0) return 'blank';
    if (isTableEnd(filled, this.#words)) return 'note';
    if (isFormTitle(filled, this.#words)) return 'title';
    if (totalOf(filled, this.#words)) return 'total';
    if (repeatsHeader(filled, this.#headers)) return 'repeatedHeader';
    if (isFirst && numbersColumns(filled)) return 'subtitle';
    const merge = filled.count > 1 ? undefined : merges.at(filled.cols[0] ?? 0);
    if (merge && merge.right - merge.left + 1 >= HEADING_COLUMNS) return 'subtitle';
    return this.#decideData(read);
  }

  #decideData({ cells, quarters }: RowCells): 'row' | 'printedOnly' | 'placeholder' {
    const isMarked = quarters.some(isOwn);
    if (!isMarked && !anyOwn(cells, this.#contentKeys)) return 'printedOnly';
    if (!this.#standsForNothing(cells)) return 'row';
    // A rating beside 无 is something to ask about (B10).
    const isRated = quarters.some((cell) => isOwn(cell) && !isPlaceholder(cell?.value, this.#words));
    return isRated ? 'row' : 'placeholder';
  }

  /** True where all that the row says of what is counted are words like 无. */
  #standsForNothing(cells: RowCells['cells']): boolean {
    let says = false;
    for (const key of this.mainKeys) {
      const cell = cells[key];
      if (!isOwn(cell)) continue;
      if (!isPlaceholder(cell?.value, this.#words)) return false;
      says = true;
    }
    return says;
  }
}
