import type { IndicatorKey } from '../mechanism/indicator-definition';
import type { ColumnKey } from '../mechanism/table-definition';
import type { HeaderWord, ListKind } from './header-words';
import type { HeaderMatch } from './recognised-table';
import type { FoundWord, WordIndex } from './word-index';

export interface ColumnCandidate {
  readonly key: ColumnKey;
  readonly match: HeaderMatch;
}

/** All that one header text can mean in one of the list tables. */
export interface HeaderReading {
  /** Columns that the text may name; more than one where the wording is ambiguous (目标任务). */
  readonly columns: readonly ColumnCandidate[];
  readonly quarter: { readonly quarter: number; readonly match: HeaderMatch } | undefined;
  /** Which of the columns of one quarter it is, where a quarter has several. */
  readonly part: 'grade' | 'other' | undefined;
  readonly group: boolean;
  readonly extra: boolean;
  readonly isPrivate: boolean;
}

export interface CellMeaning {
  readonly goals: HeaderReading | undefined;
  readonly posts: HeaderReading | undefined;
  readonly indicator: { readonly key: IndicatorKey; readonly match: HeaderMatch } | undefined;
}

/** Texts longer than this are sentences, not headers; found words must make up a good part of the rest. */
const LONGEST_HEADER = 20;
const SMALLEST_SHARE = 0.3;
const SMALLEST_INDICATOR_SHARE = 0.5;

/** What a key can mean as a header or label; undefined where it holds none of the mechanism's words. */
export function readHeaderKey(key: string, index: WordIndex): CellMeaning | undefined {
  const whole = index.whole(key);
  const found = whole.length > 0 ? [] : index.inside(key);
  // Nearly every cell of a workbook is none: this is the way out for all of them.
  if (whole.length === 0 && found.length === 0) return undefined;
  const meaning = {
    goals: listReading(key, 'goals', whole, index),
    posts: listReading(key, 'posts', whole, index),
    indicator: indicatorOf(key, whole, found),
  };
  return (meaning.goals ?? meaning.posts ?? meaning.indicator) ? meaning : undefined;
}

function listReading(
  key: string,
  scope: ListKind,
  whole: readonly HeaderWord[],
  index: WordIndex,
): HeaderReading | undefined {
  const words = whole.filter((word) => word.scope === scope);
  return words.length > 0 ? wholeReading(words) : insideReading(key, scope, index.inside(key));
}

function wholeReading(words: readonly HeaderWord[]): HeaderReading {
  const columns: ColumnCandidate[] = [];
  let quarter: HeaderReading['quarter'];
  let part: HeaderReading['part'];
  for (const { meaning } of words) {
    if (meaning.role === 'column') columns.push({ key: meaning.key, match: meaning.rank });
    else if (meaning.role === 'quarter') quarter ??= { quarter: meaning.quarter, match: meaning.rank };
    else if (meaning.role === 'part') part ??= meaning.part;
  }
  const exact = columns.filter(({ match }) => match === 'exact');
  return {
    columns: exact.length > 0 ? exact : columns,
    quarter,
    part,
    group: hasRole(words, 'group'),
    extra: hasRole(words, 'extra'),
    isPrivate: hasRole(words, 'private'),
  };
}

const hasRole = (words: readonly HeaderWord[], role: HeaderWord['meaning']['role']): boolean =>
  words.some(({ meaning }) => meaning.role === role);

function insideReading(key: string, scope: ListKind, all: readonly FoundWord[]): HeaderReading | undefined {
  const found = all.filter(({ word }) => word.scope === scope);
  if (found.length === 0) return undefined;
  const words = found.map(({ word }) => word);
  // A private column is one however long its header is: its values must never be copied (spec §5.4).
  if (hasRole(words, 'private')) return { ...wholeReading([]), isPrivate: true };
  if (key.length > LONGEST_HEADER || shareOf(key, found) < SMALLEST_SHARE) return undefined;
  const reading = wholeReading(words);
  const parts = words.flatMap(({ meaning }) => (meaning.role === 'part' ? [meaning.part] : []));
  const columns = distinctColumns(found);
  // 第三季度项目任务 is the task of the quarter, not a quarter column.
  const namesColumn = reading.columns.some(({ match }) => match === 'exact');
  return {
    ...reading,
    columns,
    quarter: reading.quarter && !namesColumn ? { ...reading.quarter, match: 'contains' } : undefined,
    part: parts.includes('grade') ? 'grade' : parts[0],
  };
}

/** The columns named inside a longer text: of the longest words, in the order in which they stand. */
function distinctColumns(found: readonly FoundWord[]): ColumnCandidate[] {
  const ordered = [...found].sort((a, b) => a.start - b.start);
  const columns: ColumnCandidate[] = [];
  for (const { word } of ordered) {
    const { meaning } = word;
    if (meaning.role !== 'column' || columns.some(({ key }) => key === meaning.key)) continue;
    columns.push({ key: meaning.key, match: 'contains' });
  }
  return columns;
}

function shareOf(key: string, found: readonly FoundWord[]): number {
  let covered = 0;
  let end = 0;
  for (const { word, start } of [...found].sort((a, b) => a.start - b.start)) {
    const stop = start + word.text.length;
    if (stop > end) covered += stop - Math.max(start, end);
    end = Math.max(end, stop);
  }
  return covered / key.length;
}

function indicatorOf(
  key: string,
  whole: readonly HeaderWord[],
  found: readonly FoundWord[],
): CellMeaning['indicator'] {
  for (const { meaning } of whole) {
    if (meaning.role === 'indicator') return { key: meaning.key, match: meaning.rank };
  }
  let best: FoundWord | undefined;
  for (const one of found) {
    if (one.word.scope === 'report' && one.word.text.length > (best?.word.text.length ?? 0)) best = one;
  }
  if (best?.word.meaning.role !== 'indicator') return undefined;
  if (best.word.text.length / key.length < SMALLEST_INDICATOR_SHARE) return undefined;
  return { key: best.word.meaning.key, match: 'contains' };
}
