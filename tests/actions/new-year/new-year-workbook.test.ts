import fc from 'fast-check';
import { defaultMechanism } from '../../../src/actions/default-mechanism';
import { newYearWorkbook } from '../../../src/actions/new-year/new-year-workbook';
import { scanWorkbook, type WorkbookScan } from '../../../src/domain/checking/workbook-scan';
import { newYearLayouts } from '../../../src/domain/new-year/new-year-layouts';
import { newYearSummary } from '../../../src/domain/new-year/new-year-summary';
import type { SheetLayout } from '../../../src/domain/sheet/layout';
import { MARK_SHEET } from '../../../src/domain/sheet/mark';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/domain/sheet/snapshot';
import { NO_CHOICES, type SchoolChoices } from '../../../src/domain/workbook/school-choices';
import { memoryOfMark } from '../../../src/domain/workbook/mark-rows';
import type { WorkbookMemory } from '../../../src/domain/workbook/workbook-memory';
import { nodeInflater } from '../../../src/formats/node-inflater';
import { readWorkbook } from '../../../src/formats/read-workbook';
import { drawnSnapshot } from '../../fixtures/drawn-snapshot';
import { sheet } from '../../fixtures/grid';
import { cpuSeconds } from '../../cpu-seconds';

const mechanism = defaultMechanism();
const UNIT = '示例市第一中学';
const GOALS = '工作目标|组织名称|项目任务|完成时限|责任人|责任领导|第一季度|第二季度|第三季度|第四季度';
const POSTS = '岗位名称|岗位任务|联系人|履岗党员|岗位承诺|第一季度|第二季度|第三季度|第四季度|年度考评';

const scanOf = (sheets: readonly SheetSnapshot[], year = 2012, quarter = 4): WorkbookScan =>
  scanWorkbook({ sheets, notices: [] }, { mechanism, period: { year, quarter }, choices: NO_CHOICES });

const GOALS_2012 = sheet('分解表', [
  `${UNIT}实行“168”机制2012年度工作目标分解表`,
  `序号|${GOALS}|佐证材料`,
  '1|提高教学质量|党委|听课评课|2012年3月|示例甲|示例乙|好|好|好|中|照片',
  '2|^|^|=HYPERLINK("x")|3月底|示例丙|示例乙|好|好|好|好|',
  '合计||||||||||||',
  '|||||||||||',
  '3|平安校园|总务处|2012年安全检查|每月|示例丁||一般|||好|',
  '|||^|12月|示例戊|||||好|',
  '4||工会|||||||||',
  '注：自定|||||||||||',
]);
const POSTS_2012 = sheet('一览表', [
  `${UNIT}实行“168”机制2012年度党员亮岗履职一览表`,
  POSTS,
  '党建工作岗|组织学习|示例甲|示例乙|1.每月学习⏎2.写心得|好|好|好|好|好',
  '^|宣传|示例甲|示例丙|^|好|好|好|好|好',
  '教学示范岗|上课|示例甲|示例丁|听课2节|中|中|好|好|中',
]);

async function written(scan: WorkbookScan, memory: Partial<WorkbookMemory> = {}): Promise<WorkbookSnapshot> {
  const owner = { unit: UNIT, year: 2013 };
  const { bytes } = await newYearWorkbook(scan, mechanism, { drawn: [], ...memory }, owner, 'zh');
  return readWorkbook(bytes, {}, { inflater: nodeInflater });
}

const goalsOf = (scan: WorkbookScan): SheetLayout =>
  newYearLayouts(scan, mechanism, { unit: UNIT, year: 2013 }).find(({ kind }) => kind === 'goals')!.layout;

const tasks = ({ own }: WorkbookScan): readonly unknown[] =>
  (own?.school.tasks ?? []).map((task) => [
    task.workGoal,
    task.orgName,
    task.text,
    task.responsible,
    task.leader,
  ]);
