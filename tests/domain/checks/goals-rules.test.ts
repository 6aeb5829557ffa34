import { runTableChecks } from '../../../src/domain/checks';
import type { ProjectTask } from '../../../src/domain/school/school-return';
import { context, goalsCell, mark, table, task } from './school-builder';
import { ruleCases } from './rule-cases';

const cases = ruleCases(runTableChecks);

/** Tasks of a 附件1 with all its columns, in the third quarter. */
const tasksOf = (...tasks: readonly ProjectTask[]) => context({ school: { goals: [table('goals')], tasks } });

const SEPTEMBER_30 = { year: 2012, month: 9, day: 30 };
const OCTOBER_1 = { year: 2012, month: 10, day: 1 };
const overdue = (cell: string) => [{ place: goalsCell(cell), values: { row: 6, deadline: '2012-09-30' } }];

cases('B07', 'warning', [
  {
    name: 'due on the last day of the quarter and never rated: the cell of this quarter',
    given: tasksOf(task(6, { due: SEPTEMBER_30 })),
    finds: overdue('I6'),
  },
  {
    name: 'being worked on is no rating',
    given: tasksOf(task(6, { due: SEPTEMBER_30, ratings: ['推进中', '推进中', '推进中', ''] })),
    finds: overdue('I6'),
  },
  {
    name: 'a rating in a quarter to come does not help',
    given: tasksOf(task(6, { due: SEPTEMBER_30, ratings: ['', '', '', '好'] })),
    finds: overdue('I6'),
  },
  {
    name: 'a missing column counts as unrated: the last column there is',
    given: tasksOf(task(6, { due: SEPTEMBER_30, ratings: ['', ''] })),
    finds: overdue('H6'),
  },
  { name: 'due the day after', given: tasksOf(task(6, { due: OCTOBER_1 })), finds: [] },
  {
    name: 'rated in an earlier quarter',
    given: tasksOf(task(6, { due: SEPTEMBER_30, ratings: ['一般', '', '', ''] })),
    finds: [],
  },
  {
    name: 'done without a grade',
    given: tasksOf(task(6, { due: SEPTEMBER_30, ratings: ['', '', '完成', ''] })),
    finds: [],
  },
  {
    name: 'no quarter column at all',
    given: tasksOf(task(6, { due: SEPTEMBER_30, ratings: [] })),
    finds: [],
  },
  { name: 'deadline not understood', given: tasksOf(task(6, { deadlineText: '尽快' })), finds: [] },
  { name: 'no deadline column', given: tasksOf({ ...task(6), deadline: undefined }), finds: [] },
]);

const incomplete = (row: number, columns: string, columnKeys: string) => ({
  place: goalsCell(`C${row}`),
  values: { row, columns, columnKeys },
});

cases('B09', 'info', [
  {
    name: 'one finding a row, columns in form order',
    given: tasksOf(
      task(6, { orgName: '', deadlineText: ' ', responsible: '', leader: '' }),
      task(7),
      task(8, { leader: '—' }),
    ),
    finds: [
      incomplete(6, '组织名称、完成时限、责任人、责任领导', 'orgName,deadline,responsible,leader'),
      incomplete(8, '责任领导', 'leader'),
    ],
  },
  {
    name: 'each table is asked for its own columns',
    given: context({
      school: {
        goals: [
          { ...table('goals', { without: ['leader'] }), sheet: '教务处' },
          { ...table('goals', { without: ['leader'] }), range: { top: 0, left: 0, bottom: 4, right: 9 } },
          { ...table('goals'), range: { top: 5, left: 0, bottom: 59, right: 9 } },
        ],
        tasks: [task(5, { leader: '' }), task(6, { leader: '' })],
      },
    }),
    finds: [incomplete(6, '责任领导', 'leader')],
  },
  { name: 'complete', given: tasksOf(task(6)), finds: [] },
  {
    name: 'a column that the table lacks is not asked for',
    given: context({
      school: {
        goals: [table('goals', { without: ['leader', 'deadline'] })],
        tasks: [{ ...task(6, { leader: '' }), deadline: undefined }],
      },
    }),
    finds: [],
  },
  {
    name: 'a row of no known table',
    given: context({ school: { tasks: [task(6, { leader: '' })] } }),
    finds: [],
  },
]);

