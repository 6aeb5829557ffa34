import { scanWorkbook, type WorkbookScan } from '../../../src/domain/checking/workbook-scan';
import { stepCells } from '../../../src/domain/forms/flowchart-grid';
import type { SheetSnapshot } from '../../../src/domain/sheet/snapshot';
import { suggestSteps } from '../../../src/domain/steps/suggest-steps';
import { NO_CHOICES } from '../../../src/domain/workbook/school-choices';
import { sheet } from '../../fixtures/grid';
import { drawnSnapshot } from '../../fixtures/drawn-snapshot';
import { dutyFlowLayout, workflowLayout } from '../../../src/domain/forms/flowchart-layout';
import { mechanism } from '../reports/sample-result';

const GOALS = '工作目标|组织名称|项目任务|完成时限|责任人|责任领导|第一季度|第二季度|第三季度|第四季度';
const POSTS = '岗位名称|岗位任务|联系人|履岗党员|岗位承诺|第一季度|第二季度|第三季度|第四季度|年度考评';

const goals = (...rows: string[]): SheetSnapshot => sheet('附件1', [GOALS, ...rows]);
const posts = (...rows: string[]): SheetSnapshot => sheet('附件2', [POSTS, ...rows]);
const workflow = drawnSnapshot(workflowLayout(mechanism));
const dutyFlow = drawnSnapshot(dutyFlowLayout(mechanism));

function scanned(quarter: number, ...sheets: SheetSnapshot[]): WorkbookScan {
  const period = { year: 2012, quarter };
  return scanWorkbook({ sheets, notices: [] }, { mechanism, period, choices: NO_CHOICES });
}

const suggested = (scan: WorkbookScan): readonly string[] =>
  suggestSteps(scan, mechanism, scan.request.period).map(
    ({ chart, step, state, reason }) =>
      `${chart.sheet} ${step.step + 1} ${state} ${reason.code} ${JSON.stringify(reason.values)}`,
  );

/** 附件3 in which a step has a status. */
const withStatus = (step: number, status: string): SheetSnapshot => {
  const { row, col } = stepCells(mechanism.flowcharts[0]!, step)!.status;
  return {
    ...workflow,
    rows: workflow.rows.map((cells, at) =>
      at === row
        ? Array.from({ ...cells!, length: cells!.length }, (value, c) =>
            c === col ? status || undefined : value,
          )
        : cells,
    ),
  };
};

test('nothing without a table, and nothing of a step that leaves its traces elsewhere', () => {
  expect(suggested(scanned(1, workflow, dutyFlow))).toEqual([]);
  const scan = scanned(1, goals('提高质量|教务处|听课|3月|示例甲|示例乙||||'), workflow);
  expect(suggested(scan).filter((line) => line.startsWith('附件3 1'))).toEqual([]);
});

test.each<[string, SheetSnapshot[], string[]]>([
  [
    'tasks without posts',
    [goals('提高质量|教务处|听课||||||', '||评课||||||')],
    ['附件3 2 done goalsFixed {"goals":1}', '附件3 3 inProgress tasksOnly {"tasks":2}'],
  ],
  [
    'posts without tasks',
    [posts('党建工作岗|组织学习|||||||')],
    ['附件3 3 inProgress postsOnly {"posts":1}'],
  ],
  [
    'posts of which some have a member and a pledge',
    [
      posts(
        '党建工作岗|学习||示例甲|听课2节|||||',
        '教学示范岗|上课||示例乙||||||',
        '后勤服务岗|维修||||||||',
      ),
    ],
    [
      '附件3 3 inProgress postsOnly {"posts":3}',
      '附件3 4 inProgress pledgesPartly {"posts":2,"pledged":1}',
      '附件4 1 done postsSet {"posts":3}',
      '附件4 2 inProgress membersPartly {"posts":3,"chosen":2}',
      '附件4 3 inProgress pledgesPartly {"posts":2,"pledged":1}',
    ],
  ],
])('%s', (_, tables, expected) => {
  const charts =
    tables.length === 1 && expected.some((line) => line.startsWith('附件4'))
      ? [workflow, dutyFlow]
      : [workflow];
  expect(suggested(scanned(1, ...tables, ...charts))).toEqual(expected);
});

const RATED = [
  goals('提高质量|教务处|听课||||好|好|好|好', '||评课||||好|中|好|一般'),
  posts('党建工作岗|学习||示例甲|听课2节|好|好|好|好|好'),
];

test.each([
  [
    1,
    RATED,
    ['附件3 5 inProgress tasksMarked {"marked":2}', '附件3 6 inProgress reviewBegun {"tasks":2,"posts":1}'],
  ],
  [4, RATED, ['附件3 5 done tasksDone {"rows":2}', '附件3 6 done reviewComplete {"tasks":2,"posts":1}']],
  [
    4,
    [RATED[0]!, posts('党建工作岗|学习||示例甲|听课2节|好|好|好|好|')],
    ['附件3 5 done tasksDone {"rows":2}', '附件3 6 inProgress reviewBegun {"tasks":2,"posts":1}'],
  ],
  [
    4,
    [goals('提高质量|教务处|听课||||好|好|好|推进中'), RATED[1]!],
    ['附件3 5 inProgress tasksMarked {"marked":1}', '附件3 6 inProgress reviewBegun {"tasks":0,"posts":1}'],
  ],
  [
    3,
    [goals('提高质量|教务处|听课|||||||好'), RATED[1]!],
    ['附件3 6 inProgress reviewBegun {"tasks":0,"posts":1}'],
  ],
] as const)('carrying out and review in quarter %i', (quarter, tables, expected) => {
  const lines = suggested(scanned(quarter, ...tables, workflow)).filter((line) => /^附件3 [56]/u.test(line));
  expect(lines).toEqual(expected);
});

test.each([
  ['未开始', true],
  ['', true],
  ['进行中', true],
  ['已完成', false],
  ['暂缓', false],
])('over the status “%s”: %s', (status, isOffered) => {
  const scan = scanned(1, ...RATED, withStatus(2, status));
  expect(suggested(scan).some((line) => line.startsWith('附件3 3 done'))).toBe(isOffered);
});

test('never a step back', () => {
  const scan = scanned(1, goals('||听课||||||'), withStatus(2, '已完成'));
  expect(suggested(scan).filter((line) => line.startsWith('附件3 3'))).toEqual([]);
});
