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

type Wanted = (mark: QuarterMark, quarter: number) => boolean;

/** Each cell once, at its first row and quarter, as a merged cell is seen by every row it covers. */
const enteredMarks = oncePer((school: SchoolReturn): readonly PlacedMark[] => {
  const found: PlacedMark[] = [];
  const isFirst = firstTimes();
  const add = (row: number, marks: readonly (QuarterMark | undefined)[]): void =>
    marks.forEach((mark, index) => {
      if (isEntered(mark) && isFirst(mark.place)) found.push({ row, quarter: index + 1, mark });
    });
  for (const { row, progress } of school.tasks) add(row, progress);
  for (const { row, performance } of school.dutyPosts) add(row, performance);
  return found;
});

const holdsWanted = (marks: readonly (QuarterMark | undefined)[], wanted: Wanted): boolean =>
  marks.some((mark, index) => isEntered(mark) && wanted(mark, index + 1));

/**
 * The filled rating cells that a rule is about, of 附件1 and then 附件2, row by row, quarter by quarter. Most schools
 * have none, which is quicker to see than which cells are merged.
 */
export function quarterMarks(school: SchoolReturn, wanted: Wanted): readonly PlacedMark[] {
  const { tasks, dutyPosts } = school;
  const isThere =
    tasks.some(({ progress }) => holdsWanted(progress, wanted)) ||
    dutyPosts.some(({ performance }) => holdsWanted(performance, wanted));
  return isThere ? enteredMarks(school).filter(({ mark, quarter }) => wanted(mark, quarter)) : [];
}

/** The annual assessments of 附件2 that are filled in, row by row, each cell once. */
export const annualMarks = oncePer((school: SchoolReturn): readonly RowMark[] => {
  const isFirst = firstTimes();
  return school.dutyPosts.flatMap(({ row, annual }) =>
    isEntered(annual) && isFirst(annual.place) ? [{ row, mark: annual }] : [],
  );
});
