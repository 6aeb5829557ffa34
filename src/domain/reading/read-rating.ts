import { isCellError } from '../sheet/cell-value';
import type { CellValue } from '../sheet/cell-value';
import { plainText } from './plain-text';
import type { RatingReading } from './rating';
import { ratingComment, readGrade, unknownRating } from './rating-grade';
import { ratingLexicon } from './rating-lexicon';
import type { RatingWords } from './rating-lexicon';
import { readProgress } from './rating-progress';
import { ratingWording } from './rating-wording';
import { oncePer, remembered } from '../memory/remembered';

const NOTHING_SEEN: ReadonlySet<string> = new Set();

/** Dashes and strokes however many: a clerk's way to say “nothing here”. Dots and question marks are no way to. */
const ONLY_MARKS = /^[-–—―_/\\]+$/u;

const BARE_NUMBER = /^\d+(?:\.\d+)?分?$/u;

/**
 * Reads a rating cell (spec §2.7). `seen` holds the grade wordings of the same workbook (`collectRatingWordings`):
 * 良好 is 好 by itself, but 中 where 优 is used beside it. A bare number is never a rating, not even 1 shown as 100%,
 * as the format is unknown here.
 */
export function readRating(
  value: CellValue | undefined,
  vocabulary: RatingWords,
  seen: ReadonlySet<string>,
): RatingReading {
  if (value === undefined) return { state: 'BLANK' };
  if (typeof value === 'number') return unknownRating('number');
  if (isCellError(value)) return unknownRating('error');
  if (typeof value !== 'string') return unknownRating('other');
  return readRatingText(value, vocabulary, seen);
}

const readByItself = oncePer((vocabulary: RatingWords) =>
  remembered((text) => readWording(text, vocabulary, NOTHING_SEEN)),
);

function readRatingText(text: string, vocabulary: RatingWords, seen: ReadonlySet<string>): RatingReading {
  const reading = readByItself(vocabulary)(text);
  // Only what a synonym stands for depends on the other wordings of the workbook.
  return reading.toConfirm && seen.size > 0 ? readWording(text, vocabulary, seen) : reading;
}

function readWording(text: string, vocabulary: RatingWords, seen: ReadonlySet<string>): RatingReading {
  const context = { lexicon: ratingLexicon(vocabulary), seen };
  const wording = ratingWording(text);
  const { core, remarks } = wording;
  // A question mark or dots say something, if not what: never taken for nothing.
  if (core === '' && remarks.length === 0 && plainText(text) !== '' && !ONLY_MARKS.test(plainText(text))) {
    return unknownRating('other');
  }
  if (core === '' || ONLY_MARKS.test(core) || context.lexicon.meanings.get(core)?.kind === 'blank') {
    return { state: 'BLANK', ...ratingComment(remarks) };
  }
  return (
    readGrade(wording, context) ??
    readProgress(wording, context) ??
    unknownRating(BARE_NUMBER.test(core) ? 'number' : 'other')
  );
}

/** The grade wordings that occur in a workbook's rating cells, for the `seen` of `readRating`. */
export function collectRatingWordings(
  values: Iterable<CellValue | undefined>,
  vocabulary: RatingWords,
): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const value of values) {
    const { wording } = readRating(value, vocabulary, NOTHING_SEEN);
    if (wording !== undefined) seen.add(wording);
  }
  return seen;
}
