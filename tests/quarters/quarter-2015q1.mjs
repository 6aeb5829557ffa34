/** 2015Q1: containers. The workbooks are plain; what varies is the file around them. */
import { badNumber } from './cells.mjs';
import { DS_STORE, encrypt, lockFile, zipWithGbkNames } from './damage.mjs';
import { GOAL_COLUMNS, drawGoals } from './goals-sheet.mjs';
import { Grid } from './grid.mjs';
import { POST_COLUMNS } from './posts-sheet.mjs';
import { Quarter } from './quarter.mjs';
import { drawReport } from './report-sheet.mjs';
import { makeEmptySchool, makeSchool, reportDate } from './school.mjs';
import { oneSheet, sampleStyle, threeSheets } from './styles.mjs';
import { addStrangeFiles, addUnreadable } from './unreadable-files.mjs';
import { saveByLibreOffice, writeCsv, writeExcelJs, writeHtml, writeSheetJs } from './writers.mjs';
import { encryptXls } from './xls-password.mjs';

const PERIOD = { year: 2015, quarter: 1 };
const PLACES = '东街 西街 南街 北街 江滨 湖畔 山前 山后 桥头 桥尾 城南 城北 城东 城西 新村'.split(' ');
const ROSTER = ['小学', '中学'].flatMap((kind) =>
  PLACES.map((place) => ({ name: `示例市${place}${kind}`, aliases: [`${place}${kind}`] })),
);
const DUE = '2015-04-05';
const SUFFIX = '2015年第一季度';

export async function makeQuarter() {
  const quarter = new Quarter('2015Q1-files', { ...PERIOD, roster: ROSTER });
  await addRosterWorkbook(quarter);
  quarter.addArgs('--due', DUE, '--password', '168-2015', '--password', 'mima168');
  const units = ROSTER.map(({ name }) => name);
  const next = () => units.shift();
  for (const [ending, write] of READABLE) await addReadable(quarter, next(), ending, write);
  await addTextFiles(quarter, next);
  await addZip(quarter, [next(), next(), next()]);
  await addCopies(quarter, next);
  await addNotCounted(quarter, next);
  await addUnreadable(quarter, next, SUFFIX);
  await addStrangeFiles(quarter, SUFFIX);
  return quarter;
}

/** The roster as a workbook, columns in another order than usual. */
async function addRosterWorkbook(quarter) {
  const grid = new Grid('应报单位');
  const rows = [
    ['联系人', '单位名称', '别名'],
    ...quarter.roster.map(({ name, aliases }) => ['联系老师', name, aliases.join('|')]),
  ];
  rows.forEach((row, r) => row.forEach((value, c) => grid.set(r, c, value)));
  quarter.addFile('应报单位.xlsx', await writeExcelJs([grid]));
  quarter.addArgs('--roster', '应报单位.xlsx');
}

const plainSheets = (quarter, school) => threeSheets(school, sampleStyle(quarter.random));
const byExcelJs = (grids) => writeExcelJs(grids, { whole: true });
const byXls = (grids) => writeSheetJs(grids, 'biff8');

/** File ending and how the bytes of a readable workbook come about. */
const READABLE = [
  ['xls', async (grids) => saveByLibreOffice(await writeExcelJs(grids), 'xlsx', 'xls')],
  ['ods', async (grids) => saveByLibreOffice(byXls(grids), 'xls', 'ods')],
  ['xlsx', async (grids) => saveByLibreOffice(await writeExcelJs(grids), 'xlsx', 'xlsx')],
  ['xlsx', byXls],
  ['xls', byExcelJs],
  ['et', byExcelJs],
  ['xls', (grids) => writeHtml(grids, 'utf-8')],
  ['xls', (grids) => writeHtml(grids, 'gb2312')],
  ['xlsm', byExcelJs],
  ['xlsx', async (grids) => encrypt(await writeExcelJs(grids), '168-2015', 'standard')],
  ['xlsx', async (grids) => encrypt(await writeExcelJs(grids), 'VelvetSweatshop')],
  ['xls', (grids) => encryptXls(byXls(grids), 'mima168')],
];

async function addReadable(quarter, unit, ending, write) {
  const school = makeSchool(quarter.random, unit, PERIOD);
  const days = quarter.random.int(1, 9);
  school.report.date = reportDate(PERIOD, days);
  const file = `${unit}${SUFFIX}.${ending}`;
  quarter.addFile(file, await write(plainSheets(quarter, school)));
  quarter.report(school, file, { late: days > 5 });
}

