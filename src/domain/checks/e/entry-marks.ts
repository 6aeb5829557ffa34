import type { QuarterMark } from '../../school/school-return';
import { annualMarks, quarterMarks } from '../b/quarter-marks';
import type { SchoolCheckContext } from '../school-check-context';

/** 优秀, 合格, 称职 are grades of the annual assessment, though not of the quarterly scale (spec §2.4 ⑧). */
export const isAnnualGrade = ({ mechanism }: SchoolCheckContext, { raw }: QuarterMark): boolean =>
  mechanism.ratings.annualKept.texts.includes(raw.replace(/\s/gu, ''));

/**
 * The filled rating cells that rules about single cells look at, as B16 does: those of the quarters so far, and 年度考评 in
 * the last quarter, where its own grades are at home.
 */
export function marksSoFar(
  context: SchoolCheckContext,
  wanted: (mark: Pick<QuarterMark, 'raw' | 'reading'>) => boolean,
): readonly QuarterMark[] {
  const { mechanism, period, school } = context;
  const annual = period.quarter >= mechanism.quarters.length ? annualMarks(school) : [];
  return [
    ...quarterMarks(school, (mark, quarter) => quarter <= period.quarter && wanted(mark)),
    ...annual.filter(({ mark }) => wanted(mark) && !isAnnualGrade(context, mark)),
  ].map(({ mark }) => mark);
}
