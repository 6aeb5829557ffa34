import type { Mechanism } from '../mechanism/definition';
import { hasPairedBrackets } from '../reading/paired-brackets';
import { plainText } from '../reading/plain-text';
import { readRating } from '../reading/read-rating';

/**
 * The text of a rating cell: the grade's label, and a remark in brackets behind it. Undefined where the reader would not
 * find this grade and nothing to ask about in it, as with 好（中） or a bracket that is never opened.
 */
export function ratingText(
  grade: string,
  remark: string,
  { ratings }: Pick<Mechanism, 'ratings'>,
): string | undefined {
  const label = ratings.scale.find(({ key }) => key === grade)?.label;
  if (label === undefined) throw new RangeError(`no grade of the scale: ${grade}`);
  const beside = remark.trim();
  if (plainText(beside) === '') return label;
  // A bracket that is closed before it is opened would end ours: the remark would not come back as it was given.
  if (!hasPairedBrackets(beside)) return undefined;
  const text = `${label}（${beside}）`;
  const reading = readRating(text, ratings, new Set());
  const isRead = reading.state === 'RATED' && reading.grade === grade && !reading.toConfirm;
  return isRead && reading.comment !== undefined ? text : undefined;
}
