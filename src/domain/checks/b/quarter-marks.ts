import type { QuarterMark, SchoolReturn } from '../../school/school-return';
import { placeKey } from '../place-key';

/** A rating cell with the row and quarter it belongs to. */
export interface PlacedMark {
  readonly row: number;
  /** From 1. */
  readonly quarter: number;
  readonly mark: QuarterMark;
}

/** Each cell once, at its first row: a merged cell is seen by every row it covers. */
export function oncePerCell<Marked extends { readonly mark: QuarterMark }>(
  marks: readonly Marked[],
): readonly Marked[] {
  const seen = new Set<string>();
  return marks.filter(({ mark }) => {
    const key = placeKey(mark.place);
    return seen.has(key) ? false : seen.add(key);
  });
}

interface MarkedRow {
  readonly row: number;
  readonly marks: readonly (QuarterMark | undefined)[];
}

/** Rating cells of 附件1 and then 附件2, row by row, quarter by quarter. */
export function quarterMarks(school: SchoolReturn): readonly PlacedMark[] {
  const rows: readonly MarkedRow[] = [
    ...school.tasks.map(({ row, progress }) => ({ row, marks: progress })),
    ...school.dutyPosts.map(({ row, performance }) => ({ row, marks: performance })),
  ];
  const marks = rows.flatMap((row) =>
    row.marks.flatMap((mark, index) => (mark ? [{ row: row.row, quarter: index + 1, mark }] : [])),
  );
  return oncePerCell(marks);
}

/** The annual assessments of 附件2, row by row. */
export const annualMarks = (school: SchoolReturn) =>
  oncePerCell(school.dutyPosts.flatMap(({ row, annual }) => (annual ? [{ row, mark: annual }] : [])));
