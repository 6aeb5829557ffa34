/** Writes a school's workbook with ExcelJS, and tells where each part of it went. */
import { Workbook, type Worksheet } from 'exceljs';
import { INDICATORS, type School } from './school';

const QUARTER_NAMES = ['第一季度', '第二季度', '第三季度', '第四季度'];
const NOTES = [
  '注：1、本表仅供参考，由各学校根据本校实际确定；',
  '3、每季度对项目任务落实情况进行点评，按好、中、一般进行评价。',
];
const QUARTER_KEYS = ['q1', 'q2', 'q3', 'q4'];
const GOAL_LABELS: Readonly<Record<string, string>> = {
  goal: '工作目标',
  org: '组织名称',
  text: '项目任务',
  deadline: '完成时限',
  responsible: '责任人',
  leader: '责任领导',
};
const POST_LABELS: Readonly<Record<string, string>> = {
  name: '岗位名称',
  duty: '岗位任务',
  contact: '联系人',
  members: '履岗党员',
  pledge: '岗位承诺',
};
const LABELS: Readonly<Record<string, string>> = {
  ...GOAL_LABELS,
  ...POST_LABELS,
  sequence: '序号',
  remark: '备注',
  annual: '年度考评',
};

type Raw = string | number;
interface Row {
  readonly values: Readonly<Record<string, Raw>>;
  readonly fails?: ReadonlySet<string>;
}

/** Where things stand: `at(row, key)` is the cell of the row-th task, post or total row. */
export interface TablePlaces {
  readonly sheet: string;
  readonly title: string;
  readonly at: (row: number, key: string) => string;
  readonly row: (row: number) => readonly string[];
}
export interface Places {
  readonly goals: TablePlaces;
  readonly posts: TablePlaces;
  readonly report: {
    readonly sheet: string;
    readonly unit: string;
    readonly date: string;
    readonly figures: readonly string[];
  };
}
export interface Drawn {
  readonly book: Workbook;
  readonly places: Places;
}

const letter = (column: number): string => String.fromCharCode(64 + column);

function draw(
  sheet: Worksheet,
  title: readonly string[],
  keys: readonly string[],
  rows: readonly Row[],
  headerRows: 1 | 2,
  band: string,
) {
  let at = 1;
  let titleAt = 'A1';
  title.forEach((text) => {
    sheet.getCell(at, 1).value = text;
    sheet.mergeCells(at, 1, at, keys.length);
    if (text.includes('机制')) titleAt = `A${at}`;
    at++;
  });
  const firstQuarter = keys.indexOf('q1') + 1;
  keys.forEach((key, i) => {
    const quarter = QUARTER_KEYS.indexOf(key);
    const row = quarter < 0 ? at : at + headerRows - 1;
    sheet.getCell(row, i + 1).value = quarter < 0 ? LABELS[key]! : QUARTER_NAMES[quarter]!;
    if (headerRows === 2 && quarter < 0) sheet.mergeCells(at, i + 1, at + 1, i + 1);
  });
  if (headerRows === 2) {
    sheet.getCell(at, firstQuarter).value = band;
    sheet.mergeCells(at, firstQuarter, at, firstQuarter + 3);
  }
  const first = at + headerRows;
  rows.forEach(({ values, fails }, r) => {
    keys.forEach((key, c) => {
      const raw = values[key] ?? '';
      if (raw === '') return;
      const cell = sheet.getCell(first + r, c + 1);
      cell.value = fails?.has(key) ? { formula: 'A1', result: { error: '#REF!' } } : raw;
    });
  });
  const places: TablePlaces = {
    sheet: sheet.name,
    title: titleAt,
    at: (row, key) => `${letter(keys.indexOf(key) + 1)}${first + row}`,
    row: (row) => keys.map((_, c) => `${letter(c + 1)}${first + row}`),
  };
  return places;
}

/** Merges or leaves out what rows repeat of the row above, as the layout says. */
function shownDimension(groups: readonly string[], row: number, dimensions: string): string {
  return dimensions === 'repeat' || row === 0 || groups[row] !== groups[row - 1] ? groups[row]! : '';
}
function mergeGroups(sheet: Worksheet, places: TablePlaces, key: string, groups: readonly string[]): void {
  let start = 0;
  for (let row = 1; row <= groups.length; row++) {
    if (row < groups.length && groups[row] === groups[start]) continue;
    if (row - start > 1) sheet.mergeCells(`${places.at(start, key)}:${places.at(row - 1, key)}`);
    start = row;
  }
}

const failing = (cells: Readonly<Record<string, { readonly fails?: boolean }>>): ReadonlySet<string> =>
  new Set(Object.keys(cells).filter((key) => cells[key]!.fails));

