import type { Mechanism } from '../../mechanism/definition';
import type { QuarterMark } from '../../school/school-return';
import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';
import { annualMarks, quarterMarks } from './quarter-marks';

/** 优秀, 合格, 称职 are grades of the annual assessment, though not of the quarterly scale (spec §2.4 ⑧). */
const isAnnualGrade = (mechanism: Mechanism, { raw }: QuarterMark): boolean =>
  mechanism.ratings.annualKept.texts.includes(raw.replace(/\s/g, ''));

const isUnknown = ({ reading }: Pick<QuarterMark, 'reading'>): boolean => reading.state === 'UNKNOWN';

/** B16: what is entered for the quarters so far can be read as a rating. 年度考评 belongs to the last quarter. */
export const ratingOnScale: Rule<SchoolCheckContext> = {
  id: 'B16',
  severity: 'warning',
  observe: ({ mechanism, period, school }) => {
    const annual = period.quarter >= mechanism.quarters.length ? annualMarks(school) : [];
    const marks = [
      ...quarterMarks(school, (mark, quarter) => isUnknown(mark) && quarter <= period.quarter),
      ...annual.filter(({ mark }) => isUnknown(mark) && !isAnnualGrade(mechanism, mark)),
    ];
    return marks.map(({ mark }) => ({ place: mark.place, values: { raw: mark.raw.trim() } }));
  },
};
