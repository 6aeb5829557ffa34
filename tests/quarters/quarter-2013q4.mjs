/** 2013Q4: no roster, everything in order; workbooks by Python's writers (openpyxl, xlwt, odfpy). */
import { BAD_RATINGS, number } from './cells.mjs';
import { GOAL_COLUMNS } from './goals-sheet.mjs';
import { Quarter } from './quarter.mjs';
import { makeSchool, retype } from './school.mjs';
import { oneSheet, sampleStyle, threeSheets } from './styles.mjs';
import { writeByPython } from './writers.mjs';

const PERIOD = { year: 2013, quarter: 4 };
const UNITS = [
  '云岭中学',
  '云岭小学',
  '云岭幼儿园',
  '清溪中学',
  '清溪小学',
  '清溪幼儿园',
  '白鹭中学',
  '白鹭小学',
  '白鹭幼儿园',
];
const FORMATS = ['xlsx', 'xls', 'ods'];

/** unit index → a change of the model before ④–⑧ are typed. */
const CHANGES = {
  1: (school) => (school.tasks[0].progress[3] = BAD_RATINGS[7]),
  3: (school) => (school.tasks[2].hidden = true),
  4: (school) => (school.posts[1].hidden = true),
  5: (school) => (school.tasks[3].hidden = true),
  6: (school) => mergeRating(school.tasks),
  7: (school) => mergeRating(school.tasks),
  8: (school) => mergeRating(school.tasks),
};

function mergeRating([first, second]) {
  const rating = { raw: '好', state: 'rated' };
  first.progress[3] = { ...rating, span: 2 };
  second.progress[3] = { ...rating, covered: true };
}

export async function makeQuarter() {
  const quarter = new Quarter('2013Q4-no-roster', { ...PERIOD, roster: null });
  const { random } = quarter;
  for (const [i, name] of UNITS.entries()) {
    const school = makeSchool(random, `示例市${name}`, PERIOD, { tasksPerOrg: 3 });
    CHANGES[i]?.(school);
    retype(random, school);
    if (i === 2)
      school.report.typed.annualTaskCount = number(school.tasks.length + 1, school.tasks.length + 1);
    if (i === 0) school.report.typed.liaisonPointCount = number('0', 0);
    const style = sampleStyle(random);
    style.report.headLine = i % 2 === 0 ? 'cells' : 'one';
    if (i >= 6) style.goals.spacers = false;
    const grids =
      i < 3
        ? oneSheet(school, { ...style, goals: { ...style.goals, columns: GOAL_COLUMNS } })
        : threeSheets(school, style);
    const format = FORMATS[i % 3];
    const file = `${name}四季度.${format}`;
    quarter.addFile(file, writeByPython(grids, format));
    quarter.report(school, file);
  }
  return quarter;
}
