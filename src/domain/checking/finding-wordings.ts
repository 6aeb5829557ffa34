import { placeKey } from '../school/row-text';
import type { QuarterMark, SchoolReturn } from '../school/school-return';
import type { ListedFinding } from './finding-groups';
import type { WorkbookScan } from './workbook-scan';

/** A rating word that stands for a grade unless the clerk says otherwise, and where it was met (E01). */
export interface UnconfirmedWording {
  readonly text: string;
  /** Key of the grade it is counted as until then. */
  readonly grade: string;
  readonly listed: readonly ListedFinding[];
}

/** The rule whose findings are asked about wording by wording, not cell by cell. */
export const WORDING_RULE = 'E01';

/** What of these findings is about unconfirmed wordings, each wording once for the whole workbook (spec §2.7). */
export function unconfirmedWordings(
  listed: readonly ListedFinding[],
  { schools }: WorkbookScan,
): readonly UnconfirmedWording[] {
  const found = listed.filter(({ finding }) => finding.rule === WORDING_RULE);
  if (found.length === 0) return [];
  const marks = new Map<string, QuarterMark>();
  for (const { school } of schools) for (const mark of marksOf(school)) marks.set(placeKey(mark.place), mark);
  const wordings = new Map<string, UnconfirmedWording & { readonly listed: ListedFinding[] }>();
  for (const one of found) {
    const reading = one.finding.place && marks.get(placeKey(one.finding.place))?.reading;
    if (!reading || reading.wording === undefined || reading.grade === undefined) continue;
    const known = wordings.get(reading.wording);
    if (known) known.listed.push(one);
    else wordings.set(reading.wording, { text: reading.wording, grade: reading.grade, listed: [one] });
  }
  return [...wordings.values()];
}

const marksOf = ({ tasks, dutyPosts }: SchoolReturn): readonly QuarterMark[] =>
  [
    ...tasks.flatMap(({ progress }) => progress),
    ...dutyPosts.flatMap(({ performance, annual }) => [...performance, annual]),
  ].filter((mark): mark is QuarterMark => mark?.reading.toConfirm === true);
