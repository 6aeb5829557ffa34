/** 2013Q2: thirty-six units, made in the manner of the shared sample, with every kind of file beside the plain ones. */
import { BAD_RATINGS, WIDE_RATINGS, PLAIN_RATINGS, badNumber, blankNumber, number } from './cells.mjs';
import { breakChecksum, encrypt, lockFile, truncate } from './damage.mjs';
import { Quarter } from './quarter.mjs';
import { compute, makeEmptySchool, makeSchool, retype } from './school.mjs';
import { oneSheet, sampleStyle, threeSheets } from './styles.mjs';
import { saveByLibreOffice, writeCsv, writeExcelJs, writeHtml, writeSheetJs } from './writers.mjs';
import { Grid } from './grid.mjs';
import { drawReport } from './report-sheet.mjs';

const DIGITS = [
  '一',
  '二',
  '三',
  '四',
  '五',
  '六',
  '七',
  '八',
  '九',
  '十',
  '十一',
  '十二',
  '十三',
  '十四',
  '三十',
];
const middleSchool = (digit) => ({
  name: `示例市第${digit}中学`,
  aliases: [`市第${digit}中学`, `${digit}中`],
});
const other = (name) => ({ name: `示例市${name}`, aliases: [`市${name}`] });

const ROSTER = [
  ...DIGITS.map(middleSchool),
  ...[
    '实验中学',
    '实验小学',
    '实验小学分校',
    '附属小学',
    '附小',
    '第二实验小学',
    '东门小学',
    '西门小学',
    '南门小学',
  ].map(other),
  ...['北门小学', '城关小学', '机关幼儿园', '第一幼儿园', '第二幼儿园', '职业技术学校', '特殊教育学校'].map(
    other,
  ),
  ...['教师进修学校', '广播电视大学', '青少年活动中心', '少年体校', '教育局机关'].map(other),
];

const SUFFIX = '2013年第二季度';

/** unit number in ROSTER → a change of the plain school, before ④–⑧ are typed again. */
const TABLE_CHANGES = {
  2: (school, random) => plant(school.tasks, 1, BAD_RATINGS, random, ['差']),
  3: (school, random) => plant(school.tasks, 1, BAD_RATINGS, random, ['好/中', '85']),
  4: (school, random) => plant(school.tasks, 1, BAD_RATINGS, random, [85, '不合格', '正常']),
  6: (school) => (school.posts[0].performance[1] = { raw: '较差', state: 'unknown' }),
  8: (school) => school.tasks.push({ ...school.tasks.at(-1) }),
  9: (school) => school.tasks.forEach((task) => (task.progress[1] = { raw: '好', state: 'rated' })),
  10: (school) => (school.tasks[0].progress[2] = { raw: '好', state: 'rated' }),
  12: (school) => (school.posts[1].pledge = { raw: '', items: 0 }),
  13: (school) => (school.posts[2].annual = '好'),
};

function plant(tasks, quarterIndex, spellings, random, raws) {
  const places = random.sample(tasks, raws.length);
  raws.forEach(
    (raw, i) => (places[i].progress[quarterIndex] = spellings.find((spelling) => spelling.raw === raw)),
  );
}

/** unit number → typed cells of 附件5 that replace the right ones. */
const TYPED_CHANGES = {
  5: () => ({ memberTotal: badNumber('约120') }),
  7: () => ({ partyOrgTotal: badNumber('3.5'), liaisonPointCount: badNumber(-1) }),
  11: () => ({ siteMeetingCount: badNumber('20-30'), memberTotal: number('一百零五', 105) }),
  14: ({ annualTaskCount: n }) => ({ annualTaskCount: number(n + 2, n + 2) }),
  15: ({ dutyMemberCount: n }) => ({ dutyMemberCount: number(`${n - 1}人`, n - 1) }),
  16: () => ({ partyOrgTotal: number(2, 2), orgsImplementing: number(3, 3) }),
  17: ({ dutyMemberCount: n }) => ({ memberTotal: number(n - 3, n - 3) }),
  18: ({ commitmentCount: n }) => ({ commitmentsKept: number(`${n + 4}件`, n + 4) }),
  19: ({ annualTaskCount: n }) => ({ quarterTasksDone: number(n + 1, n + 1) }),
  21: () => ({ siteMeetingCount: blankNumber(), liaisonPointCount: blankNumber('/') }),
  22: () => ({ siteMeetingCount: number('无', 0), liaisonPointCount: number('两个', 2) }),
  23: ({ commitmentCount: n }) => ({ commitmentCount: number(n + 3, n + 3) }),
  25: () => ({ memberTotal: number('1,234', 1234), siteMeetingCount: number('廿三', 23) }),
};

