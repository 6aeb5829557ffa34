import type { Finding } from '../checks/finding';
import type { RatingVocabulary } from '../mechanism/rating-definition';
import { ratingLexicon } from '../reading/rating-lexicon';
import { ratingOnForm } from '../reading/rating-on-form';
import { normaliseRating } from '../reading/rating-wording';
import { readRating } from '../reading/read-rating';
import type { FindingFix } from './finding-fix';
import { ratedCellAt, rewritten, type RatedCell } from './fixed-cell';
import type { WorkbookScan } from './workbook-scan';

const ALONE: ReadonlySet<string> = new Set();

const ratedCell = ({ place }: Finding, scan: WorkbookScan): RatedCell | undefined =>
  place ? ratedCellAt(scan, place) : undefined;

/** The cell with its rating as the form has it, every remark kept; along with 优秀 → 好 the word itself is confirmed. */
export function ratingFix(finding: Finding, scan: WorkbookScan): FindingFix | undefined {
  const cell = ratedCell(finding, scan);
  const { grade, wording, toConfirm } = cell?.mark.reading ?? {};
  if (!cell || grade === undefined || wording === undefined) return undefined;
  return graded(cell, grade, scan, toConfirm === true ? { text: wording, grade } : undefined);
}

/** One tap for each grade of the scale; of a word that is to be confirmed, for the grades it is not read as. */
export function ratingChoices(finding: Finding, scan: WorkbookScan): readonly FindingFix[] {
  const cell = ratedCell(finding, scan);
  if (!cell) return [];
  const { grade, state, wording } = cell.mark.reading;
  return scan.request.mechanism.ratings.scale
    .filter(({ key }) => key !== grade)
    .flatMap(({ key, label }) => {
      if (state === 'RATED' && wording !== undefined) {
        return graded(cell, key, scan, { text: wording, grade: key }) ?? [];
      }
      const value = withRemark(cell.mark.raw, label, scan.request.mechanism.ratings);
      if (value === undefined) return [];
      return rewritten(scan, cell.mark.place, { code: 'rating', value, beside: cell.beside }) ?? [];
    });
}

function graded(
  cell: RatedCell,
  grade: string,
  scan: WorkbookScan,
  remember: FindingFix['remember'],
): FindingFix | undefined {
  const { mark, beside } = cell;
  const value = ratingOnForm(mark, scan.request.mechanism.ratings, grade);
  if (value === undefined) return undefined;
  return rewritten(scan, mark.place, { code: 'rating', value, beside, ...(remember ? { remember } : {}) });
}

/** What is no longer is a mark or a word for a grade, even where the vocabulary has it not: ○, 很不错, 85分. */
const LONGEST_WORD = 3;
const BRACKETED = /[（(【[].+[）)】\]]$/su;

/**
 * The grade with what the cell says beside a word or mark that it stands in for, behind a colon or else in brackets:
 * 进展较慢，下季补齐 → 中：进展较慢，下季补齐. Undefined where the text would go on saying something else.
 */
function withRemark(raw: string, label: string, vocabulary: RatingVocabulary): string | undefined {
  const text = raw.trim();
  const brackets = BRACKETED.exec(text)?.[0] ?? '';
  const head = text.slice(0, text.length - brackets.length);
  const isWord =
    [...head.trim()].length <= LONGEST_WORD || ratingLexicon(vocabulary).meanings.has(normaliseRating(head));
  const remarks = isWord ? [brackets, ''] : [`：${text}`, `（${text}）`];
  return remarks
    .map((remark) => label + remark)
    .find((written) => {
      const { state, grade, toConfirm } = readRating(written, vocabulary, ALONE);
      const read = state === 'RATED' && !toConfirm ? grade : undefined;
      return vocabulary.scale.some((one) => one.key === read && one.label === label);
    });
}
