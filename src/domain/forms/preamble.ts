import { cellAddress } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { FormWords } from './form-words';
import type { BlockSpan } from './header-leaves';
import { headerKey, isBlankCell } from './header-text';
import type { ListKind } from './header-words';
import { labelledText } from './labelled-text';
import { periodInSheetName, periodInText } from './period-text';
import type { PlacedText, RecognisedTable } from './recognised-table';
import { findTitle } from './title-line';
import { unitInText, unitInTitle } from './title-unit';
import { isRealUnit, looksLikeUnit } from './unit-name';

/** What the lines above a table say about it. */
export interface Preamble {
  readonly title: PlacedText | undefined;
  readonly unit: PlacedText | undefined;
  readonly period: RecognisedTable['period'];
}

/** Rows above a header that can belong to it. */
const REACH = 10;

interface Line {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

/** Title, unit and period of the table whose header is at `span`; its lines start at row `from` at the earliest. */
export function readPreamble(
  sheet: SheetSnapshot,
  span: BlockSpan,
  from: number,
  kind: ListKind | 'report',
  words: FormWords,
): Preamble {
  const titleWords = words.titles[kind];
  const lines = linesAbove(sheet, span, from);
  const found = findTitle(sheet, span, from, titleWords);
  const free = found ? undefined : lines.find(({ text }) => freeUnit(text, words) !== undefined);
  const title = found ?? free;
  const place = ({ row, col, text }: Line): PlacedText => ({
    text,
    place: { sheet: sheet.name, cell: cellAddress(row, col) },
  });
  const inTitle = found
    ? unitInTitle(found.text, titleWords, words.units)
    : free && freeUnit(free.text, words);
  const titled = title && inTitle !== undefined ? place({ ...title, text: inTitle }) : undefined;
  return {
    title: title && place({ ...title, text: title.text.trim() }),
    unit: unitLine(sheet, lines, words, place) ?? titled,
    // The title is one of the lines too, but what it names goes first.
    period: periodOf(sheet, title ? [title, ...lines.filter((line) => !isSame(line, title))] : lines, words),
  };
}

const isSame = (a: Line, b: Line): boolean => a.row === b.row && a.col === b.col;

/** A title in other words still starts with the school's name; a sentence does not end there. */
const freeUnit = (text: string, words: FormWords): string | undefined =>
  /[，。；？！:：]/.test(text) ? undefined : unitInText(text, words.units);

/** Texts above a header, the nearest line first. */
function linesAbove(sheet: SheetSnapshot, span: BlockSpan, from: number): Line[] {
  const lines: Line[] = [];
  for (let row = span.first - 1; row >= Math.max(from, span.first - REACH); row--) {
    const cells = sheet.rows[row];
    for (let col = 0; cells && col <= span.right && col < cells.length; col++) {
      const text = cells[col];
      if (typeof text === 'string' && !isBlankCell(text)) lines.push({ row, col, text });
    }
  }
  return lines;
}

/** 填报单位：… above a table; a bare 单位：… only where a unit's name follows. */
function unitLine(
  sheet: SheetSnapshot,
  lines: readonly Line[],
  words: FormWords,
  place: (line: Line) => PlacedText,
): PlacedText | undefined {
  for (const line of lines) {
    const full = labelledText(line.text, words.labels.unit, words.labels.ends);
    const bare = full ?? labelledText(line.text, words.labels.bareUnit, words.labels.ends);
    if (!bare?.marked) continue;
    const isAlone = bare.text === '' && headerKey(line.text).length <= words.labels.longest;
    const next = isAlone ? nextText(sheet, line, words) : undefined;
    const value = next ?? { ...line, text: bare.text };
    if (value.text === '' || !isRealUnit(value.text, words.titles.goals.blank, words.units)) continue;
    if (!full && !looksLikeUnit(value.text, words.units)) continue;
    return place(value);
  }
  return undefined;
}

/** The text right of a label that stands alone; the next label is none. */
function nextText(sheet: SheetSnapshot, { row, col }: Line, { labels }: FormWords): Line | undefined {
  const cells = sheet.rows[row] ?? [];
  for (let next = col + 1; next < cells.length; next++) {
    const text = cells[next];
    if (typeof text !== 'string' || isBlankCell(text)) continue;
    const isLabel = labelledText(text, labels.ends.stops, labels.ends)?.marked === true;
    return isLabel ? undefined : { row, col: next, text: text.trim() };
  }
  return undefined;
}

function periodOf(sheet: SheetSnapshot, lines: readonly Line[], words: FormWords): RecognisedTable['period'] {
  let period: { year?: number; quarter?: number; place?: { sheet: string; cell: string } } = {};
  for (const { row, col, text } of lines) {
    const named = periodInText(text, words.periods);
    if (named.year === undefined && named.quarter === undefined) continue;
    period = { place: { sheet: sheet.name, cell: cellAddress(row, col) }, ...named, ...period };
  }
  return { ...periodInSheetName(sheet.name, words.periods), ...period };
}
