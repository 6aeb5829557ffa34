import { sheet } from '../../fixtures/grid';
import { recogniseSheets } from './recognise-grid';

const LABELS =
  '党组织总数|党员总数|已实施168机制党组织数|确定年度任务数|已完成季度任务数|参与设岗定责、亮岗履职党员数|党员承诺事项件数|党员已兑现承诺事项件数|召开现场会、推进会场次|建立处级干部联系点个数';
const figures = (first: number): string =>
  Array.from({ length: 10 }, (_, index) => `#${first + index}`).join('|');

test('a list of units under the ten labels is no unit’s 附件5: its first row is not taken for one', () => {
  const list = sheet('汇总', [`单位|${LABELS}`, `甲校|${figures(1)}`, `乙校|${figures(20)}`]);
  const { schools, unusedSheets } = recogniseSheets([list]);
  expect(schools).toEqual([]);
  expect(unusedSheets).toEqual([{ sheet: '汇总', reason: 'noForm' }]);
});

test('the ten labels across a row with one row of figures are a 附件5', () => {
  const { schools } = recogniseSheets([sheet('附件5', ['填报单位：甲校', LABELS, figures(1)])]);
  expect(schools.map(({ reports }) => reports.length)).toEqual([1]);
});
