import { reportFormLayout, type ReportFormOptions } from '../../../src/domain/forms/report-form-layout';
import { rangeAddress } from '../../../src/domain/sheet/address';
import type { SheetLayout } from '../../../src/domain/sheet/layout';
import { mechanism } from '../reports/sample-result';

const draw = (options: Partial<ReportFormOptions> = {}): SheetLayout =>
  reportFormLayout(mechanism, { style: 'list', ...options });
const valueAt = (layout: SheetLayout, row: number, col: number): unknown =>
  layout.cells.find((cell) => cell.row === row && cell.col === col)?.value;

const LABELS = [
  '党组织总数',
  '党员总数',
  '已实施“168”机制党组织数',
  '确定年度任务数',
  '已完成季度任务数',
  '参与设岗定责、亮岗\n履职党员数',
  '党员承诺事项件数',
  '党员已兑现承诺事项件数',
  '召开现场会、推进会场次',
  '建立处级干部联系点个数',
];

test('the original: label, title, unit and date line, ten rows of two columns', () => {
  const layout = draw({ year: 2012 });
  expect(valueAt(layout, 0, 0)).toBe('附件5：');
  expect(valueAt(layout, 1, 0)).toBe('市直教育系统推广提升“168”机制进展情况季报表');
  expect([valueAt(layout, 2, 0), valueAt(layout, 2, 1)]).toEqual(['填报单位：', '填报时间：2012年  月  日']);
  expect(LABELS.map((_, index) => valueAt(layout, 3 + index, 0))).toEqual(LABELS);
  expect(LABELS.map((_, index) => valueAt(layout, 3 + index, 1))).toEqual(LABELS.map(() => null));
  expect(layout.merges.map(rangeAddress)).toEqual(['A1:B1', 'A2:B2']);
  expect(layout.columnWidths).toEqual([96, 60]);
  expect(layout.print).toMatchObject({
    orientation: 'portrait',
    margins: { top: 37, bottom: 35, left: 28, right: 26 },
    area: { top: 0, left: 0, bottom: 12, right: 1 },
  });
});

test('two blocks: ①–⑤ left, ⑥–⑩ right', () => {
  const layout = draw({ style: 'twoBlocks', values: { quarterTasksDone: 5, dutyMemberCount: 6 } });
  expect([3, 4, 5, 6, 7].map((row) => valueAt(layout, row, 0))).toEqual([
    '党组织总数',
    '党员总数',
    '已实施“168”\n机制党组织数',
    '确定年度任务数',
    '已完成季度任务数',
  ]);
  expect([3, 4, 5, 6, 7].map((row) => valueAt(layout, row, 2))).toEqual(LABELS.slice(5));
  expect([valueAt(layout, 7, 1), valueAt(layout, 3, 3)]).toEqual([5, 6]);
  expect(layout.columnWidths).toEqual([52, 26, 52, 26]);
});

test('figures: 0 is printed, null and absent are blank', () => {
  const layout = draw({ values: { partyOrgTotal: 0, memberTotal: null } });
  expect([3, 4, 5].map((row) => valueAt(layout, row, 1))).toEqual([0, null, null]);
});

test('the period goes on a second line of the title', () => {
  const layout = draw({ period: { year: 2012, quarter: 3 } });
  expect(valueAt(layout, 1, 0)).toBe('市直教育系统推广提升“168”机制进展情况季报表\n（2012年第三季度）');
  expect(layout.rowHeights[1]).toBeGreaterThan(draw().rowHeights[1]!);
});

test('the signature line stands below the table, in the print area', () => {
  const layout = draw({ footer: true });
  expect(valueAt(layout, 13, 0)).toBe('单位负责人：      审核人：      填表人：      联系电话：');
  expect(layout.print.area?.bottom).toBe(13);
});

test.each<[string, Partial<ReportFormOptions>, string]>([
  ['a date', { date: { year: 2012, month: 10, day: 5 } }, '2012年10月5日'],
  ['a period within a year', { period: { year: 2012, quarter: 3 } }, '2012年  月  日'],
  [
    'the last quarter, reported on either side of New Year',
    { period: { year: 2012, quarter: 4 } },
    '    年  月  日',
  ],
  ['nothing', {}, '    年  月  日'],
])('填报时间 for %s', (_, options, printed) => {
  expect(valueAt(draw(options), 2, 1)).toBe(`填报时间：${printed}`);
});
