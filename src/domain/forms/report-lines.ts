import { cellAddress } from '../sheet/address';
import type { CellValue } from '../sheet/cell-value';
import { cellText } from '../sheet/cell-value';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { FormWords } from './form-words';
import type { BlockSpan } from './header-leaves';
import { isBlankCell } from './header-text';
import { labelledText } from './labelled-text';
import type { PlacedText, ReportTable } from './recognised-table';

/** Rows above and below the figures where the lines 填报单位 and 填报时间 can stand. */
const ABOVE = 8;
const BELOW = 6;
/** A form may be narrower than the lines above it by this many columns. */
const BESIDE = 8;

interface Labelled {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

/** The text behind 填报单位 as it stands, empty where the label stands alone. */
export function reportUnit(
  sheet: SheetSnapshot,
  span: BlockSpan,
  from: number,
  to: number,
  words: FormWords,
): PlacedText | undefined {
  const found = findLabel(sheet, span, from, to, words.labels.unit, words);
  if (!found) return undefined;
  const place = (row: number, col: number): PlacedText['place'] => ({
    sheet: sheet.name,
    cell: cellAddress(row, col),
  });
  if (found.text !== '') return { text: found.text, place: place(found.row, found.col) };
  const [next] = valuesBeside(sheet, found, words);
  if (!next) return { text: '', place: place(found.row, found.col) };
  return { text: cellText(next.value).trim(), place: place(found.row, next.col) };
}

/** The text or value behind 填报时间; parts in cells of their own (2012年 | 10月 | 8日) are put together. */
export function reportDate(
  sheet: SheetSnapshot,
  span: BlockSpan,
  from: number,
  to: number,
  words: FormWords,
): ReportTable['dateCell'] {
  const found = findLabel(sheet, span, from, to, words.labels.date, words);
  if (!found) return undefined;
  const place = (col: number): PlacedText['place'] => ({
    sheet: sheet.name,
    cell: cellAddress(found.row, col),
  });
  const parts = valuesBeside(sheet, found, words);
  const [first] = parts;
  if (found.text !== '') return { value: found.text, place: place(found.col) };
  if (!first) return { value: undefined, place: place(found.col) };
  const value: CellValue =
    parts.length === 1 ? first.value : parts.map((part) => cellText(part.value)).join('');
  return { value, place: place(first.col) };
}

/** The nearest line with one of the labels: above the figures first, then below. */
function findLabel(
  sheet: SheetSnapshot,
  span: BlockSpan,
  from: number,
  to: number,
  labels: readonly string[],
  words: FormWords,
): Labelled | undefined {
  const rows: number[] = [];
  for (let row = span.first - 1; row >= Math.max(from, span.first - ABOVE); row--) rows.push(row);
  for (let row = span.last + 1; row <= Math.min(to, span.last + BELOW); row++) rows.push(row);
  for (const row of rows) {
    const cells = sheet.rows[row] ?? [];
    for (
      let col = Math.max(0, span.left - BESIDE);
      col <= Math.min(cells.length - 1, span.right + BESIDE);
      col++
    ) {
      const value = cells[col];
      if (typeof value !== 'string') continue;
      const found = labelledText(value, labels, words.labels.ends);
      if (found?.marked) return { row, col, text: found.text };
    }
  }
  return undefined;
}

/** The filled cells to the right of a label, up to the next label. */
function valuesBeside(
  sheet: SheetSnapshot,
  { row, col }: Labelled,
  words: FormWords,
): { col: number; value: CellValue }[] {
  const values: { col: number; value: CellValue }[] = [];
  const cells = sheet.rows[row] ?? [];
  for (let next = col + 1; next < cells.length; next++) {
    const value = cells[next];
    if (value === undefined || isBlankCell(value)) continue;
    if (typeof value === 'string' && labelledText(value, words.labels.ends.stops, words.labels.ends)?.marked)
      break;
    values.push({ col: next, value });
  }
  return values;
}
