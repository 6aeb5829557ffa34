import type { CellValue } from '../sheet/cell-value';
import { cellText } from '../sheet/cell-value';
import type { FilledCells } from './filled-cells';
import type { FormWords } from './form-words';
import type { HeaderLeaf } from './header-leaves';
import { firstKeyCode, headerKey, isPlain } from './header-text';
import { opensTableEnd } from './table-end';
import { mayHoldTotal } from './total-words';
import { namesForm } from './title-line';

/** Cells from the left in which a total row says what it is. */
export const TOTAL_CELLS = 3;
const LONGEST_TOTAL = 10;
/** A title or note fills few cells of its row; a row of data rarely so few. */
export const MOST_TITLE_CELLS = 2;
const LONGEST_TOTAL_TEXT = 16;
const LONGEST_PLACEHOLDER = 6;
const MOST_SIGNATURE_CELLS = 8;

/** True for the line of notes or signatures under a table, which ends it (spec §3 注：…). */
export function isTableEnd(cells: FilledCells, words: FormWords): boolean {
  const first = cells.value(0);
  return (
    typeof first === 'string' && cells.count <= MOST_SIGNATURE_CELLS && opensTableEnd(first, words.keys.ends)
  );
}

/** True for the title or the attachment label of a further form. */
export function isFormTitle(cells: FilledCells, words: FormWords): boolean {
  if (cells.count > MOST_TITLE_CELLS) return false;
  for (let place = 0; place < cells.count; place++) {
    const value = cells.values[place];
    if (typeof value === 'string' && namesAnyForm(value, words)) return true;
  }
  return false;
}

function namesAnyForm(text: string, words: FormWords): boolean {
  const key = headerKey(text);
  if (words.keys.attachments.includes(key)) return true;
  const { goals, posts, report } = words.titles;
  return [goals, posts, report].some((title) => key.length >= title.shortest && namesForm(text, title));
}

/** What a total row states; undefined where the row is none. `stated` is the figure beside the word, if any. */
export function totalOf(
  cells: FilledCells,
  words: FormWords,
): { readonly stated: number | undefined } | undefined {
  let texts = 0;
  for (let place = 0; place < cells.count; place++) {
    const value = cells.values[place];
    if (typeof value !== 'string') continue;
    if (++texts > TOTAL_CELLS) return undefined;
    if (value.length > LONGEST_TOTAL_TEXT || !mayHoldTotal(value, words.keys.totals)) continue;
    const key = headerKey(value);
    const total = words.keys.totals.words.find((word) => key.startsWith(word) || key.endsWith(word));
    if (total === undefined) continue;
    const rest = key.startsWith(total) ? key.slice(total.length) : '';
    // 教务处小计 is a total in a row with little else; a task may well end in 累计.
    const endsSo = key === total || (key.length <= LONGEST_TOTAL && cells.count <= TOTAL_CELLS);
    const isTotal = key.endsWith(total) ? endsSo : COUNT.test(rest);
    if (isTotal) return { stated: leadingCount(rest) ?? countIn(cells.value(place + 1)) };
  }
  return undefined;
}

const COUNT = /^\D{0,2}(\d+)\D{0,2}$/;
const leadingCount = (text: string): number | undefined => {
  const match = COUNT.exec(text);
  return match ? Number(match[1]) : undefined;
};

/** The figure in the next filled cell: 14, 14项, 共14项. */
function countIn(value: CellValue | undefined): number | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'number' ? value : leadingCount(headerKey(cellText(value)));
}

/** The texts of a table's header as keys, for knowing them again below a page break. */
export interface KnownHeaders {
  readonly byCol: ReadonlyMap<number, readonly string[]>;
  /** First code units of the keys: nearly all data is told by this alone. */
  readonly firsts: ReadonlySet<number>;
}

export function knownHeaders(leaves: readonly HeaderLeaf[]): KnownHeaders {
  let known = remembered.get(leaves);
  if (!known) remembered.set(leaves, (known = headersOf(leaves)));
  return known;
}

/** The leaves of a header met again are the same ones (see `readSpan`). */
const remembered = new WeakMap<readonly HeaderLeaf[], KnownHeaders>();

function headersOf(leaves: readonly HeaderLeaf[]): KnownHeaders {
  const byCol = new Map<number, readonly string[]>();
  const firsts = new Set<number>();
  for (const { col, texts } of leaves) {
    byCol.set(col, [...texts.map(headerKey), headerKey(texts.join(''))]);
    for (const text of texts) firsts.add(firstKeyCode(text));
    firsts.add(firstKeyCode(texts.join('')));
  }
  return { byCol, firsts };
}

/** True for a row that repeats the header below a page break, or a row of column numbers under it. */
export function repeatsHeader(cells: FilledCells, { byCol, firsts }: KnownHeaders): boolean {
  let same = 0;
  for (let place = 0; place < cells.count; place++) {
    const value = cells.values[place];
    const isSame =
      typeof value === 'string' &&
      firsts.has(firstKeyCode(value)) &&
      byCol.get(cells.cols[place] ?? -1)?.includes(headerKey(value));
    if (isSame) same++;
    // Data shows itself at once: no need to look at all of every row.
    else if (same === 0 && place > 0) return false;
  }
  return same >= 2 && 2 * same > cells.count;
}

/** True for the row 1 | 2 | 3 | … that numbers the columns. */
export function numbersColumns(cells: FilledCells): boolean {
  if (cells.count < 3) return false;
  let before = 0;
  for (let place = 0; place < cells.count; place++) {
    const text = cellText(cells.value(place)).trim();
    if (!/^\d{1,2}$/.test(text) || Number(text) !== before + 1) return false;
    before = Number(text);
  }
  return true;
}

/** True for 无, 略, —— and their like: text that stands for nothing. */
export const isPlaceholder = (value: CellValue | undefined, words: FormWords): boolean =>
  typeof value === 'string' &&
  value.length <= LONGEST_PLACEHOLDER &&
  words.keys.placeholders.has(isPlain(value) ? value : value.normalize('NFKC').replace(/\s+/g, ''));
