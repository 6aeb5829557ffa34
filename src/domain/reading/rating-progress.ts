import type { RatingReading } from './rating';
import { ratingComment, readRemarkedGrade } from './rating-grade';
import type { RatingContext } from './rating-grade';
import type { RatingLexicon, WordMeaning } from './rating-lexicon';
import type { RatingWording } from './rating-wording';

const PERCENT = /(\d+(?:\.\d+)?)%/gu;

/** 尚未按时完成, 没有落实: a negation and then a “done” word in one clause. */
const isDenied = (clause: string, { negations, doneWords }: RatingLexicon): boolean =>
  negations.some((negation) => {
    const at = clause.indexOf(negation);
    return at >= 0 && doneWords.some((word) => clause.includes(word, at + negation.length));
  });

/** Done or not, for a cell that names no grade. 未, 不 and 没 are looked for before 完成 is believed (spec §2.7). */
export function readProgress(wording: RatingWording, context: RatingContext): RatingReading | undefined {
  const { core, remarks, clauses } = wording;
  const { lexicon } = context;
  const kindOf = (key: string): WordMeaning['kind'] | undefined => lexicon.meanings.get(key)?.kind;
  const comment = (kind: WordMeaning['kind']): { readonly comment?: string } =>
    ratingComment(kindOf(core) === kind ? remarks : [core, ...remarks]);

  const keys = [core, ...clauses.map(({ key }) => key)];
  const partial = [...core.matchAll(PERCENT)].some((match) => Number(match[1]) < 100);
  if (partial || keys.some((key) => kindOf(key) === 'notDone' || isDenied(key, lexicon))) {
    return { state: 'NOT_DONE', ...comment('notDone') };
  }
  const opening = [core, clauses[0]?.key ?? '', core.replace(PERCENT, '')];
  if (!opening.some((key) => kindOf(key) === 'done')) return undefined;
  return readRemarkedGrade(wording, context) ?? { state: 'DONE_NO_RATING', ...comment('done') };
}