/** Units that send 附件5 without the two tables. */
const REPORT_ONLY = [7, 11, 16, 21, 22];

/** unit number → the name in the forms. */
const WRITTEN_NAMES = {
  2: '市第二中学',
  3: '三中',
  4: '市四中',
  5: '五中党委',
  6: '中共示例市第六中学总支部委员会',
  7: '示例市第七中学党总支',
  9: '示例市第9中学',
  10: '示例市第十中',
  17: '市实验小学',
  21: '第二实验小学',
  25: '中共示例市北门小学支部委员会',
};

export async function makeQuarter() {
  const quarter = new Quarter('2013Q2-36-units', { year: 2013, quarter: 2, roster: ROSTER });
  quarter.addRosterCsv();
  for (let i = 1; i <= 24; i++) await addPlainUnit(quarter, i);
  await addUnusualFormats(quarter);
  await addNotCounted(quarter);
  await addOtherFiles(quarter);
  return quarter;
}

const unitName = (i) => ROSTER[i - 1].name;

function schoolOf(quarter, i, options = {}) {
  const { random } = quarter;
  const ratings = i % 3 === 0 ? [...PLAIN_RATINGS, ...WIDE_RATINGS] : PLAIN_RATINGS;
  const school = makeSchool(random, unitName(i), quarter.period, { ratings, ...options });
  school.writtenName = WRITTEN_NAMES[i] ?? school.unit;
  school.report.titleQuarter = i % 5 !== 0;
  if (TABLE_CHANGES[i]) {
    TABLE_CHANGES[i](school, random);
    retype(random, school);
  }
  Object.assign(school.report.typed, TYPED_CHANGES[i]?.(compute(school)));
  if (REPORT_ONLY.includes(i)) Object.assign(school, { hasGoals: false, hasPosts: false });
  return school;
}

/** Units 1–24: .xlsx by ExcelJS and SheetJS, .xls by SheetJS; 20 sends nothing. */
async function addPlainUnit(quarter, i) {
  if (i === 20) return;
  const school = schoolOf(quarter, i);
  const grids = threeSheets(school, sampleStyle(quarter.random));
  const [bytes, ending] =
    i % 4 === 0
      ? [writeSheetJs(grids, 'biff8'), 'xls']
      : [await (i % 4 === 3 ? writeSheetJs(grids, 'xlsx') : writeExcelJs(grids)), 'xlsx'];
  const file = `${school.unit}${SUFFIX}.${ending}`;
  quarter.addFile(file, bytes);
  quarter.report(school, file);
}

/** Units 25–31: .ods, .et, HTML, GBK text, encrypted, one sheet, no 附件5. */
async function addUnusualFormats(quarter) {
  const add = (school, ending, bytes) => {
    const file = `${school.unit}${SUFFIX}.${ending}`;
    quarter.addFile(file, bytes);
    quarter.report(school, file);
  };
  const { random } = quarter;
  const plain = (i) => threeSheets(schoolAt[i], sampleStyle(random));
  const schoolAt = Object.fromEntries([25, 26, 27, 28, 29, 30, 31].map((i) => [i, schoolOf(quarter, i)]));

  add(schoolAt[25], 'ods', saveByLibreOffice(await writeExcelJs(plain(25)), 'xlsx', 'ods'));
  add(schoolAt[26], 'et', writeSheetJs(plain(26), 'biff8'));
  add(schoolAt[27], 'xls', writeHtml(plain(27)));

  Object.assign(schoolAt[28], { hasGoals: false, hasPosts: false });
  const report = new Grid('附件5');
  drawReport(report, schoolAt[28], { headLine: 'lines', layout: 'list' });
  add(schoolAt[28], 'csv', writeCsv(report));

  add(schoolAt[29], 'xlsx', await encrypt(await writeExcelJs(plain(29)), 'sl168-2013'));
  quarter.addArgs('--password', 'sl168-2013');

  add(schoolAt[30], 'xlsx', await writeExcelJs(oneSheet(schoolAt[30], { ...sampleStyle(random) })));

  schoolAt[31].report = null;
  add(schoolAt[31], 'ods', writeSheetJs(plain(31), 'ods'));
}

