import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { defaultMechanism } from '../../../src/actions/default-mechanism';
import { scanWorkbook, type ScanRequest } from '../../../src/domain/checking/workbook-scan';
import type { Mechanism } from '../../../src/domain/mechanism/definition';
import type { CellRange } from '../../../src/domain/sheet/address';
import type { CellValue } from '../../../src/domain/sheet/cell-value';
import { withBlock } from '../../../src/domain/sheet/block';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/domain/sheet/snapshot';
import { NO_CHOICES, type SchoolChoices } from '../../../src/domain/workbook/school-choices';
import { withWrittenReport } from '../../../src/domain/workbook/written-reports';
import { sheet, workbook } from '../../fixtures/grid';
import { plainGoals, plainPosts } from '../../fixtures/plain-lists';

const asked = (choices: Partial<SchoolChoices> = {}, more: Partial<ScanRequest> = {}): ScanRequest => ({
  mechanism: defaultMechanism(),
  period: { year: 2012, quarter: 3 },
  choices: { ...NO_CHOICES, ...choices },
  ...more,
});

const GOALS = [
  '教学质量|工会组织|开展校务公开|9月底前|负责老师|分管校长|好|好|良好',
  '||慰问困难教职工|9月底前|负责老师|分管校长|好|中|',
  '教学质量|教务处|每周推门听课|9月底前|负责老师|分管校长|好||一般',
  '^||校本教研活动|9月底前|负责老师|分管校长|中|中|中',
  '合计||4项',
  '注：按季填写',
];
const goals = (school = '示例市第一中学'): SheetSnapshot =>
  plainGoals(GOALS, `${school}实行“168”机制年度工作目标分解表`);

const posts = (): SheetSnapshot =>
  plainPosts([
    '党建工作岗|学习|某甲|某乙|1.上好党课；2.结对帮扶|好|好|优秀|',
    '教学示范岗|教学|同上|某丙|按时完成教学任务|好|中|好|',
  ]);

const report = (): SheetSnapshot =>
  sheet('附件5', [
    '“168”机制进展情况季报表（2012年第三季度）',
    '填报单位：示例市第一中学|填报时间：2012年10月4日',
    '党组织总数|#3',
    '党员总数|#30',
    '已实施“168”机制党组织数|#2',
    '确定年度任务数|#4',
    '已完成季度任务数|#3',
    '参与设岗定责、亮岗履职党员数|#2',
    '党员承诺事项件数|#3',
    '党员已兑现承诺事项件数|#3',
    '召开现场会、推进会场次|#1',
    '建立处级干部联系点个数|#1',
  ]);

/** Rows that were never met, under a mechanism of their own: nothing of them is known. */
const OTHER: Mechanism = { ...defaultMechanism() };
const fromScratch = (snapshot: WorkbookSnapshot, request: ScanRequest) =>
  scanWorkbook(structuredClone(snapshot), { ...request, mechanism: OTHER });

/** What a scan says, without what it was asked with. */
const said = ({ request: _, snapshot: __, ...result }: ReturnType<typeof scanWorkbook>) => result;

/** One cell typed, all other rows the very same. */
function typed(
  snapshot: WorkbookSnapshot,
  sheet: number,
  row: number,
  col: number,
  value: CellValue | undefined,
) {
  const range = { top: row, left: col, bottom: row, right: col };
  const read: (CellValue | undefined)[] = [];
  read[col] = value;
  const rows: (typeof read)[] = [];
  rows[row] = read;
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((each, index) =>
      index === sheet
        ? withBlock(each, range, { ...each, rows, merges: each.merges.filter((m) => covers(m, row, col)) })
        : each,
    ),
  };
}
const covers = (merge: CellRange, row: number, col: number): boolean =>
  merge.top <= row && merge.bottom >= row && merge.left <= col && merge.right >= col;

const VALUES: readonly (CellValue | undefined)[] = [
  undefined,
  '好',
  '良好',
  '优秀',
  '未完成',
  '无',
  '同上',
  '合计',
  '注：说明',
  '工会组织',
  '项目任务',
  '第三季度',
  '某丁、某戊',
  '1.第一件；2.第二件',
  '征求意见',
  2012,
  0,
  { kind: 'date', serial: 41_000 },
];

