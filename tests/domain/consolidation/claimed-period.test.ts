import definition from '../../../templates/168/mechanism.json';
import { claimedPeriod, namesOtherPeriod } from '../../../src/domain/school/claimed-period';
import { recogniseWorkbook } from '../../../src/domain/forms/recognise-workbook';
import { parseMechanism } from '../../../src/domain/mechanism/definition';
import { readSchoolReturn } from '../../../src/domain/school/read-school-return';
import type { SheetSnapshot } from '../../../src/domain/sheet/snapshot';
import { sheet, workbook } from '../../fixtures/grid';
import type { SchoolReturn } from '../../../src/domain/school/school-return';

const mechanism = parseMechanism(definition);
const place = { sheet: '附件5', cell: 'A3' };

const school = (
  namedPeriod: SchoolReturn['namedPeriod'],
  date?: { year: number; month: number; day: number },
): SchoolReturn => ({
  unit: undefined,
  namedPeriod,
  goals: [],
  posts: [],
  reportTables: [],
  tasks: [],
  tasklessRows: [],
  dutyPosts: [],
  report: { place, unit: undefined, date: date && { place, raw: '', date }, figures: {} },
  emptyForms: [],
  guesses: [],
});

test.each([
  ['a title goes before a date', { year: 2012, quarter: 4 }, { year: 2012, month: 10, day: 4 }, [2012, 4]],
  ['a quarter alone leaves the year open', { quarter: 2 }, undefined, [null, 2]],
  ['a date within the window proposes its quarter', {}, { year: 2013, month: 1, day: 4 }, [2012, 4]],
  [
    'a year in a title goes before the year of the date',
    { year: 2012 },
    { year: 2012, month: 7, day: 2 },
    [2012, 2],
  ],
  ['a date outside every window proposes nothing', {}, { year: 2012, month: 11, day: 15 }, [null, null]],
  ['a year alone', { year: 2011 }, undefined, [2011, null]],
  ['nothing', {}, undefined, [null, null]],
] as const)('%s', (_, named, date, [year, quarter]) => {
  const claimed = claimedPeriod(school(named, date), mechanism);
  expect([claimed.year, claimed.quarter]).toEqual([year, quarter]);
});

test.each([
  [{ year: 2012, quarter: 3 }, false],
  [{ year: null, quarter: null }, false],
  [{ year: null, quarter: 2 }, true],
  [{ year: 2011, quarter: null }, true],
  [{ year: 2011, quarter: 3 }, true],
])('%j against the third quarter of 2012: %s', (claimed, differs) => {
  expect(namesOtherPeriod({ ...claimed, place: null }, { year: 2012, quarter: 3 })).toBe(differs);
});

describe('from a workbook', () => {
  const LABELS = mechanism.indicators.map(({ label }, index) => `${label}|#${index + 1}`);
  const goals = (title: string): string[] => [
    title,
    '组织名称|项目任务|责任人|第一季度|第二季度',
    '办公室|甲任务|某|好|好',
  ];
  const claim = (...sheets: SheetSnapshot[]): readonly [number | null, number | null] => {
    const asked = { year: 2013, quarter: 3 };
    const { schools } = recogniseWorkbook(workbook(...sheets), mechanism, asked);
    const claimed = claimedPeriod(readSchoolReturn(schools[0]!, mechanism, asked), mechanism);
    return [claimed.year, claimed.quarter];
  };
  const report = (title: string, date: string): SheetSnapshot =>
    sheet('附件5', [title, `填报单位：甲校|填报时间：${date}`, ...LABELS]);

  test('the date of 附件5 goes before the name of any sheet', () => {
    const named = { ...report('进展情况季报表', '2013年10月7日'), name: '2012年' };
    expect(claim(named)).toEqual([2013, 3]);
    expect(
      claim(report('进展情况季报表', '2013年10月7日'), sheet('2012年', goals('甲校年度工作目标分解表'))),
    ).toEqual([2013, 3]);
  });

  test('the date of 附件5 goes before last year’s title of 附件1', () => {
    const old = sheet('附件1', goals('甲校2012年度工作目标分解表'));
    expect(claim(report('进展情况季报表', '2013年10月3日'), old)).toEqual([2013, 3]);
  });

  test('without 附件5 the other titles speak', () => {
    expect(claim(sheet('附件1', goals('甲校2012年度工作目标分解表')))).toEqual([2012, null]);
  });
});