function drawGoals(book: Workbook, school: School): TablePlaces {
  const { layout, tasks } = school;
  const sheet = book.addWorksheet(layout.sheets.goals);
  const keys = [
    ...(layout.sequence ? ['sequence'] : []),
    ...Object.keys(GOAL_LABELS),
    ...QUARTER_KEYS,
    ...(layout.remark ? ['remark'] : []),
  ];
  const orgs = tasks.map(({ org }) => org);
  const rows: Row[] = tasks.map((task, i) => ({
    values: {
      sequence: i + 1,
      goal: shownDimension(orgs, i, layout.dimensions) === '' ? '' : task.goal,
      org: shownDimension(orgs, i, layout.dimensions),
      text: task.text,
      deadline: task.deadline.raw,
      responsible: task.responsible,
      leader: task.leader,
      ...Object.fromEntries(
        task.ratings.map(({ raw }, q) => [QUARTER_KEYS[q]!, coveredAt(school, i, q) ? '' : raw]),
      ),
      remark: task.remark,
    },
    fails: failing(Object.fromEntries(task.ratings.map((rating, q) => [QUARTER_KEYS[q]!, rating]))),
  }));
  if (layout.totalRow) rows.push({ values: { goal: '合　计', text: `${school.total}项` } });
  const places = draw(
    sheet,
    ['附件1：', school.goalsTitle, '（供参考）'],
    keys,
    rows,
    layout.headerRows,
    '落实进度',
  );
  if (layout.dimensions === 'merge') for (const key of ['goal', 'org']) mergeGroups(sheet, places, key, orgs);
  tasks.forEach((task, i) => {
    if (task.struck) sheet.getCell(places.at(i, 'text')).font = { strike: true };
    if (task.hidden) sheet.getRow(Number(places.at(i, 'text').slice(1))).hidden = true;
    if (task.mergedBelow === undefined) return;
    const key = QUARTER_KEYS[task.mergedBelow]!;
    sheet.mergeCells(`${places.at(i, key)}:${places.at(i + 1, key)}`);
  });
  addNotes(sheet, layout.notes);
  return places;
}
const coveredAt = ({ tasks }: School, row: number, quarter: number): boolean =>
  row > 0 && tasks[row - 1]!.mergedBelow === quarter;

function drawPosts(book: Workbook, school: School): TablePlaces {
  const { layout, posts } = school;
  const sheet = book.addWorksheet(layout.sheets.posts);
  const keys = [
    ...(layout.sequence ? ['sequence'] : []),
    ...Object.keys(POST_LABELS),
    ...QUARTER_KEYS,
    'annual',
  ];
  const names = posts.map(({ name }) => name);
  const rows: Row[] = posts.map((post, i) => ({
    values: {
      sequence: i + 1,
      name: shownDimension(names, i, layout.dimensions),
      duty: post.duty,
      contact: post.contact,
      members: post.members.raw,
      pledge: post.pledge.raw,
      ...Object.fromEntries(post.ratings.map(({ raw }, q) => [QUARTER_KEYS[q]!, raw])),
      annual: post.annual.raw,
    },
    fails: failing(Object.fromEntries(post.ratings.map((rating, q) => [QUARTER_KEYS[q]!, rating]))),
  }));
  const title = `附件2：        ${school.postsTitle}`;
  const places = draw(sheet, [title, '（供参考）'], keys, rows, layout.headerRows, '履岗情况');
  if (layout.dimensions === 'merge') mergeGroups(sheet, places, 'name', names);
  addNotes(sheet, layout.notes);
  return places;
}

function addNotes(sheet: Worksheet, notes: boolean): void {
  if (notes) for (const note of NOTES) sheet.addRow([note]);
}

function drawReport(book: Workbook, school: School): Places['report'] {
  const { layout, quarter } = school;
  const sheet = book.addWorksheet(layout.sheets.report);
  const width = layout.reportBlocks * 2;
  const suffix = layout.titleQuarter ? `（2012年${QUARTER_NAMES[quarter - 1]}）` : '';
  sheet.getCell('A1').value = '附件5：';
  sheet.getCell('A2').value = `市直教育系统推广提升“168”机制进展情况季报表${suffix}`;
  sheet.mergeCells(2, 1, 2, width);
  sheet.getCell('A3').value = `填报单位：${school.unit}`;
  const date = `${letter(width)}3`;
  sheet.getCell(date).value = `填报时间：${school.date.text}`;
  const perBlock = 10 / layout.reportBlocks;
  const figures = school.figures.map(({ raw, fails }, i) => {
    const [row, column] = [4 + (i % perBlock), 1 + 2 * Math.floor(i / perBlock)];
    sheet.getCell(row, column).value = INDICATORS[i]!;
    const cell = sheet.getCell(row, column + 1);
    if (fails) cell.value = { formula: 'A1', result: { error: '#REF!' } };
    else if (raw !== '') cell.value = raw;
    return `${letter(column + 1)}${row}`;
  });
  return { sheet: sheet.name, unit: 'A3', date, figures };
}

export function drawSchool(school: School): Drawn {
  const book = new Workbook();
  const goals = drawGoals(book, school);
  const posts = drawPosts(book, school);
  const places = { goals, posts, report: drawReport(book, school) };
  school.edit?.(book, places);
  return { book, places };
}
