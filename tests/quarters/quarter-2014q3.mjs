/** 2014Q3: one way of laying out the tables per unit, and workbooks shared by several units. */
import { ONE_SCHOOL_LAYOUTS } from './layouts.mjs';
import { Quarter } from './quarter.mjs';
import { compute, makeSchool, retype } from './school.mjs';
import { addSchoolsByColumn, addSchoolsBySheets } from './shared-workbooks.mjs';
import { threeSheets } from './styles.mjs';
import { writeExcelJs, writeSheetJs } from './writers.mjs';

const NAMES = '春风 夏荷 秋实 冬青 朝阳 晚霞 东湖 西山 南桥 北塔 松林 竹苑 梅园 兰亭 菊圃'.split(' ');
const ROSTER = [
  ...NAMES.map((name) => ({ name: `示例市${name}中学`, aliases: [`${name}中学`] })),
  ...NAMES.slice(0, 9).map((name) => ({ name: `示例市${name}小学`, aliases: [] })),
];
const PERIOD = { year: 2014, quarter: 3 };

export async function makeQuarter() {
  const quarter = new Quarter('2014Q3-layouts', { ...PERIOD, roster: ROSTER });
  quarter.addRosterCsv();
  const names = ROSTER.map(({ name }) => name);
  for (const [i, layout] of ONE_SCHOOL_LAYOUTS.entries()) await addOneSchool(quarter, names[i], layout);
  const rest = names.slice(ONE_SCHOOL_LAYOUTS.length);
  await addSchoolsBySheets(quarter, rest.slice(0, 2));
  await addSchoolsByColumn(quarter, rest.slice(2, 5));
  return quarter;
}

async function addOneSchool(quarter, unit, layout) {
  const { random } = quarter;
  const school = makeSchool(random, unit, PERIOD, layout.options);
  if (layout.change) {
    layout.change(school, random);
    retype(random, school);
  }
  Object.assign(school.report.typed, layout.typed?.(compute(school)));
  const grids = (layout.grids ?? threeSheets)(school, layout.style);
  const file = `${unit}2014年第三季度.${layout.bookType ? 'xls' : 'xlsx'}`;
  quarter.addFile(file, layout.bookType ? writeSheetJs(grids, layout.bookType) : await writeExcelJs(grids));
  quarter.report(school, file);
}