const posts = ({ own }: WorkbookScan): readonly unknown[] =>
  (own?.school.dutyPosts ?? []).map(({ postName, postTask, contacts, members, pledges }) => [
    postName,
    postTask,
    contacts.people,
    members.people,
    pledges?.anchor,
    pledges?.reading.items,
  ]);

describe('a workbook of a school that added columns, totals and merges', () => {
  const old = scanOf([GOALS_2012, POSTS_2012]);

  test('comes back from the file with the same tasks and posts and nothing of how they went', async () => {
    const fresh = scanOf((await written(old)).sheets, 2013, 1);
    expect(tasks(fresh)).toEqual(tasks(old));
    expect(tasks(fresh)).toHaveLength(3);
    expect(posts(fresh)).toEqual(posts(old));
    const school = fresh.own!.school;
    const marks = [
      ...school.tasks.flatMap(({ progress }) => progress),
      ...school.dutyPosts.flatMap(({ performance, annual }) => [...performance, annual]),
    ];
    expect(marks).toHaveLength(27);
    expect(marks.every((mark) => mark?.raw === '')).toBe(true);
    expect(school.goals.map(({ period }) => period.year)).toEqual([2013]);
    expect(school.unit?.text).toBe(UNIT);
    expect(fresh.charts.flatMap(({ states }) => states.steps.map(({ state }) => state))).toEqual(
      Array.from({ length: 12 }, () => 'notStarted'),
    );
  });

  test('has deadlines that move with the year, where they name it', async () => {
    const fresh = scanOf((await written(old)).sheets, 2013, 1);
    expect(fresh.own!.school.tasks.map(({ deadline }) => deadline?.raw)).toEqual([
      '2013年3月',
      '3月底',
      '每月',
    ]);
  });

  test('has no findings but that 附件5 is not filled in, and what the school left out before', async () => {
    const fresh = scanOf((await written(old)).sheets, 2013, 1);
    const rules = fresh.own!.findings.map(({ rule, place }) => `${rule} ${place?.sheet ?? ''}`);
    // The school had left columns blank, and a task is due this quarter and not rated yet.
    expect([...new Set(rules)].sort()).toEqual(['B07 附件1', 'B09 附件1', 'B18 附件5']);
  });

  test('opens as the school’s own of the first quarter', async () => {
    const choices: SchoolChoices = {
      ...NO_CHOICES,
      wordings: [{ text: '优秀', grade: 'good' }],
      confirmedEstimates: [{ year: 2012, quarter: 4, value: 3 }],
      reports: [
        { year: 2012, quarter: 3, values: { memberTotal: 40 } },
        { year: 2012, quarter: 4, values: { memberTotal: 41 } },
      ],
    };
    const { sheets } = await written(old, { role: 'school', choices });
    const mark = sheets.find(({ name }) => name === MARK_SHEET)!;
    expect(mark.hidden).toBe(true);
    const memory = memoryOfMark(mark.rows.map((row) => [...(row ?? [])]));
    expect(memory).toMatchObject({ role: 'school', unit: UNIT, year: 2013, quarter: 1 });
    expect(memory.drawn.map(({ sheet: name }) => name)).toEqual([
      '附件1',
      '附件2',
      '附件3',
      '附件4',
      '附件5',
    ]);
  });

  test('is told beforehand in numbers, with what stays behind', () => {
    const noted = sheet('会议记录', ['座谈会']);
    const summary = newYearSummary(scanOf([GOALS_2012, POSTS_2012, noted]), mechanism, 2013);
    expect(summary).toEqual({
      tasks: 3,
      posts: 3,
      movedDeadlines: 1,
      textsWithYear: 1,
      ratings: 25,
      struck: 0,
      leftOut: {
        columns: [
          { attachment: '附件1', header: '序号' },
          { attachment: '附件1', header: '佐证材料' },
        ],
        rows: 1,
        sheets: ['会议记录'],
      },
    });
  });

  test('writes a task that looks like a formula as text', () => {
    const { cells } = goalsOf(old);
    expect(cells.map(({ value }) => value)).toContain('=HYPERLINK("x")');
  });
});

