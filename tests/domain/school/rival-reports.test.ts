import definition from '../../../templates/168/mechanism.json';
import { recogniseWorkbook } from '../../../src/domain/forms/recognise-workbook';
import { parseMechanism } from '../../../src/domain/mechanism/definition';
import { withRivalReports } from '../../../src/domain/school/rival-reports';
import { sheet, workbook } from '../../fixtures/grid';

const mechanism = parseMechanism(definition);
const asked = { year: 2012, quarter: 3 };

const report = (name: string, members: number, date: string, title = '进展情况季报表') =>
  sheet(name, [
    title,
    `填报单位：甲校|填报时间：${date}`,
    ...mechanism.indicators.map(({ key, label }) => `${label}|#${key === 'memberTotal' ? members : 1}`),
  ]);

const formsOf = (...sheets: ReturnType<typeof sheet>[]): number => {
  const { schools } = recogniseWorkbook(workbook(...sheets), mechanism, asked);
  return schools.flatMap((school) => withRivalReports(school, mechanism, asked)).length;
};

test.each([
  ['one 附件5', [report('附件5', 20, '2012年10月4日')], 1],
  [
    'two that say different things',
    [report('甲', 20, '2012年10月4日'), report('乙', 25, '2012年10月4日')],
    2,
  ],
  ['two that say the same', [report('甲', 20, '2012年10月4日'), report('乙', 20, '2012年10月4日')], 1],
  ['last quarter’s by its date', [report('甲', 20, '2012年10月4日'), report('乙', 25, '2012年7月4日')], 1],
  [
    'last quarter’s by its title',
    [report('甲', 20, '2012年10月4日'), report('乙', 25, '2012年10月4日', '季报表（2012年第二季度）')],
    1,
  ],
  ['last quarter’s by its sheet', [report('第三季度', 20, '2012年10月4日'), report('第二季度', 25, '')], 1],
  ['three', [report('甲', 20, ''), report('乙', 25, ''), report('丙', 26, '')], 3],
])('%s', (_, sheets, count) => {
  expect(formsOf(...sheets)).toBe(count);
});
