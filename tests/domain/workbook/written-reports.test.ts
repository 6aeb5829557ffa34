import type { SchoolReturn } from '../../../src/domain/school/school-return';
import { NO_CHOICES } from '../../../src/domain/workbook/school-choices';
import { latestReport, withWrittenReport } from '../../../src/domain/workbook/written-reports';

const NOTHING: SchoolReturn = {
  unit: undefined,
  namedPeriod: {},
  goals: [],
  posts: [],
  reportTables: [],
  tasks: [],
  tasklessRows: [],
  dutyPosts: [],
  report: undefined,
  emptyForms: [],
  guesses: [],
};

const withTasks = (count: number): SchoolReturn => ({
  ...NOTHING,
  tasks: Array.from({ length: count }, (_, index) => ({
    row: index + 1,
    place: { sheet: '附件1', cell: `C${index + 1}` },
    text: `第${index}项${'很'.repeat(200)}`,
    workGoal: '',
    orgName: '教务处',
    responsible: '',
    leader: '',
    deadline: undefined,
    deadlinePlace: undefined,
    numberedItems: 1,
    progress: [],
  })),
});

test('a report written again takes the place of the one before', () => {
  const once = withWrittenReport(NO_CHOICES, { year: 2012, quarter: 2 }, { memberTotal: 30 }, NOTHING);
  const twice = withWrittenReport(once, { year: 2012, quarter: 2 }, { memberTotal: 31 }, NOTHING);
  expect(twice.reports).toEqual([{ year: 2012, quarter: 2, values: { memberTotal: 31 }, rows: [] }]);
});

test('rows are kept of the last two reports, figures of twelve', () => {
  let choices = NO_CHOICES;
  for (let index = 0; index < 16; index++) {
    const period = { year: 2010 + Math.floor(index / 4), quarter: (index % 4) + 1 };
    choices = withWrittenReport(choices, period, { memberTotal: index }, NOTHING);
  }
  expect(choices.reports).toHaveLength(12);
  expect(choices.reports.map(({ rows }) => rows !== undefined)).toEqual([
    true,
    true,
    ...Array<boolean>(10).fill(false),
  ]);
  expect(latestReport(choices.reports, () => true)).toMatchObject({ year: 2013, quarter: 4 });
  expect(latestReport(choices.reports, ({ year }) => year < 2000)).toBeUndefined();
});

test('at most a thousand rows are kept, each cut to what tells it apart', () => {
  const { reports } = withWrittenReport(NO_CHOICES, { year: 2012, quarter: 1 }, {}, withTasks(1200));
  const rows = reports[0]?.rows ?? [];
  expect(rows).toHaveLength(1000);
  expect(Math.max(...rows.map(({ key }) => key.length))).toBe(120);
  expect(rows[7]?.key).toMatch(/^教务处\|第7项很/);
});
