import type { ListRow, ListTable, RecognisedCell } from '../forms/recognised-table';
import type { RatingVocabulary } from '../mechanism/rating-definition';
import { collectRatingWordings, readRating } from '../reading/read-rating';
import type { RatingReading } from '../reading/rating';
import { cellText } from '../sheet/cell-value';
import type { CellValue } from '../sheet/cell-value';
import { placeOfCell } from './row-text';
import type { QuarterMark } from './school-return';

/** Reads a rating with the words that the same workbook uses beside it. */
export type RatingReader = (value: CellValue | undefined) => RatingReading;

function* ratingValues(tables: readonly ListTable[]): Iterable<CellValue | undefined> {
  for (const { rows } of tables) {
    for (const { quarters, cells } of rows) {
      for (const cell of quarters) yield cell?.value;
      yield cells.annual?.value;
      yield cells.halfYear?.value;
    }
  }
}

/** A reader that knows every rating wording of a school's tables, and reads each of them once. */
export function ratingReader(tables: readonly ListTable[], vocabulary: RatingVocabulary): RatingReader {
  const values = new Set(ratingValues(tables));
  const seen = collectRatingWordings(values, vocabulary);
  const readings = new Map([...values].map((value) => [value, readRating(value, vocabulary, seen)]));
  return (value) => readings.get(value) ?? readRating(value, vocabulary, seen);
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

/** True where somebody entered anything that is not a mark for “nothing”. */
export const isMarked = (mark: QuarterMark | undefined): boolean =>
  mark !== undefined && mark.reading.state !== 'BLANK';
