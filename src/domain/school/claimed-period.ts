import type { CellPlace } from '../forms/recognised-table';
import type { Mechanism } from '../mechanism/definition';
import { periodOfReportDate, type Period } from '../mechanism/quarters';
import type { SchoolReturn } from './school-return';

/** Which period the file itself names: in a title, or by its report date (spec §2.2). */
export interface ClaimedPeriod {
  readonly year: number | null;
  readonly quarter: number | null;
  readonly place: CellPlace | null;
}

/**
 * The period a school's forms claim (spec §2.2): what a title names comes first; a quarter that no title names is
 * proposed from the report date, if the date lies within the report window of a quarter's end.
 */
export function claimedPeriod(school: SchoolReturn, mechanism: Mechanism): ClaimedPeriod {
  const named = school.namedPeriod;
  const date = school.report?.date;
  const proposed = date?.date && periodOfReportDate(mechanism, date.date);
  if (named.quarter !== undefined) {
    const year = named.year ?? (proposed?.quarter === named.quarter ? proposed.year : null);
    return { year, quarter: named.quarter, place: named.place ?? null };
  }
  if (date && proposed) {
    // A title that names the year wins over a date in it (an annual title on a report dated in January).
    return { year: named.year ?? proposed.year, quarter: proposed.quarter, place: date.place };
  }
  return { year: named.year ?? null, quarter: null, place: named.place ?? null };
}

/** True where the forms name another year or quarter than the one asked for (D05). */
export const namesOtherPeriod = (claimed: ClaimedPeriod, period: Period): boolean =>
  (claimed.year !== null && claimed.year !== period.year) ||
  (claimed.quarter !== null && claimed.quarter !== period.quarter);
