/** A workbook for each row of the tables; one workbook a quarter for all deadlines. */
import { Random } from './random';
import {
  BLANK,
  makeSchool,
  QUARTERS,
  rated,
  retype,
  type Four,
  type Grade,
  type Quarter,
  type Rating,
  type School,
} from './school';
import { DEADLINES, FIGURES, MEMBERS, PLEDGES, RATINGS } from './spec-tables';

export interface TableCase {
  readonly title: string;
  readonly school: School;
}
/** Row of 附件1 and 附件2 whose cell is changed; the task of it is not due yet. */
const ROW = 2;
const SITE_MEETINGS = 8;

let next = 5000;
function tableCase(title: string, quarter: Quarter, change: (school: School) => void): TableCase {
  const random = new Random(next);
  const layout = { titleQuarter: true, totalRow: false };
  let school = makeSchool(random, next, quarter, layout);
  while (school.posts[ROW]!.members.names.length > 1) school = makeSchool(random, next, quarter, layout);
  next++;
  school.tasks[ROW]!.deadline = { raw: '12月', end: [12, 31] };
  change(school);
  retype(school);
  // ⑧ is at most ⑦, whatever the changed cell means.
  school.figures[7] = { raw: 1, state: 'ok', value: 1 };
  return { title, school };
}

const printed = (raw: string | number): string =>
  typeof raw === 'number' ? `${raw} (number)` : JSON.stringify(raw);

export const RATING_CASES = RATINGS.map((rating) =>
  tableCase(`§2.7 ${printed(rating.raw)}`, 1, ({ tasks, posts }) => {
    tasks[ROW]!.ratings[0] = rating;
    posts[ROW]!.ratings[0] = rating;
  }),
);
/** Two wordings of one workbook that are read by each other: only 附件2 has them, in rows 1 and 2 of it. */
const beside = (raw: string, grade: Grade, other: Rating): TableCase =>
  tableCase(`§2.7 ${printed(raw)} beside ${printed(other.raw)}`, 1, ({ tasks, posts }) => {
    for (const { ratings } of [...tasks, ...posts]) ratings[0] = rated('中');
    posts[1]!.ratings[0] = other;
    posts[ROW]!.ratings[0] = { raw, state: 'rated', grade, flags: [{ rule: 'E01' }] };
  });
const excellent: Rating = { raw: '优秀', state: 'rated', grade: '好', flags: [{ rule: 'E01' }] };
export const BESIDE_CASES: readonly TableCase[] = [
  beside('良好', '中', excellent),
  beside('良', '中', { ...excellent, raw: '优' }),
  beside('良好', '好', rated('中')),
  beside('较好', '中', rated('好')),
  beside('较好', '好', rated('中')),
];
export const PEOPLE_CASES = MEMBERS.map((members) =>
  tableCase(`§2.5 ${printed(members.raw)}`, 2, ({ posts }) => {
    posts[ROW]!.members = members;
  }),
);
export const PLEDGE_CASES = PLEDGES.map((pledge) =>
  tableCase(`§2.6 ${printed(pledge.raw)}`, 2, ({ posts }) => {
    posts[ROW]!.pledge = pledge;
  }),
);
export const FIGURE_CASES = FIGURES.map((figure) => {
  const one = tableCase(`§2.9 ${printed(figure.raw)}`, 3, () => undefined);
  one.school.figures[SITE_MEETINGS] = figure;
  return { ...one, figure };
});
export const DEADLINE_CASES = QUARTERS.map((quarter) =>
  tableCase(`§2.8 all deadlines, quarter ${quarter}`, quarter, (school) => {
    const [first] = school.tasks;
    const ratings: Four<typeof BLANK> = [BLANK, BLANK, BLANK, BLANK];
    const unrated = DEADLINES.map((deadline, i) => ({
      ...{ ...first!, text: `${first!.text}第${i}项`, deadline, ratings },
    }));
    school.tasks = [{ ...first!, ratings: [rated('中'), BLANK, BLANK, BLANK] }, ...unrated];
  }),
);
