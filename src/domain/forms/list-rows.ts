import type { SheetSnapshot } from '../sheet/snapshot';
import { cellAddress } from '../sheet/address';
import type { ColumnKey } from '../mechanism/table-definition';
import type { FormWords } from './form-words';
import type { HeaderBlock } from './header-block';
import { headerKey } from './header-text';
import type { ListColumns } from './list-columns';
import { MergeCursor } from './merge-cursor';
import type { ListRow, SkippedRow, SkipReason } from './recognised-table';
import { isOwn, LabelCarrier, rowCells } from './row-cells';
import type { RowCells } from './row-cells';
import {
  filledCells,
  isFormTitle,
  isPlaceholder,
  isTableEnd,
  numbersColumns,
  repeatsHeader,
  totalOf,
} from './row-kind';
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

interface Reading {
  readonly sheet: SheetSnapshot;
  readonly block: HeaderBlock;
  readonly columns: ListColumns;
  readonly words: FormWords;
  readonly merges: MergeCursor;
  readonly headers: ReadonlyMap<number, readonly string[]>;
}

/** A table ends after this many blank rows (spec §3). */
const BLANK_ROWS_AT_END = 5;
/** A line merged over this many columns is a heading inside the table. */
const HEADING_COLUMNS = 3;

/** Reads the rows below a header block until the table ends. */
export function readListRows(reading: Omit<Reading, 'merges' | 'headers'>, area: ListArea): ListRows {
  const { sheet, block, columns, words } = reading;
  const merges = new MergeCursor(sheet.merges, block.left, block.right);
  const headers = new Map(block.leaves.map(({ col, texts }) => [col, headerKeys(texts)] as const));
  const result: ListRows = {
    rows: [],
    skipped: [],
    totals: [],
    carried: new Map(),
    repeated: [],
    lastRow: block.last,
  };
  const labels = new LabelCarrier(columns);
  const marks = { hidden: new Set(sheet.hiddenRows), struck: new Set(sheet.struckCells ?? []) };
  let counted = 0;
  let blanks = 0;
  for (let row = block.last + 1; row < area.limit && blanks < BLANK_ROWS_AT_END; row++) {
    merges.advance(row);
    const filled = filledCells(sheet.rows[row], block.left, block.right);
    const read = rowCells(sheet, row, columns, merges);
    const repeat = area.repeats.get(row);
    const kind = repeat ? 'repeatedHeader' : kindOfRow({ ...reading, merges, headers }, filled, read, row);
    if (kind === 'title') break;
    if (kind === 'blank') {
      const covered = columns.cols.some(({ col }) => merges.at(col));
      if (!covered) blanks++;
      labels.reset();
      result.skipped.push({ row, reason: 'blank' });
      continue;
    }
    blanks = 0;
    if (kind === 'note') {
      result.skipped.push({ row, reason: 'note' });
      break;
    }
    result.lastRow = row;
    if (repeat) {
      for (let line = row; line <= repeat.last; line++)
        result.skipped.push({ row: line, reason: 'repeatedHeader' });
      result.repeated.push(repeat);
      row = result.lastRow = repeat.last;
    } else if (kind === 'total') {
      const stated = totalOf(filled, words)?.stated;
      result.skipped.push({ row, reason: 'total', ...(stated === undefined ? {} : { stated }) });
      if (stated !== undefined) result.totals.push({ row, stated, rowsBefore: counted });
    } else {
      const carried = kind === 'subtitle' || kind === 'repeatedHeader' ? [] : labels.fill(read.cells);
      if (kind !== 'row') {
        result.skipped.push({ row, reason: kind });
        continue;
      }
      for (const key of carried) result.carried.set(key, (result.carried.get(key) ?? 0) + 1);
      if (mainKeys(reading).some((key) => isOwn(read.cells[key]))) counted++;
      result.rows.push(listRow(reading, row, read, marks));
    }
  }
  return {
    ...result,
    skipped: result.skipped.filter(({ row, reason }) => reason !== 'blank' || row < result.lastRow),
  };
}

const headerKeys = (texts: readonly string[]): readonly string[] => [
  ...texts.map(headerKey),
  headerKey(texts.join('')),
];

/** The columns without which the table would have no rows to count: its first distinguishing group. */
const mainKeys = ({ block, words }: Pick<Reading, 'block' | 'words'>): readonly ColumnKey[] =>
  words.mechanism.tables[block.kind].recognisedBy[0] ?? [];

function listRow(
  { sheet, block, words }: Pick<Reading, 'sheet' | 'block' | 'words'>,
  row: number,
  read: RowCells,
  marks: { readonly hidden: ReadonlySet<number>; readonly struck: ReadonlySet<string> },
): ListRow {
  const struck =
    marks.struck.size > 0 &&
    mainKeys({ block, words }).some((key) => {
      const cell = read.cells[key];
      return cell !== undefined && marks.struck.has(cellAddress(cell.row, cell.col));
    });
  return { row, sheet: sheet.name, ...read, hidden: marks.hidden.has(row), struck };
}

function kindOfRow(
  reading: Reading,
  filled: readonly FilledCell[],
  read: RowCells,
  row: number,
): SkipReason | 'row' | 'title' {
  const { block, words, merges, headers } = reading;
  const only = filled.length === 1 ? filled[0] : undefined;
  if (filled.length === 0) return 'blank';
  if (isTableEnd(filled, words)) return 'note';
  if (isFormTitle(filled, words)) return 'title';
  if (totalOf(filled, words)) return 'total';
  if (repeatsHeader(filled, headers)) return 'repeatedHeader';
  if (row === block.last + 1 && numbersColumns(filled)) return 'subtitle';
  const merge = only && merges.at(only.col);
  if (merge && merge.right - merge.left + 1 >= HEADING_COLUMNS) return 'subtitle';
  return kindOfData(reading, read);
}

function kindOfData({ block, columns, words }: Reading, { cells, quarters }: RowCells): SkipReason | 'row' {
  const printed = words.mechanism.tables[block.kind].printedRows.column;
  const labelOnly: readonly ColumnKey[] = [printed, 'serial', 'unit'];
  const isRated = quarters.some((cell) => isOwn(cell) && !isPlaceholder(cell?.value, words));
  const hasContent = columns.cols.some(({ key }) => !labelOnly.includes(key) && isOwn(cells[key]));
  if (!hasContent && !quarters.some(isOwn)) return 'printedOnly';
  const main = mainKeys({ block, words }).filter((key) => isOwn(cells[key]));
  const standsForNothing = main.length > 0 && main.every((key) => isPlaceholder(cells[key]?.value, words));
  return standsForNothing && !isRated ? 'placeholder' : 'row';
}