/** Text tables: only 附件5, or only 附件1; one HTML page with everything in a single table; two quarter columns only. */
async function addTextFiles(quarter, next) {
  const { random } = quarter;
  const add = (school, ending, bytes) => {
    const file = `${school.unit}${SUFFIX}.${ending}`;
    quarter.addFile(file, bytes);
    quarter.report(school, file);
  };
  const make = (changes = {}) => Object.assign(makeSchool(random, next(), PERIOD), changes);
  const reportOnly = { hasGoals: false, hasPosts: false };
  const reportGrid = (school, style) => {
    const grid = new Grid('附件5');
    drawReport(grid, school, style);
    return grid;
  };

  const utf8 = make(reportOnly);
  utf8.report.typed.memberTotal = badNumber('约60');
  add(
    utf8,
    'csv',
    writeCsv(reportGrid(utf8, { layout: 'twoBlocks', headLine: 'one' }), { charset: 'utf-8-bom' }),
  );

  const tabs = make(reportOnly);
  add(
    tabs,
    'csv',
    writeCsv(reportGrid(tabs, { layout: 'numberedList', headLine: 'two' }), {
      separator: '\t',
      charset: 'gbk',
    }),
  );

  const goalsOnly = make({ hasPosts: false, report: null });
  const goals = new Grid('附件1');
  drawGoals(goals, goalsOnly, {});
  add(goalsOnly, 'csv', writeCsv(goals, { charset: 'gbk' }));

  const single = make();
  add(
    single,
    'xls',
    writeHtml(oneSheet(single, { goals: {}, posts: {}, report: { layout: 'list', headLine: 'one' } })),
  );

  const half = make();
  const twoQuarters = (columns) => columns.filter((key) => key !== 'q3' && key !== 'q4');
  const style = sampleStyle(random);
  style.goals.columns = twoQuarters(GOAL_COLUMNS);
  style.posts.columns = twoQuarters(POST_COLUMNS);
  add(half, 'xlsx', await writeExcelJs(threeSheets(half, style)));
}

/** Three workbooks in one zip, with what a Mac and an open Excel leave between them. */
async function addZip(quarter, units) {
  const schools = units.map((unit) => makeSchool(quarter.random, unit, PERIOD));
  const [first, second, third] = schools.map((school) => plainSheets(quarter, school));
  quarter.addFile(
    '城区片报表.zip',
    zipWithGbkNames({
      [`${units[0]}${SUFFIX}.xlsx`]: Buffer.from(await writeExcelJs(first)),
      [`城区片/${units[1]}${SUFFIX}.xls`]: Buffer.from(byXls(second)),
      [`城区片/${units[2]}${SUFFIX}.xlsx`]: Buffer.from(writeSheetJs(third, 'xlsx')),
      [`城区片/~$${units[2]}${SUFFIX}.xlsx`]: lockFile(),
      '.DS_Store': DS_STORE,
    }),
  );
  for (const school of schools) quarter.report(school);
}

/** One file three times; two different files, one of them picked; the same figures in different bytes. */
async function addCopies(quarter, next) {
  const { random } = quarter;
  const same = makeSchool(random, next(), PERIOD);
  const bytes = await writeExcelJs(plainSheets(quarter, same));
  const file = `${same.unit}${SUFFIX}.xlsx`;
  quarter.addFile(file, bytes);
  quarter.report(same, file);
  for (const copy of [`副本${file}`, `${same.unit}${SUFFIX} (2).xlsx`]) {
    quarter.addOtherFile({ file: copy, status: 'ignored', reason: 'sameContent' }, bytes);
  }

  const picked = makeSchool(random, next(), PERIOD);
  const right = `${picked.unit}${SUFFIX}（更正）.xlsx`;
  quarter.addFile(right, await writeExcelJs(plainSheets(quarter, picked)));
  const old = makeSchool(random, picked.unit, PERIOD);
  quarter.addFile(`${picked.unit}${SUFFIX}.xls`, byXls(plainSheets(quarter, old)));
  quarter.addArgs('--pick', `${picked.unit}=${right}`);
  quarter.report(picked, right);

  const twice = makeSchool(random, next(), PERIOD);
  const grids = plainSheets(quarter, twice);
  const names = [`${twice.unit}${SUFFIX}.xlsx`, `${twice.unit}${SUFFIX}最终版.xls`];
  quarter.addFile(names[0], await writeExcelJs(grids));
  quarter.addFile(names[1], byXls(grids));
  quarter.exclude(twice.unit, 'duplicate', names);
}

async function addNotCounted(quarter, next) {
  const exclude = async (school, status, grids) => {
    const file = `${school.unit}${SUFFIX}.xlsx`;
    quarter.addFile(file, await writeExcelJs(grids));
    quarter.exclude(school.unit, status, [file]);
  };
  const { random } = quarter;
  const lastYear = makeSchool(random, next(), { year: 2014, quarter: 1 });
  await exclude(lastYear, 'wrongPeriod', plainSheets(quarter, lastYear));

  const empty = makeEmptySchool(random, next(), PERIOD);
  empty.report.dateText = '2015年  月  日';
  const grid = new Grid('附件5');
  drawReport(grid, empty, { layout: 'twoBlocks' });
  await exclude(empty, 'empty', [grid]);
}
