import type { RatingVocabulary } from '../mechanism/rating-definition';
import type { RatingReading } from './rating';
import { readRating } from './read-rating';

/** What may stand around a grade and says nothing: blanks, quotation marks. */
const OPENING = /^[\s"“'‘「『《]*$/u;
/** The same behind it, with stops; a remark in brackets may follow. */
const CLOSING = /^[\s"”'’」』》。.,，;；、…~～!！?？:：]+(?=$|[（(【[])/u;
const CLOSING_QUOTES = /^["”'’」』》]+/u;
const ALONE: ReadonlySet<string> = new Set();

/** A text without blanks, NFKC and in capitals, with where each of its characters came from. */
function folded(text: string): { readonly key: string; readonly from: readonly number[] } {
  let key = '';
  const from: number[] = [];
  let at = 0;
  for (const character of text) {
    for (const plain of character.normalize('NFKC').toUpperCase()) {
      if (/[\s\p{Cf}]/u.test(plain)) continue;
      key += plain;
      for (let unit = 0; unit < plain.length; unit++) from.push(at);
    }
    at += character.length;
  }
  return { key, from };
}

/**
 * The text of a rating cell with `grade` as the form writes it and every remark left standing: `一 般` → 一般, `好。` → 好,
 * 优秀（区级） → 好（区级）, 评价为优秀 → 评价为好. Undefined where the grade's place in the text is not certain.
 */
export function ratingOnForm(
  { raw, reading }: { readonly raw: string; readonly reading: RatingReading },
  vocabulary: RatingVocabulary,
  grade = reading.grade,
): string | undefined {
  const label = vocabulary.scale.find(({ key }) => key === grade)?.label;
  if (reading.wording === undefined || label === undefined || raw === label) return label;
  const written = replaced(raw, reading.wording, label);
  if (written === undefined) return undefined;
  const again = readRating(written, vocabulary, ALONE);
  return again.state === 'RATED' && again.grade === grade && !again.toConfirm ? written : undefined;
}

function replaced(raw: string, wording: string, label: string): string | undefined {
  const { key, from } = folded(raw);
  const at = key.indexOf(wording);
  if (at < 0) return undefined;
  const start = from[at] ?? 0;
  const end = from[at + wording.length] ?? raw.length;
  const before = raw.slice(0, start);
  const after = raw.slice(end);
  if (OPENING.test(before)) return label + remarkBehind(after, raw.slice(start, end));
  return key.includes(wording, at + 1) ? undefined : (before + label + after).trim();
}

/** What follows the grade, as the form can hold it: in brackets or behind a stop, or behind a colon of ours. */
function remarkBehind(after: string, word: string): string {
  const remark = after.replace(CLOSING, '').replace(CLOSING_QUOTES, '').trim();
  const gap = /\s$/u.test(word) || /^\s/u.test(after);
  return remark !== '' && gap && /^[\p{L}\p{N}]/u.test(remark) ? `：${remark}` : remark;
}
