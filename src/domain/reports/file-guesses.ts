import { ConfirmedNames, writtenName } from '../consolidation/confirmed-names';
import { guessKey, type FileGuess } from '../consolidation/guess-key';
import type { ConsolidationResult } from '../consolidation/result';
import { RosterMatcher } from '../consolidation/roster';
import type { FileReading } from '../consolidation/submission';
import type { ReadingGuess } from '../forms/recognised-table';
import type { Vocabulary } from '../mechanism/definition';

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

/** A spelling of a file that was taken for a unit of the roster. */
export interface MatchedName {
  readonly name: string;
  readonly unit: string;
  /** By the word of a clerk, not by the normal form of the name alone. */
  readonly confirmed: boolean;
}

/** What of the readings of a result a clerk should confirm, and what has been confirmed. */
export class Confirmations {
  private readonly matcher: RosterMatcher;
  private readonly names: ConfirmedNames;
  private readonly accepted: ReadonlySet<string>;

  constructor({ roster, decisions }: ConsolidationResult, vocabulary: Vocabulary) {
    this.matcher = new RosterMatcher(roster, vocabulary);
    this.names = new ConfirmedNames([], decisions.names);
    this.accepted = new Set(decisions.acceptedGuesses);
  }

  isAccepted(key: string): boolean {
    return this.accepted.has(key);
  }

  /** The spellings of a file that were taken for a unit otherwise than to the letter; each once. */
  matchedNames(file: FileReading): readonly MatchedName[] {
    const names = new Map(file.submissions.map((one) => [one.unitName ?? '', one]));
    return [...names].flatMap(([name, submission]): readonly MatchedName[] => {
      const said = this.names.unitOf(submission);
      if (said !== undefined) return [{ name: writtenName(submission), unit: said, confirmed: true }];
      const match = this.matcher.match(name);
      return match.by === 'normalised' ? [{ name, unit: match.unit.name, confirmed: false }] : [];
    });
  }

  /**
   * How much of a file's reading a clerk should still confirm: decisions of the reader, what it noticed, wordings taken
   * for a grade and names taken for a unit.
   */
  countOf(file: FileReading): number {
    const guesses: readonly FileGuess[] = [
      ...[...ownGuesses(file), ...file.tables.flatMap(({ details }) => details?.guesses ?? [])].map(
        (guess): FileGuess => ({ kind: 'guess', guess }),
      ),
      ...file.synonyms.map((synonym): FileGuess => ({ kind: 'synonym', synonym })),
      ...(file.notices ?? []).map((notice): FileGuess => ({ kind: 'notice', notice })),
    ];
    return (
      guesses.filter((guess) => !this.isAccepted(guessKey(file, guess))).length +
      this.matchedNames(file).filter(({ confirmed }) => !confirmed).length
    );
  }
}
