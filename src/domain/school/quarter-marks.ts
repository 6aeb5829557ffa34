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

/** A reader that knows every rating wording of a school's tables, and reads each of them once. */
export function ratingReader(tables: readonly ListTable[], vocabulary: RatingVocabulary): RatingReader {
  const values = new Set<CellValue>();
  for (const table of tables) addRatingValues(table, values);
  const seen = collectRatingWordings(values, vocabulary);
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
