import type { CellPlace, ListRow, RecognisedCell } from '../forms/recognised-table';
import { hasPairedBrackets } from '../reading/paired-brackets';
import { plainText } from '../reading/plain-text';
import type { QuarterMark } from '../school/school-return';
import type { RatingReading } from '../reading/rating';
import type { FillingRow } from './filling-rows';
import type { RatingSlot } from './rating-slot';

/** The cell in which a row is rated: the first of its merge, as it stands. */
export interface RatingCell {
  readonly place: CellPlace;
  readonly cell: RecognisedCell;
  readonly raw: string;
  readonly reading: RatingReading;
}

/** The rating cell of a row; undefined where its table has no such column. */
export function ratingCell(row: FillingRow, slot: RatingSlot): RatingCell | undefined {
  const cell = cellOf(row.listRow, slot);
  const mark = markOf(row, slot);
  return cell && mark && { place: mark.place, cell, raw: mark.raw, reading: mark.reading };
}

function cellOf({ cells, quarters }: ListRow, slot: RatingSlot): RecognisedCell | undefined {
  return slot === 'annual' ? cells.annual : quarters[slot - 1];
}

function markOf(row: FillingRow, slot: RatingSlot): QuarterMark | undefined {
  if (row.kind === 'posts') return slot === 'annual' ? row.post.annual : row.post.performance[slot - 1];
  return slot === 'annual' ? undefined : row.task.progress[slot - 1];
}

/** True where the row still waits for a grade: nothing there, or something that is none. */
export const isUnrated = ({ reading }: Pick<RatingCell, 'reading'>): boolean => reading.state !== 'RATED';

/**
 * What of a cell is worth keeping beside another grade: its remark, or words that are no rating at all. A mark such as
 * √ or 推进中 is replaced by a grade.
 */
export function remarkOf({ reading, raw, cell }: RatingCell): string {
  if (reading.comment !== undefined) return bracketedRemark(raw, reading.comment) ?? reading.comment;
  return reading.state === 'UNKNOWN' && reading.unknown === 'other' && typeof cell.value === 'string'
    ? raw.trim()
    : '';
}

/** The remark as it was typed, where all of it stands in one pair of brackets: the reader knows it in plain characters. */
function bracketedRemark(raw: string, comment: string): string | undefined {
  const inner = /^[^（(]*[（(](.*)[）)]\s*$/su.exec(raw)?.[1]?.trim();
  return inner !== undefined && (plainText(inner) === comment || hasPairedBrackets(inner))
    ? inner
    : undefined;
}

/** Other rows and slots that the very same cell holds for, where it is merged. */
export interface CoveredBy {
  readonly rows: number;
  readonly slots: readonly RatingSlot[];
}

/** How many rows, and which slots of this one, a rating is for. */
export function coverOf(row: FillingRow, slot: RatingSlot, rows: readonly FillingRow[]): CoveredBy {
  const cell = cellOf(row.listRow, slot);
  if (!cell) return { rows: 0, slots: [] };
  const isSame = (other: RecognisedCell | undefined): boolean =>
    other !== undefined && other.row === cell.row && other.col === cell.col;
  const slots = row.listRow.quarters.flatMap((other, index) => (isSame(other) ? [index + 1] : []));
  const covered =
    cell.mergedRows === 1
      ? 1
      : rows.filter((other) => other.sheet === row.sheet && isSame(cellOf(other.listRow, slot))).length;
  return { rows: covered, slots: slots.length > 0 ? slots : [slot] };
}
