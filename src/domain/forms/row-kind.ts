import type { CellValue } from '../sheet/cell-value';
import { cellText } from '../sheet/cell-value';
import type { FormWords } from './form-words';
import { headerKey, isBlankCell } from './header-text';
import { opensTableEnd } from './table-end';
import { namesForm } from './title-line';

/** A cell of one row of the sheet that holds something. */
export interface FilledCell {
  readonly col: number;
  readonly value: CellValue;
}

/** Cells from the left in which a total row says what it is. */
const TOTAL_CELLS = 3;
const LONGEST_TOTAL = 10;
/** A title or note fills few cells of its row; a row of data rarely so few. */
const MOST_TITLE_CELLS = 2;
const LONGEST_TOTAL_TEXT = 16;
const LONGEST_PLACEHOLDER = 6;
const MOST_SIGNATURE_CELLS = 8;

/** True for the line of notes or signatures under a table, which ends it (spec §3 注：…). */
export function isTableEnd(cells: readonly FilledCell[], words: FormWords): boolean {
  const first = cells[0]?.value;
  return (
    typeof first === 'string' && cells.length <= MOST_SIGNATURE_CELLS && opensTableEnd(first, words.keys.ends)
  );
}

/** True for the title or the attachment label of a further form. */
export function isFormTitle(cells: readonly FilledCell[], words: FormWords): boolean {
  if (cells.length > MOST_TITLE_CELLS) return false;
  return cells.some(({ value }) => {
    if (typeof value !== 'string') return false;
    const key = headerKey(value);
    if (words.keys.attachments.includes(key)) return true;
    return Object.values(words.titles).some(
      (title) => key.length >= title.shortest && namesForm(value, title),
    );
  });
}

/** What a total row states; undefined where the row is none. `stated` is the figure beside the word, if any. */
export function totalOf(
  cells: readonly FilledCell[],
  words: FormWords,
): { readonly stated: number | undefined } | undefined {
  let texts = 0;
  for (const { col, value } of cells) {
    if (typeof value !== 'string') continue;
    if (++texts > TOTAL_CELLS) return undefined;
    if (value.length > LONGEST_TOTAL_TEXT) continue;
    const key = headerKey(value);
    const total = words.keys.totals.find((word) => key.startsWith(word) || key.endsWith(word));
    if (total === undefined) continue;
    const rest = key.startsWith(total) ? key.slice(total.length) : '';
    // 教务处小计 is a total in a row with little else; a task may well end in 累计.
    const endsSo = key === total || (key.length <= LONGEST_TOTAL && cells.length <= TOTAL_CELLS);
    const isTotal = key.endsWith(total) ? endsSo : COUNT.test(rest);
    if (isTotal) return { stated: leadingCount(rest) ?? countBeside(cells, col) };
  }
  return undefined;
}

const COUNT = /^\D{0,2}(\d+)\D{0,2}$/;
const leadingCount = (text: string): number | undefined => {
  const match = COUNT.exec(text);
  return match ? Number(match[1]) : undefined;
};

/** The figure in the next filled cell: 14, 14项, 共14项. */
function countBeside(cells: readonly FilledCell[], col: number): number | undefined {
  const next = cells.find((cell) => cell.col > col);
  if (next === undefined) return undefined;
  return typeof next.value === 'number' ? next.value : leadingCount(headerKey(cellText(next.value)));
}

/** True for a row that repeats the header below a page break, or a row of column numbers under it. */
export function repeatsHeader(
  cells: readonly FilledCell[],
  headers: ReadonlyMap<number, readonly string[]>,
): boolean {
  let same = 0;
  for (const [index, { col, value }] of cells.entries()) {
    if (typeof value === 'string' && headers.get(col)?.includes(headerKey(value))) same++;
    // Data shows itself at once: no need to look at all of every row.
    else if (same === 0 && index > 0) return false;
  }
  return same >= 2 && 2 * same > cells.length;
}

/** True for the row 1 | 2 | 3 | … that numbers the columns. */
export const numbersColumns = (cells: readonly FilledCell[]): boolean =>
  cells.length >= 3 &&
  cells.every(({ value }, index) => {
    const text = cellText(value).trim();
    const before = index === 0 ? 0 : Number(cellText(cells[index - 1]?.value).trim());
    return /^\d{1,2}$/.test(text) && Number(text) === before + 1;
  });

/** True for 无, 略, —— and their like: text that stands for nothing. */
export const isPlaceholder = (value: CellValue | undefined, words: FormWords): boolean =>
  typeof value === 'string' &&
  value.length <= LONGEST_PLACEHOLDER &&
  words.keys.placeholders.has(value.normalize('NFKC').replace(/\s+/g, ''));

export const filledCells = (
  row: readonly (CellValue | undefined)[] | undefined,
  left: number,
  right: number,
): FilledCell[] => {
  const cells: FilledCell[] = [];
  for (let col = left; row && col <= right && col < row.length; col++) {
    const value = row[col];
    if (value !== undefined && !isBlankCell(value)) cells.push({ col, value });
  }
  return cells;
};
