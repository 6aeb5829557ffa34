import type { RatingReading } from './rating';
import type { RatingLexicon, WordMeaning } from './rating-lexicon';
import { ratingWording } from './rating-wording';
import type { RatingWording } from './rating-wording';

/** A lexicon, and the grade wordings of the same workbook. */
export interface RatingContext {
  readonly lexicon: RatingLexicon;
  readonly seen: ReadonlySet<string>;
}

const isGrade = (meaning: WordMeaning | undefined): boolean =>
  meaning?.kind === 'grade' || meaning?.kind === 'synonym' || meaning?.kind === 'offScale';

export const unknownRating = (reason: NonNullable<RatingReading['unknown']>): RatingReading => ({
  state: 'UNKNOWN',
  unknown: reason,
});

/** Joins what stands beside the rating; absent where nothing does. */
export function ratingComment(parts: readonly string[]): { readonly comment?: string } {
  const comment = parts.filter((part) => part !== '').join('；');
  return comment === '' ? {} : { comment };
}

/** The reading of a wording that is a grade, a synonym or a grade off the scale. */
function graded(word: string, { lexicon, seen }: RatingContext, beside: readonly string[]): RatingReading {
  const meaning = lexicon.meanings.get(word);
  const comment = ratingComment(beside);
  if (meaning?.kind === 'grade') return { state: 'RATED', grade: meaning.grade, wording: word, ...comment };
  if (meaning?.kind === 'synonym') {
    const { grade } = meaning.unless?.alsoSeen.some((other) => seen.has(other)) ? meaning.unless : meaning;
    return { state: 'RATED', grade, wording: word, toConfirm: true, ...comment };
  }
  return { ...unknownRating('offScale'), wording: word, ...comment };
}

/** The remarks that are nothing but a grade: 已完成（好）. */
const gradesAmong = (remarks: readonly string[], { meanings }: RatingLexicon): readonly string[] =>
  remarks.map((remark) => ratingWording(remark).core).filter((key) => isGrade(meanings.get(key)));

/** 好（优秀） says one thing twice; 好（中） says two things. */
function contradicted({ core, remarks }: RatingWording, lexicon: RatingLexicon): boolean {
  const gradeOf = (word: string): string | undefined => {
    const meaning = lexicon.meanings.get(word);
    return meaning?.kind === 'grade' ? meaning.grade : undefined;
  };
  const stated = gradeOf(core);
  return gradesAmong(remarks, lexicon).some((word) => {
    const remarked = gradeOf(word);
    return stated !== undefined && remarked !== undefined && stated !== remarked;
  });
}

const quotedGrades = (core: string, { quotedGrade }: RatingLexicon): readonly string[] => [
  ...new Set([...core.matchAll(quotedGrade)].map((match) => match[1] ?? '')),
];

/** A grade in the cell: alone, at its head, or quoted (spec §2.7); undefined if there is none. */
export function readGrade(wording: RatingWording, context: RatingContext): RatingReading | undefined {
  const { core, remarks, clauses } = wording;
  const { lexicon } = context;
  if (isGrade(lexicon.meanings.get(core))) {
    return contradicted(wording, lexicon) ? unknownRating('several') : graded(core, context, remarks);
  }
  const [first] = clauses;
  if (clauses.filter(({ key }) => isGrade(lexicon.meanings.get(key))).length > 1)
    return unknownRating('several');
  // A single character behind a blank is part of a spaced-out word (好 转), not a remark.
  if (first && isGrade(lexicon.meanings.get(first.key)) && first.rest.length > 1) {
    return graded(first.key, context, [first.rest, ...remarks]);
  }
  const quoted = quotedGrades(core, lexicon);
  if (quoted.length > 1) return unknownRating('several');
  if (quoted[0] !== undefined) return graded(quoted[0], context, [core, ...remarks]);
  return undefined;
}

/** 已完成（好）: the one grade among the remarks of a cell that itself names none. */
export function readRemarkedGrade(
  { core, remarks }: RatingWording,
  context: RatingContext,
): RatingReading | undefined {
  const [grade, another] = gradesAmong(remarks, context.lexicon);
  if (grade === undefined) return undefined;
  return another === undefined ? graded(grade, context, [core]) : unknownRating('several');
}
