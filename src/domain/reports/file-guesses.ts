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

/** How much of a file's reading a clerk should confirm: decisions of the reader, and wordings taken for a grade. */
export const confirmationCount = (file: FileReading): number =>
  ownGuesses(file).length +
  file.synonyms.length +
  file.tables.reduce((sum, table) => sum + (table.details?.guesses.length ?? 0), 0);
