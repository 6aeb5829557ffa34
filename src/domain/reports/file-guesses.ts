import type { RosterMatcher } from '../consolidation/roster';
import type { FileReading } from '../consolidation/submission';
import type { ReadingGuess } from '../forms/recognised-table';

const identity = (guess: ReadingGuess): string => JSON.stringify([guess.code, guess.place, guess.values]);

/** What the reader decided about a file as a whole, without what its tables list themselves; each once. */
export function ownGuesses(file: FileReading): readonly ReadingGuess[] {
  const listed = new Set(file.tables.flatMap((table) => table.details?.guesses ?? []).map(identity));
  return file.guesses.filter((guess) => {
    const key = identity(guess);
    if (listed.has(key)) return false;
    listed.add(key);
    return true;
  });
}

/** A spelling of a file that was taken for a unit of the roster by its normal form. */
export interface MatchedName {
  readonly name: string;
  readonly unit: string;
}

/** The spellings of a file that a clerk should confirm; each once. */
export function matchedNames(file: FileReading, matcher: RosterMatcher): readonly MatchedName[] {
  const names = new Set(file.submissions.map(({ unitName }) => unitName ?? ''));
  return [...names].flatMap((name) => {
    const match = matcher.match(name);
    return match.by === 'normalised' ? [{ name, unit: match.unit.name }] : [];
  });
}

/**
 * How much of a file's reading a clerk should confirm: decisions of the reader, what it noticed, wordings taken for a
 * grade and names taken for a unit.
 */
export const confirmationCount = (file: FileReading, matcher: RosterMatcher): number =>
  ownGuesses(file).length +
  file.synonyms.length +
  (file.notices?.length ?? 0) +
  matchedNames(file, matcher).length +
  file.tables.reduce((sum, table) => sum + (table.details?.guesses.length ?? 0), 0);
