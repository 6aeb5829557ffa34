import type { ListRow, ListTable, RecognisedCell } from '../forms/recognised-table';
import type { RatingVocabulary } from '../mechanism/rating-definition';
import { oncePer } from '../memory/remembered';
import { wordKey } from '../reading/rating-lexicon';
import type { ConfirmedText, RatingWords } from '../reading/rating-lexicon';
import { collectRatingWordings, readRating } from '../reading/read-rating';
import type { RatingReading } from '../reading/rating';
import { cellText } from '../sheet/cell-value';
import type { CellValue } from '../sheet/cell-value';
import { placeOfCell } from './row-text';
import type { QuarterMark } from './school-return';

/** Reads a rating with the words that the same workbook uses beside it. */
export type RatingReader = (value: CellValue | undefined) => RatingReading;

function addRatingValues({ rows }: ListTable, values: Set<CellValue>): void {
  const add = (cell: RecognisedCell | undefined): void => {
    if (cell?.value !== undefined) values.add(cell.value);
  };
  for (const { quarters, cells } of rows) {
    for (const cell of quarters) add(cell);
    add(cells.annual);
    add(cells.halfYear);
  }
}

/** By vocabulary and by what was confirmed, so that what was read with them is remembered. */
const wordsOf = oncePer((vocabulary: RatingVocabulary) =>
  oncePer((confirmed: readonly ConfirmedText[]): RatingWords => ({ ...vocabulary, confirmed })),
);

/**
 * A reader that knows every rating wording of a school's tables, and reads each of them once. A wording in `confirmed`
 * stands for what its clerk says, with nothing left to confirm; it goes on telling 良好 from 优秀 when no cell says 优秀
 * any longer, because each was changed to 好.
 */
export function ratingReader(
  tables: readonly ListTable[],
  ratings: RatingVocabulary,
  confirmed: readonly ConfirmedText[] = [],
): RatingReader {
  const vocabulary = confirmed.length === 0 ? ratings : wordsOf(ratings)(confirmed);
  const values = new Set<CellValue>();
  for (const table of tables) addRatingValues(table, values);
  const seen = new Set(collectRatingWordings(values, vocabulary));
  for (const { text, grade } of confirmed) if (grade !== null) seen.add(wordKey(text));
  const readings = new Map<CellValue, RatingReading>();
  for (const value of values) readings.set(value, readRating(value, vocabulary, seen));
  const blank = readRating(undefined, vocabulary, seen);
  return (value) =>
    value === undefined ? blank : (readings.get(value) ?? readRating(value, vocabulary, seen));
}

/** Reads one rating cell; a merged one is read alike for every row that it covers. */
export function markOfCell(
  row: ListRow,
  cell: RecognisedCell | undefined,
  readAs: RatingReader,
): QuarterMark | undefined {
  if (!cell) return undefined;
  const { value } = cell;
  return {
    place: placeOfCell(row, cell),
    raw: cellText(value),
    reading: readAs(value),
  };
}

/** The rating cells of a row by quarter. */
export function marksOfRow(row: ListRow, readAs: RatingReader): readonly (QuarterMark | undefined)[] {
  const { quarters } = row;
  const marks = new Array<QuarterMark | undefined>(quarters.length);
  for (let index = 0; index < quarters.length; index++)
    marks[index] = markOfCell(row, quarters[index], readAs);
  return marks;
}

/** True where somebody entered anything that is not a mark for “nothing”. */
export const isMarked = (mark: QuarterMark | undefined): boolean =>
  mark !== undefined && mark.reading.state !== 'BLANK';
