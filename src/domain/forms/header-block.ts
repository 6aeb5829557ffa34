import type { SheetSnapshot } from '../sheet/snapshot';
import type { ColumnAssignment } from './column-assignment';
import type { FormWords } from './form-words';
import { headerSpan } from './header-span';
import type { BlockSpan, HeaderLeaf } from './header-leaves';
import type { ListKind } from './header-words';
import { MergeIndex } from './merge-index';
import type { SheetScan } from './sheet-scan';
import { readSpan } from './span-reading';
import type { HeaderPlace, ListReading } from './span-reading';
import { findTitle } from './title-line';

/** The header rows of a list table and what each column means. */
export interface HeaderBlock extends BlockSpan {
  readonly kind: ListKind;
  readonly leaves: readonly HeaderLeaf[];
  readonly assignment: ColumnAssignment;
}

const MOST_ROWS = 3;
/** Weight from which a header needs no title to be believed; a name list (姓名, 岗位) stays below. */
const ENOUGH = 6;
const TITLE_BONUS = 2;
const SHEET_NAME_BONUS = 0.5;
/** No workbook of people has as many tables on a sheet; a guard against made-up files. */
const MOST_BLOCKS = 200;

/** All header blocks of list tables on a sheet, from the top; side by side ones from the left. */
export function findHeaderBlocks(sheet: SheetSnapshot, scan: SheetScan, words: FormWords): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  let done = -1;
  for (const row of scan.seeds) {
    if (row <= done) continue;
    const best = bestBlocksAt(sheet, scan, words, row, done + 1);
    if (best.length === 0) continue;
    blocks.push(...best);
    done = Math.max(...best.map(({ last }) => last));
    if (blocks.length >= MOST_BLOCKS) break;
  }
  return blocks;
}

/** Tries the blocks of one to three rows around a row and keeps what explains most. */
function bestBlocksAt(
  sheet: SheetSnapshot,
  scan: SheetScan,
  words: FormWords,
  row: number,
  from: number,
): HeaderBlock[] {
  const merges = new MergeIndex(sheet, row - MOST_ROWS, row + MOST_ROWS);
  const place = { sheet, scan, merges, words };
  let best: HeaderBlock[] = [];
  for (let first = row; first >= Math.max(from, row - MOST_ROWS + 1); first--) {
    if (scan.wordsIn(first).length === 0) continue;
    for (let last = row; last < first + MOST_ROWS; last++) {
      if (scan.wordsIn(last).length === 0) break;
      const blocks = blocksIn(place, headerSpan(sheet, scan, first, last));
      if (totalScore(blocks) > totalScore(best)) best = blocks;
    }
  }
  return best;
}

const totalScore = (blocks: readonly HeaderBlock[]): number =>
  blocks.reduce((sum, { assignment }) => sum + assignment.score, 0);

/** One block over the whole span, or several side by side where empty columns divide it. */
function blocksIn(place: HeaderPlace, span: BlockSpan): HeaderBlock[] {
  const { whole, parts } = readSpan(place, span);
  const block = blockOf(place, span, whole);
  const divided = parts.flatMap(
    ({ left, right, readings }) => blockOf(place, { ...span, left, right }, readings) ?? [],
  );
  if (divided.length > 1) return divided;
  return block ? [block] : divided;
}

/** The block of a span as the list that it fits better. */
function blockOf(
  { sheet, words }: HeaderPlace,
  span: BlockSpan,
  readings: readonly ListReading[],
): HeaderBlock | undefined {
  let best: { block: HeaderBlock; strength: number } | undefined;
  for (const { kind, leaves, assignment } of readings) {
    // Alone and sure without a title: no need to look for one.
    const isSettled = readings.length === 1 && assignment.evidence >= ENOUGH;
    const bonus = isSettled ? 0 : nameBonus(sheet, span, kind, words);
    if (assignment.evidence < ENOUGH && bonus < TITLE_BONUS) continue;
    const strength = assignment.score + bonus;
    if (!best || strength > best.strength) best = { block: { ...span, kind, leaves, assignment }, strength };
  }
  return best?.block;
}

/** The title above breaks ties between the two lists, the sheet's name only after it (spec §3). */
function nameBonus(sheet: SheetSnapshot, span: BlockSpan, kind: ListKind, words: FormWords): number {
  const { attachment, sheetName } = words.mechanism.tables[kind];
  const named = [attachment, sheetName, ...words.mechanism.tables[kind].titleAliases].some((name) =>
    sheet.name.includes(name),
  );
  const title = findTitle(sheet, span, 0, words.titles[kind]);
  return (title ? TITLE_BONUS : 0) + (named ? SHEET_NAME_BONUS : 0);
}