const edits = fc.array(
  fc.record({
    sheet: fc.nat({ max: 2 }),
    row: fc.nat({ max: 11 }),
    col: fc.nat({ max: 10 }),
    value: fc.constantFrom(...VALUES),
    choices: fc.constantFrom<Partial<SchoolChoices>>(
      {},
      { wordings: [{ text: '良好', grade: 'medium' }] },
      { rules: { quarterTasksDone: 'cumulativeRated' } },
    ),
    quarter: fc.integer({ min: 1, max: 4 }),
  }),
  { maxLength: 12 },
);

test('after any edits a scan says what a scan from scratch says', () => {
  fc.assert(
    fc.property(edits, (list) => {
      let snapshot = workbook(goals(), posts(), report());
      scanWorkbook(snapshot, asked());
      for (const { sheet, row, col, value, choices, quarter } of list) {
        snapshot = typed(snapshot, sheet, row, col, value);
        const request = asked(choices, { period: { year: 2012, quarter } });
        const [again, anew] = [said(scanWorkbook(snapshot, request)), said(fromScratch(snapshot, request))];
        // Jest takes seconds to find that all is equal.
        if (!isDeepStrictEqual(again, anew)) expect(again).toEqual(anew);
      }
    }),
    { numRuns: 25 },
  );
});

test('one rating changes what a synonym in another row stands for', () => {
  const before = workbook(goals());
  const ratingOf = (snapshot: WorkbookSnapshot) =>
    scanWorkbook(snapshot, asked()).own?.school.tasks[0]?.progress[2]?.reading.grade;
  expect(ratingOf(before)).toBe('good');
  expect(ratingOf(typed(before, 0, 5, 8, '优秀'))).toBe('medium');
  expect(ratingOf(typed(typed(before, 0, 5, 8, '优秀'), 0, 5, 8, '好'))).toBe('good');
});

test('what an edit does not concern is not read again: its tasks are the very same', () => {
  const before = workbook(goals(), posts());
  const first = scanWorkbook(before, asked());
  const again = scanWorkbook(typed(before, 0, 2, 8, '中'), asked());
  const tasksOf = ({ own }: typeof first) => own?.school.tasks ?? [];
  expect(tasksOf(again).map((one, index) => one === tasksOf(first)[index])).toEqual([
    false,
    true,
    true,
    true,
  ]);
  expect(again.recognised.tables[1]).toBe(first.recognised.tables[1]);
});

test('a label carried down from a changed row changes the rows below', () => {
  const before = workbook(goals());
  scanWorkbook(before, asked());
  const after = scanWorkbook(typed(before, 0, 2, 1, '办公室'), asked());
  expect(after.own?.school.tasks.map(({ orgName }) => orgName)).toEqual([
    '办公室',
    '办公室',
    '教务处',
    '教务处',
  ]);
});

test('a value merged over several rows changes for all of them', () => {
  const before = workbook(goals());
  scanWorkbook(before, asked());
  const after = scanWorkbook(typed(before, 0, 4, 0, '平安校园'), asked());
  expect(after.own?.school.tasks.map(({ workGoal }) => workGoal).slice(2)).toEqual(['平安校园', '平安校园']);
});

test('cells that hold something are counted', () => {
  const { cells } = scanWorkbook(workbook(report(), sheet('空', ['|', ''])), asked());
  expect(cells).toBe(23);
});

describe('of several schools', () => {
  const two = workbook(goals('示例市第二中学'), { ...goals(), name: '附件1 (2)' });
  const ownOf = (unit?: string) =>
    scanWorkbook(two, asked({}, unit === undefined ? {} : { unit })).own?.school.unit?.text;

  test('the own one is that of the workbook’s unit, however it is spaced', () => {
    expect(ownOf('示例市第一中学')).toBe('示例市第一中学');
    expect(ownOf(' 示例市 第二中学')).toBe('示例市第二中学');
  });

  test('the first, where none is or the workbook has no unit', () => {
    expect([ownOf(), ownOf('示例市第三中学')]).toEqual(['示例市第二中学', '示例市第二中学']);
  });

  test('only the own one is compared with the reports of the workbook', () => {
    const reports = [{ year: 2012, quarter: 1, values: { memberTotal: 30 } }];
    const { schools } = scanWorkbook(two, asked({ reports }, { unit: '示例市第一中学' }));
    const compared = schools.map(({ findings }) => findings.some(({ rule }) => rule === 'C10'));
    expect(compared).toEqual([false, true]);
  });
});