cases('B10', 'warning', [
  {
    name: 'each row that has ratings and no task',
    given: context({ school: { tasklessRows: [{ row: 9, place: goalsCell('C9') }] } }),
    finds: [{ place: goalsCell('C9'), values: { row: 9 } }],
  },
  { name: 'no such row', given: tasksOf(task(6)), finds: [] },
]);

const repeats = (row: number, otherRow: number, otherSheet: string | null = null) => ({
  place: goalsCell(`C${row}`),
  values: { row, otherRow, otherSheet },
});

cases('B15', 'info', [
  {
    name: 'the later rows, against the first, whatever the blanks',
    given: tasksOf(
      task(6, { text: '开展家访' }),
      task(7),
      task(8, { text: '开展 家访\n' }),
      task(9, { text: '开展家访', orgName: ' 教务处' }),
    ),
    finds: [repeats(8, 6), repeats(9, 6)],
  },
  {
    name: 'on another sheet',
    given: tasksOf(
      { ...task(6, { text: '开展家访' }), place: { sheet: '教务处', cell: 'C6' } },
      task(8, { text: '开展家访' }),
    ),
    finds: [repeats(8, 6, '教务处')],
  },
  {
    name: 'the same task of two organisations',
    given: tasksOf(task(6, { text: '开展家访' }), task(7, { text: '开展家访', orgName: '政教处' })),
    finds: [],
  },
]);

const best = (count: number, last = '好') =>
  Array.from({ length: count }, (_, index) =>
    task(6 + index, { ratings: ['', '', index === count - 1 ? last : '好', ''] }),
  );
const allBest = (rows: number) => [
  {
    place: goalsCell('I6'),
    values: { attachment: '附件1', rows, grade: '好', quarter: 3, quarterName: '第三季度' },
  },
];

cases('B17', 'info', [
  { name: 'ten rows, all the best grade', given: tasksOf(...best(10)), finds: allBest(10) },
  { name: 'nine rows', given: tasksOf(...best(9)), finds: [] },
  { name: 'one of them less', given: tasksOf(...best(10, '中')), finds: [] },
  { name: 'one of them not rated', given: tasksOf(...best(10, '')), finds: [] },
  {
    name: 'no column for the quarter',
    given: tasksOf(...best(10).map((one) => ({ ...one, progress: [] }))),
    finds: [],
  },
]);

const future = (row: number, cell: string) => ({
  place: goalsCell(cell),
  values: {
    row,
    filledQuarter: 4,
    filledQuarterName: '第四季度',
    quarter: 3,
    quarterName: '第三季度',
  },
});

cases('B08', 'warning', [
  {
    name: 'any entry in a quarter to come',
    given: tasksOf(
      task(6, { ratings: ['好', '好', '好', '好'] }),
      task(7, { ratings: ['', '', '', '推进中'] }),
    ),
    finds: [future(6, 'J6'), future(7, 'J7')],
  },
  {
    name: 'a merged cell is one entry',
    given: tasksOf(
      { ...task(6), progress: [undefined, undefined, undefined, mark('好', goalsCell('J6'))] },
      { ...task(7), progress: [undefined, undefined, undefined, mark('好', goalsCell('J6'))] },
    ),
    finds: [future(6, 'J6')],
  },
  { name: 'this quarter', given: tasksOf(task(6, { ratings: ['', '', '好', ''] })), finds: [] },
  {
    name: 'nothing is to come after the last quarter',
    given: { ...tasksOf(task(6, { ratings: ['', '', '', '好'] })), period: { year: 2012, quarter: 4 } },
    finds: [],
  },
]);

cases('B16', 'warning', [
  {
    name: 'wording that is not on the scale, in this quarter and before',
    given: tasksOf(task(6, { ratings: ['差', '好', ' 好/中 ', ''] })),
    finds: [
      { place: goalsCell('G6'), values: { raw: '差' } },
      { place: goalsCell('I6'), values: { raw: '好/中' } },
    ],
  },
  {
    name: 'in a quarter to come it is the business of B08',
    given: tasksOf(task(6, { ratings: ['', '', '', '差'] })),
    finds: [],
  },
  {
    name: 'on the scale, done, not done, blank',
    given: tasksOf(task(6, { ratings: ['一般', '完成', '推进中', ''] })),
    finds: [],
  },
]);
