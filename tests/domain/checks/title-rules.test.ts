import { runTableChecks } from '../../../src/domain/checks';
import { maybeSameUnit } from '../../../src/domain/checks/b/same-unit';
import type { ReportTable } from '../../../src/domain/forms/recognised-table';
import type { CalendarDate } from '../../../src/domain/sheet/cell-value';
import { context, goalsCell, mechanism, postsCell, report, reportCell, table } from './school-builder';
import { ruleCases } from './rule-cases';

const cases = ruleCases(runTableChecks);

const reportTable = (year: number): ReportTable => ({
  ...table('goals'),
  kind: 'report',
  period: { year, place: reportCell('A2') },
  items: {},
  unitCell: undefined,
  dateCell: undefined,
});

interface Titles {
  readonly goals?: { readonly unit?: string; readonly year?: number };
  readonly posts?: { readonly unit?: string; readonly year?: number };
  readonly unit?: string;
  readonly date?: CalendarDate;
  readonly reportYear?: number;
}

const titled = ({ goals = {}, posts = {}, unit = '示例市第二中学', date, reportYear }: Titles) =>
  context({
    school: {
      goals: [table('goals', goals)],
      posts: [table('posts', posts)],
      report: report({}, { unit, ...(date ? { date } : {}) }),
      reportTables: reportYear === undefined ? [] : [reportTable(reportYear)],
    },
  });

cases('B14', 'warning', [
  {
    name: 'another school in the title of 附件2',
    given: titled({ goals: { unit: '市第二中学' }, posts: { unit: '示例市第三中学' } }),
    finds: [
      {
        place: postsCell('A2'),
        values: { attachment: '附件2', titleUnit: '示例市第三中学', reportUnit: '示例市第二中学' },
      },
    ],
  },
  {
    name: 'another year than asked for',
    given: titled({ goals: { year: 2011 } }),
    finds: [{ place: goalsCell('A2'), values: { attachment: '附件1', titleYear: 2011, reportYear: 2012 } }],
  },
  {
    name: 'another year than the report names',
    given: titled({ goals: { year: 2012 }, reportYear: 2011 }),
    finds: [{ place: goalsCell('A2'), values: { attachment: '附件1', titleYear: 2012, reportYear: 2011 } }],
  },
  {
    name: 'a report of the fourth quarter written in January is for the year before',
    given: titled({ goals: { year: 2012 }, date: { year: 2013, month: 1, day: 5 } }),
    finds: [],
  },
  { name: 'titles without school and year', given: titled({}), finds: [] },
  { name: 'the blank of the form', given: titled({ goals: { unit: '____________学校' } }), finds: [] },
  {
    name: 'blank unit in the report',
    given: titled({ goals: { unit: '示例市第三中学' }, unit: '' }),
    finds: [],
  },
  {
    name: 'no 附件5',
    given: context({ school: { goals: [table('goals', { unit: '示例市第三中学', year: 2011 })] } }),
    finds: [],
  },
]);

describe('names that may be one school', () => {
  test.each([
    ['市第二中学', '示例市第二中学', true],
    ['示例市 第二中学', '示例市第二中学', true],
    ['市二中', '示例市第二中学', true],
    ['第2中学', '示例市第二中学', true],
    ['示例市第二中学党总支', '示例市第二中学', true],
    ['示例县实验小学', '实验小学', true],
    ['实验小学', '实验小学分校', true],
    ['第三中学', '第二中学', false],
    ['示例市第三中学', '示例市第十三中学', false],
    ['三中', '三十中', false],
    ['示例市实验小学', '示例市附属小学', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(maybeSameUnit(one, other, mechanism.vocabulary)).toBe(same);
    expect(maybeSameUnit(other, one, mechanism.vocabulary)).toBe(same);
  });
});
