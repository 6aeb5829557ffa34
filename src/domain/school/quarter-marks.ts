import type { ListRow, ListTable, RecognisedCell } from '../forms/recognised-table';
import type { RatingVocabulary } from '../mechanism/rating-definition';
import { collectRatingWordings, readRating } from '../reading/read-rating';
import { cellText } from '../sheet/cell-value';
import type { CellValue } from '../sheet/cell-value';
import { placeOfCell } from './row-text';
import type { QuarterMark } from './school-return';

/** What reading a rating needs: the words, and which of them the same workbook uses. */
export interface RatingReader {
  readonly vocabulary: RatingVocabulary;
  readonly seen: ReadonlySet<string>;
}

function* ratingValues(tables: readonly ListTable[]): Iterable<CellValue | undefined> {
  for (const { rows } of tables) {
    for (const { quarters, cells } of rows) {
      for (const cell of quarters) yield cell?.value;
      yield cells.annual?.value;
      yield cells.halfYear?.value;
    }
  }
}

/** A reader that knows every rating wording of a school's tables. */
export const ratingReader = (tables: readonly ListTable[], vocabulary: RatingVocabulary): RatingReader => ({
  vocabulary,
  seen: collectRatingWordings(ratingValues(tables), vocabulary),
});

/** Reads one rating cell; a merged one is read alike for every row that it covers. */
export function markOfCell(
  row: ListRow,
  cell: RecognisedCell | undefined,
  { vocabulary, seen }: RatingReader,
): QuarterMark | undefined {
  if (!cell) return undefined;
  const { value } = cell;
  return {
    place: placeOfCell(row, cell),
    raw: cellText(value),
    reading: readRating(value, vocabulary, seen),
  };
}

/** True where somebody entered anything that is not a mark for “nothing”. */
export const isMarked = (mark: QuarterMark | undefined): boolean =>
  mark !== undefined && mark.reading.state !== 'BLANK';