test('in the middle of a quarter, without 附件5, the clerk is not told that its figures are missing', () => {
  const rulesOf = (...sheets: SheetSnapshot[]) =>
    scanWorkbook(workbook(...sheets), asked()).own!.findings.map(({ rule }) => rule);
  expect(rulesOf(goals(), posts())).not.toContain('A14');
  const blank = report();
  const rows = blank.rows.map((row, at) => (at === 4 ? row?.slice(0, 1) : row));
  expect(rulesOf(goals(), posts(), { ...blank, rows })).toContain('A14');
});

test('of a 附件5 as it was inserted one thing is said; once it is dated, every blank is', () => {
  const rulesOf = (date: string): ReadonlySet<string> => {
    const rows = report().rows.map((row, at) =>
      at === 1 ? ['填报单位：', date] : at > 1 ? row?.slice(0, 1) : row,
    );
    const { own } = scanWorkbook(workbook(goals(), posts(), { ...report(), rows }), asked());
    return new Set(own!.findings.map(({ rule }) => rule).filter((rule) => /^A1[345]|B18/u.test(rule)));
  };
  expect([...rulesOf('填报时间：2012年  月  日')]).toEqual(['B18']);
  expect([...rulesOf('填报时间：2012年10月4日')].sort()).toEqual(['A13', 'A14', 'B18']);
});

test('in the next quarter nothing is said of the 附件5 of the last', () => {
  const asNext = asked({}, { period: { year: 2012, quarter: 4 } });
  const { own } = scanWorkbook(workbook(goals(), posts(), report()), asNext);
  expect(own!.findings.filter(({ place }) => place?.sheet === '附件5')).toEqual([]);
  expect(own!.school.report).toBeDefined();
});

describe('against the quarter before', () => {
  const before = workbook(goals(), posts(), report());
  const inSecond = asked({}, { period: { year: 2012, quarter: 2 } });
  const { own } = scanWorkbook(before, inSecond);
  const written = withWrittenReport(NO_CHOICES, inSecond.period, { memberTotal: 31 }, own!.school);
  const rulesOf = (snapshot: WorkbookSnapshot, choices: SchoolChoices, request = asked(choices)) =>
    scanWorkbook(snapshot, request).own!.findings.filter(({ rule }) => rule.startsWith('C'));

  test('nothing is missed where no report was ever written', () => {
    expect(rulesOf(before, NO_CHOICES)).toEqual([]);
  });

  test('nothing where all is as it was', () => {
    expect(rulesOf(before, written).map(({ rule }) => rule)).toEqual([]);
  });

  test('a rating of a quarter reported is noticed when it is changed, one of this quarter is not', () => {
    const changed = typed(typed(before, 0, 2, 7, '一般'), 0, 2, 8, '一般');
    expect(rulesOf(changed, written).filter(({ rule }) => rule === 'C08')).toEqual([
      {
        rule: 'C08',
        severity: 'warning',
        place: { sheet: '附件1', cell: 'H3' },
        values: { quarter: 2, quarterName: '第二季度', previous: '好', current: '一般' },
      },
    ]);
  });

  test('a task that is gone is named; of a promise only its post, as no name is kept', () => {
    const gone = typed(typed(before, 0, 5, 2, '另一项活动'), 1, 2, 4, '另一件事');
    const found = rulesOf(gone, written).filter(({ rule }) => rule === 'C09');
    expect(found.map(({ values }) => values)).toEqual([
      { kind: 'goals', count: 1, tasks: '校本教研活动' },
      { kind: 'posts', count: 1, posts: '党建工作岗', names: null },
    ]);
    expect(JSON.stringify(written.reports)).not.toMatch(/某/);
  });

  test('the report of the quarter itself is no earlier one', () => {
    expect(rulesOf(before, written, { ...asked(written), period: { year: 2012, quarter: 2 } })).toEqual([]);
  });

  test('a quarter left out is said, and the first quarter of a year has none before it', () => {
    const fourth = { ...asked(written), period: { year: 2012, quarter: 4 } };
    expect(rulesOf(before, written, fourth).map(({ rule }) => rule)).toContain('C10');
    const first = { ...asked(written), period: { year: 2013, quarter: 1 } };
    expect(rulesOf(before, written, first).map(({ rule }) => rule)).not.toContain('C10');
  });
});