/** Units 32–36 and one that is not on the roster. */
async function addNotCounted(quarter) {
  const { random } = quarter;
  const write = (school) => writeExcelJs(threeSheets(school, sampleStyle(random)));

  const empty = makeEmptySchool(random, unitName(32), quarter.period);
  quarter.addFile(`${empty.unit}${SUFFIX}.xlsx`, await write(empty));
  quarter.exclude(empty.unit, 'empty', [`${empty.unit}${SUFFIX}.xlsx`]);

  const late = makeSchool(random, unitName(33), { year: 2013, quarter: 1 });
  quarter.addFile(`${late.unit}${SUFFIX}.xlsx`, await write(late));
  quarter.exclude(late.unit, 'wrongPeriod', [`${late.unit}${SUFFIX}.xlsx`]);

  const files = [`${unitName(34)}${SUFFIX}.xlsx`, `${unitName(34)}${SUFFIX}最终版2.xlsx`];
  for (const file of files)
    quarter.addFile(file, await write(makeSchool(random, unitName(34), quarter.period)));
  quarter.exclude(unitName(34), 'duplicate', files);

  const locked = makeSchool(random, unitName(35), quarter.period);
  const lockedFile = `${locked.unit}${SUFFIX}.xlsx`;
  quarter.addOtherFile(
    { file: lockedFile, status: 'rejected', reason: 'encrypted' },
    await encrypt(await write(locked), '不在参数里'),
  );

  const cut = makeSchool(random, unitName(36), quarter.period);
  const cutFile = `${cut.unit}${SUFFIX}.xlsx`;
  quarter.addOtherFile({ file: cutFile, status: 'rejected', reason: 'corrupt' }, truncate(await write(cut)));

  const stranger = makeSchool(random, '示例市第三十一中学', quarter.period);
  quarter.addFile(`${stranger.unit}${SUFFIX}.xlsx`, await write(stranger));
  quarter.exclude(stranger.unit, 'unknownUnit', [`${stranger.unit}${SUFFIX}.xlsx`]);
}

/** Copies, a damaged copy, and what lies in a folder besides returns. */
async function addOtherFiles(quarter) {
  const again = quarter.bytesOf(`${unitName(1)}${SUFFIX}.xlsx`);
  quarter.addOtherFile(
    { file: `${unitName(1)}${SUFFIX}（1）.xlsx`, status: 'ignored', reason: 'sameContent' },
    again,
  );
  const third = quarter.bytesOf(`${unitName(4)}${SUFFIX}.xls`);
  quarter.addOtherFile(
    { file: `${unitName(4)}${SUFFIX} - 副本.xls`, status: 'ignored', reason: 'sameContent' },
    third,
  );

  const damaged = makeSchool(quarter.random, unitName(20), quarter.period);
  const bytes = breakChecksum(await writeExcelJs(threeSheets(damaged, sampleStyle(quarter.random))));
  quarter.addOtherFile(
    { file: `${damaged.unit}${SUFFIX}.xlsx`, status: 'rejected', reason: 'corrupt' },
    bytes,
  );

  quarter.addOtherFile(
    { file: `~$${unitName(4)}${SUFFIX}.xls`, status: 'ignored', reason: 'lockFile' },
    lockFile(),
  );
  const note = new TextEncoder().encode('第二季度季报收齐后汇总。\n');
  quarter.addOtherFile({ file: 'notes.txt', status: 'ignored', reason: 'notAWorkbook' }, note);

  const phones = new Grid('联系人');
  [
    ['学校', '联系人', '办公室'],
    ['示例市第一中学', '联系老师', '办公楼一层'],
  ].forEach((row, r) => row.forEach((v, c) => phones.set(r, c, v)));
  quarter.addOtherFile(
    { file: '联系表.xlsx', status: 'ignored', reason: 'noTables' },
    await writeExcelJs([phones]),
  );
}
