import type { WorkbookScan } from '../checking/workbook-scan';
import type { CellPlace } from '../forms/recognised-table';
import { groupOfRow, ownRatedRows, type FillingRow } from './filling-rows';
import { isUnrated, ratingCell, type RatingCell } from './rating-cell';
import type { RatingSlot } from './rating-slot';

/** How the rows of a form, or of a part of it, are rated in a slot. Counts of rows; `total` is the sum of the rest. */
export interface RatingSplit {
  readonly total: number;
  /** By key of the grade. */
  readonly grades: Readonly<Record<string, number>>;
  /** 未评. */
  readonly blank: number;
  /** Something is there that is no grade: √, 推进中, 差. */
  readonly other: number;
  /** With a grade. */
  readonly rated: number;
}

export interface GroupProgress extends RatingSplit {
  /** The organisation or post; empty for rows that name none. */
  readonly name: string;
  /** Where to go on: the first rating that is missing, else the first one. */
  readonly next: CellPlace;
}

export interface FillingProgress extends RatingSplit {
  /** 附件1 by organisation, in the order of the form; a name that comes again is the same one. */
  readonly goals: readonly GroupProgress[];
  /** 附件2 by post. */
  readonly posts: readonly GroupProgress[];
}

/** How far the clerk's own school is with the ratings of a slot. */
export function progressOf(scan: WorkbookScan, slot: RatingSlot): FillingProgress {
  const groups = { goals: new Map<string, Rated[]>(), posts: new Map<string, Rated[]>() };
  const all: Rated[] = [];
  for (const row of ownRatedRows(scan)) {
    const cell = ratingCell(row, slot);
    if (!cell) continue;
    const rated = { row, cell };
    all.push(rated);
    const group = groups[row.kind].get(groupOfRow(row));
    if (group) group.push(rated);
    else groups[row.kind].set(groupOfRow(row), [rated]);
  }
  const split = (rows: readonly Rated[]): RatingSplit => splitOf(rows, scan);
  const parts = (of: ReadonlyMap<string, readonly Rated[]>): readonly GroupProgress[] =>
    [...of].flatMap(([name, rows]) => {
      const next = (rows.find(({ cell }) => isUnrated(cell)) ?? rows[0])?.cell.place;
      return next ? [{ name, next, ...split(rows) }] : [];
    });
  return { ...split(all), goals: parts(groups.goals), posts: parts(groups.posts) };
}

interface Rated {
  readonly row: FillingRow;
  readonly cell: RatingCell;
}

function splitOf(rows: readonly Rated[], { request }: WorkbookScan): RatingSplit {
  const grades: Record<string, number> = {};
  for (const { key } of request.mechanism.ratings.scale) grades[key] = 0;
  let blank = 0;
  let rated = 0;
  for (const { cell } of rows) {
    const { state, grade } = cell.reading;
    if (state === 'BLANK') blank++;
    if (state !== 'RATED' || grade === undefined) continue;
    rated++;
    grades[grade] = (grades[grade] ?? 0) + 1;
  }
  return { total: rows.length, grades, blank, rated, other: rows.length - rated - blank };
}
