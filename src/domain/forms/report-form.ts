import { cellAddress } from '../sheet/address';
import type { CellRange } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { inOneColumn, otherColumnsOf } from './figure-columns';
import type { FormWords } from './form-words';
import { MergeIndex } from './merge-index';
import { readPreamble } from './preamble';
import type { IndicatorKey } from '../mechanism/indicator-definition';
import type { CellPlace, ReadingGuess, ReportItem, ReportTable } from './recognised-table';
import type { ReportCluster } from './report-clusters';
import { reportDate, reportUnit } from './report-lines';
import { reportValue } from './report-values';
import type { FoundValue } from './report-values';

/** Reads one report form; `from` is the first row that can belong to it, `to` the last. */
export function readReportForm(
  sheet: SheetSnapshot,
  cluster: ReportCluster,
  from: number,
  to: number,
  words: FormWords,
): ReportTable {
  const { range } = cluster;
  const merges = new MergeIndex(sheet, range.top - 1, range.bottom + 2);
  const place = (row: number, col: number): CellPlace => ({ sheet: sheet.name, cell: cellAddress(row, col) });
  const items: Partial<Record<IndicatorKey, ReportItem>> = {};
  const others = otherColumnsOf(sheet, cluster, words);
  const nearest = cluster.labels.map((label) => reportValue(sheet, merges, cluster, label, others));
  const found = inOneColumn(merges, cluster.labels, nearest);
  cluster.labels.forEach(({ key, row, col }, index) => {
    const value = found[index];
    if (value)
      items[key] = { label: place(row, col), place: place(value.row, value.col), value: value.value };
  });
  const whole = withValues(range, found);
  const span = { first: whole.top, last: whole.bottom, left: whole.left, right: whole.right };
  const preamble = readPreamble(sheet, span, from, 'report', words);
  const unitCell = reportUnit(sheet, span, from, to, words);
  return {
    kind: 'report',
    sheet: sheet.name,
    sheetHidden: sheet.hidden,
    range: { ...whole, top: titleRow(preamble.title?.place, whole.top) },
    title: preamble.title,
    unit: unitCell && unitCell.text !== '' ? unitCell : preamble.unit,
    period: preamble.period,
    items,
    unitCell,
    dateCell: reportDate(sheet, span, from, to, words),
    guesses: reportGuesses(sheet, whole, found),
  };
}

/** Title to last used row (see `TableOrigin.range`). */
export const titleRow = (title: CellPlace | undefined, top: number): number =>
  title === undefined ? top : Number(/\d+$/.exec(title.cell)?.[0] ?? top + 1) - 1;

const withValues = (range: CellRange, found: readonly FoundValue[]): CellRange => ({
  top: range.top,
  left: range.left,
  bottom: Math.max(range.bottom, ...found.map(({ row }) => row)),
  right: Math.max(range.right, ...found.map(({ col }) => col)),
});

function reportGuesses(sheet: SheetSnapshot, range: CellRange, found: readonly FoundValue[]): ReadingGuess[] {
  const guesses: ReadingGuess[] = [];
  const below = found.filter((value) => value.below);
  if (below[0]) {
    const place = { sheet: sheet.name, cell: cellAddress(below[0].row, below[0].col) };
    guesses.push({ code: 'reportValueBelow', place, values: { count: below.length } });
  }
  const corner = { sheet: sheet.name, cell: cellAddress(range.top, range.left) };
  if (sheet.hidden) guesses.push({ code: 'hiddenSheet', place: corner, values: { sheet: sheet.name } });
  const rows = new Set(found.map(({ row }) => row));
  const hidden = sheet.hiddenRows.filter((row) => rows.has(row));
  if (hidden[0] !== undefined) {
    const place = { sheet: sheet.name, cell: cellAddress(hidden[0], range.left) };
    guesses.push({ code: 'hiddenRows', place, values: { count: hidden.length } });
  }
  const cols = new Set(found.map(({ col }) => col));
  const hiddenCols = sheet.hiddenCols.filter((col) => cols.has(col));
  if (hiddenCols[0] !== undefined) {
    const place = { sheet: sheet.name, cell: cellAddress(range.top, hiddenCols[0]) };
    guesses.push({ code: 'hiddenColumns', place, values: { count: hiddenCols.length } });
  }
  return guesses;
}