test('the file is named by unit and year, without what no file name may hold', async () => {
  const name = async (unit: string) =>
    (await newYearWorkbook(scanOf([]), mechanism, { drawn: [] }, { unit, year: 2013 }, 'zh')).name;
  expect(await name(UNIT)).toBe('示例市第一中学2013年168机制.xlsx');
  expect(await name('示例/市:一中')).toBe('示例_市_一中2013年168机制.xlsx');
});

test('without any table the forms are the official empty ones', async () => {
  const { sheets } = await written(scanOf([]));
  const fresh = scanOf(sheets, 2013, 1);
  expect(fresh.own!.school.emptyForms.map(({ kind }) => kind)).toEqual(['goals', 'posts', 'report']);
});

test('two tables of a kind follow one another, and no label reaches from one into the other', () => {
  const one = sheet('一', [GOALS, '提高质量|教务处|听课|||||||']);
  const two = sheet('二', [GOALS, '||检查||||||', '|总务处|维修|||||||']);
  const old = scanOf([one, two]);
  const fresh = scanOf(
    newYearLayouts(old, mechanism, { year: 2013 }).map(({ layout }) => drawnSnapshot(layout)),
  );
  expect(tasks(fresh)).toEqual(tasks(old));
  expect(tasks(fresh)[1]).toEqual(['', '', '检查', '', '']);
});

test.each([
  [
    'a row with nothing but a rating ends no label',
    ['提高质量|教务处|听课|||||||', '||||||好|||', '||评课|||||||'],
  ],
  ['a blank row does', ['提高质量|教务处|听课|||||||', '', '||评课|||||||']],
])('%s', (_, rows) => {
  const old = scanOf([sheet('附件1', [GOALS, ...rows])]);
  const forms = newYearLayouts(old, mechanism, { year: 2013 });
  const fresh = scanOf(forms.map(({ layout }) => drawnSnapshot(layout)));
  expect(tasks(old)).toHaveLength(2);
  expect(tasks(fresh)).toEqual(tasks(old));
});

const cell = fc.constantFrom('', '', '甲类', '乙类', '听课评课', '1.备课；2.上课', '2012年5月', '无');
const label = fc.constantFrom('', '^', '教务处', '总务处');
const rating = fc.constantFrom('', '好', '中', '完成');
const row = fc
  .tuple(label, label, cell, cell, cell, cell, rating, rating, rating, rating)
  .map((cells) => cells.join('|'));

test('any table comes back with the same tasks under the same labels', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const old = scanOf([sheet('附件1', [GOALS, '起点|党委|第一项|||||||', ...rows])]);
      const fresh = scanOf(
        newYearLayouts(old, mechanism, { unit: UNIT, year: 2013 }).map(({ layout }) => drawnSnapshot(layout)),
        2013,
      );
      const moved = JSON.stringify(tasks(old));
      expect(JSON.stringify(tasks(fresh))).toBe(moved);
    }),
    { numRuns: 300 },
  );
});

test('two thousand rows, each with its list and inside the print area', () => {
  const rows = Array.from({ length: 2000 }, (_, at) => `${at % 5 ? '^' : `目标${at}`}|处室|任务${at}|||||||`);
  const old = scanOf([sheet('附件1', [GOALS, ...rows])]);
  let layout = goalsOf(scanOf([sheet('附件1', [GOALS])]));
  expect(cpuSeconds(() => (layout = goalsOf(old)))).toBeLessThan(5);
  const { range } = layout.validations[0]!;
  expect(range.bottom - range.top + 1).toBe(2000);
  expect(layout.print.area!.bottom).toBeGreaterThan(range.bottom);
});
