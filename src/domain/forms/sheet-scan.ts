import type { CellRange } from '../sheet/address';
import type { IndicatorKey } from '../mechanism/indicator-definition';
import type { SheetRow, SheetSnapshot } from '../sheet/snapshot';
import type { FormWords } from './form-words';
import type { CellMeaning, HeaderReading } from './header-reading';
import { isBlankCell } from './header-text';

/** A cell whose text holds one of the mechanism's words. */
export interface WordCell {
  readonly row: number;
  readonly col: number;
  readonly meaning: CellMeaning;
}

/** A cell that names one of the figures of the report. */
export interface IndicatorLabel {
  readonly key: IndicatorKey;
  readonly row: number;
  readonly col: number;
}

export interface SheetScan {
  /** Rows with enough header words to be worth trying as a header, from the top. */
  readonly seeds: readonly number[];
  /** Cells that name a figure of the report, from the top and from the left. */
  readonly indicators: readonly IndicatorLabel[];
  /** All cells that hold something; undefined where the sheet is empty. */
  readonly used: CellRange | undefined;
  /** What the text of a cell can mean; undefined where it holds none of the words. */
  readonly meaningAt: (row: number, col: number) => CellMeaning | undefined;
  /** The cells of a row that hold words; only the rows around a seed are ever looked at so closely. */
  readonly wordsIn: (row: number) => readonly WordCell[];
}

/** Words that make a row worth trying: a row of data hardly ever holds two header words. */
const SEED_WORDS = 2;

/** What the cells of one row show. */
export interface RowScan {
  /** First and last column that hold something; `last` is -1 where none does. */
  readonly left: number;
  readonly last: number;
  readonly mayHead: boolean;
  readonly labels: readonly Omit<IndicatorLabel, 'row'>[];
}

/** Keeps what rows were scanned into. */
export interface KeptScans {
  scan(cells: SheetRow, read: (cells: SheetRow) => RowScan): RowScan;
}

/**
 * One pass over the cells of a sheet for the few words that show where a form may be; everything later looks only
 * there.
 */
export function scanSheet(sheet: SheetSnapshot, words: FormWords, kept?: KeptScans): SheetScan {
  const seeds: number[] = [];
  const indicators: IndicatorLabel[] = [];
  const used = { top: -1, left: Infinity, bottom: -1, right: -1 };
  /** By column the last text that was no label: lists repeat themselves from row to row. */
  const above: (string | undefined)[] = [];
  const scan = (cells: SheetRow): RowScan => scanRow(cells, words, above);
  for (let row = 0; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row];
    if (!cells) continue;
    const { left, last, mayHead, labels } = kept ? kept.scan(cells, scan) : scan(cells);
    if (last < 0) continue;
    if (used.top < 0) used.top = row;
    used.bottom = row;
    if (left < used.left) used.left = left;
    if (last > used.right) used.right = last;
    if (mayHead) seeds.push(row);
    for (const { key, col } of labels) indicators.push({ key, row, col });
  }
  const wordsIn = wordsByRow(sheet, words);
  return {
    seeds,
    indicators,
    used: used.top < 0 ? undefined : used,
    meaningAt: (row, col) => wordsIn(row).find((cell) => cell.col === col)?.meaning,
    wordsIn,
  };
}

const NO_LABELS: RowScan['labels'] = [];

function scanRow(cells: SheetRow, words: FormWords, above: (string | undefined)[]): RowScan {
  let left = Infinity;
  let last = -1;
  let goals = 0;
  let posts = 0;
  let labels = NO_LABELS;
  for (let col = 0; col < cells.length; col++) {
    const value = cells[col];
    if (value === undefined) continue;
    if (typeof value === 'string' && isBlankCell(value)) continue;
    if (left > col) left = col;
    last = col;
    if (typeof value !== 'string' || value === above[col]) continue;
    const meaning = words.labelOf(value);
    if (meaning === undefined) {
      above[col] = value;
      continue;
    }
    if (isSure(meaning.goals)) goals++;
    if (isSure(meaning.posts)) posts++;
    if (meaning.indicator) labels = [...labels, { key: meaning.indicator.key, col }];
  }
  return { left, last, mayHead: goals >= SEED_WORDS || posts >= SEED_WORDS, labels };
}

/** Named by a whole text, not by a part of it. */
const isSure = (reading: HeaderReading | undefined): boolean =>
  reading !== undefined &&
  (reading.columns.some(({ match }) => match !== 'contains') ||
    (reading.quarter !== undefined && reading.quarter.match !== 'contains'));

function meaningOfCell(cells: SheetRow | undefined, col: number, words: FormWords): CellMeaning | undefined {
  const text = cells?.[col];
  return typeof text === 'string' ? words.meaningOf(text) : undefined;
}

function wordsByRow(sheet: SheetSnapshot, words: FormWords): SheetScan['wordsIn'] {
  const rows = new Map<number, readonly WordCell[]>();
  return (row) => {
    const known = rows.get(row);
    if (known) return known;
    const found: WordCell[] = [];
    const cells = sheet.rows[row];
    for (let col = 0; cells && col < cells.length; col++) {
      const meaning = meaningOfCell(cells, col, words);
      if (meaning) found.push({ row, col, meaning });
    }
    rows.set(row, found);
    return found;
  };
}
