import { oncePer } from '../../memory/remembered';
import { firstTimes } from '../../school/place-map';
import type { QuarterMark, SchoolReturn } from '../../school/school-return';

/** A rating cell with the row it belongs to. */
interface RowMark {
  readonly row: number;
  readonly mark: QuarterMark;
}

/** The same with its quarter. */
export interface PlacedMark extends RowMark {
  /** From 1. */
  readonly quarter: number;
}

const isEntered = (mark: QuarterMark | undefined): mark is QuarterMark =>
  mark !== undefined && mark.reading.state !== 'BLANK';

/** By what a rating says and its quarter, never by where it stands: a merged cell is asked about once for all its rows. */
type Wanted = (mark: Pick<QuarterMark, 'raw' | 'reading'>, quarter: number) => boolean;

/** True where the row shows the same cell in an earlier quarter already, as one merged over several quarters. */
function isShownBefore(
  marks: readonly (QuarterMark | undefined)[],
  { place }: QuarterMark,
  index: number,
): boolean {
  for (let before = 0; before < index; before++) {
    const earlier = marks[before]?.place;
    if (earlier?.cell === place.cell && earlier.sheet === place.sheet) return true;
  }
  return false;
}

/**
 * The filled rating cells that a rule is about, of 附件1 and then 附件2, row by row, quarter by quarter. Each cell once, at
 * its first row and quarter, as a merged cell is seen by every row it covers. Few cells are wanted by any rule, so that
 * only of these it is asked whether they were met before.
 */
export function quarterMarks(school: SchoolReturn, wanted: Wanted): readonly PlacedMark[] {
  const found: PlacedMark[] = [];
  const isFirst = firstTimes();
  const add = (row: number, marks: readonly (QuarterMark | undefined)[]): void => {
    for (let index = 0; index < marks.length; index++) {
      const mark = marks[index];
      if (!isEntered(mark) || !wanted(mark, index + 1) || isShownBefore(marks, mark, index)) continue;
      if (isFirst(mark.place)) found.push({ row, quarter: index + 1, mark });
    }
  };
  for (const { row, progress } of school.tasks) add(row, progress);
  for (const { row, performance } of school.dutyPosts) add(row, performance);
  return found;
}

/** The annual assessments of 附件2 that are filled in, row by row, each cell once. */
export const annualMarks = oncePer((school: SchoolReturn): readonly RowMark[] => {
  const isFirst = firstTimes();
  return school.dutyPosts.flatMap(({ row, annual }) =>
    isEntered(annual) && isFirst(annual.place) ? [{ row, mark: annual }] : [],
  );
});
