import { INDICATOR_KEYS } from '../../../src/domain/mechanism/indicator-definition';
import { rangeAddress } from '../../../src/domain/sheet/address';
import { sheet } from '../../fixtures/grid';
import { guessed, onlyReport, recogniseSheets } from './recognise-grid';

const LABELS = [
  '党组织总数',
  '党员总数',
  '已实施“168”机制党组织数',
  '确定年度任务数',
  '已完成季度任务数',
  '参与设岗定责、亮岗⏎履职党员数',
  '党员承诺事项件数',
  '党员已兑现承诺事项件数',
  '召开现场会、推进会场次',
  '建立处级干部联系点个数',
];
const TITLE = '市直教育系统推广提升“168”机制进展情况季报表';
const ONE_TO_TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

const list = (more: (label: string, index: number) => string): string[] => LABELS.map(more);
const values = (rows: readonly string[]): unknown[] => {
  const { items } = onlyReport(sheet('附件5', rows));
  return INDICATOR_KEYS.map((key) => items[key]?.value);
};

describe('arrangements', () => {
  const pairs = LABELS.slice(0, 5).map((label, index) => [label, LABELS[index + 5]] as const);
  test.each<[string, string[]]>([
    ['list of ten', list((label, index) => `${label}|#${index + 1}`)],
    ['two blocks', pairs.map(([left, right], index) => `${left}|#${index + 1}|${right}|#${index + 6}`)],
    [
      'two blocks with an empty column between',
      pairs.map(([left, right], index) => `${left}|#${index + 1}||${right}|#${index + 6}`),
    ],
    [
      'two blocks under one another',
      [
        ...list((label, index) => `${label}|#${index + 1}`).slice(0, 5),
        '',
        ...list((label, index) => `${label}|#${index + 1}`).slice(5),
      ],
    ],
    ['header row 指标 | 数值', ['指标|数值', ...list((label, index) => `${label}|#${index + 1}`)]],
    ['numbered', ['序号|指标|数值', ...list((label, index) => `#${index + 1}|${label}|#${index + 1}`)]],
    ['number in the label', list((label, index) => `${index + 1}、${label}：|#${index + 1}`)],
    ['a column of measures', ['指标|单位|数值', ...list((label, index) => `${label}|场|#${index + 1}`)]],
    ['measures behind the figure', list((label, index) => `${label}|#${index + 1}|个`)],
    ['merged value cells', list((label, index) => `${label}|#${index + 1}|<|<`)],
    ['merged labels', list((label, index) => `${label}|<|<|#${index + 1}`)],
    ['empty column between', list((label, index) => `${label}||#${index + 1}`)],
    ['labels in a row, figures below', [LABELS.join('|'), ONE_TO_TEN.map((value) => `#${value}`).join('|')]],
    [
      'five and five, figures below',
      [LABELS.slice(0, 5).join('|'), '#1|#2|#3|#4|#5', LABELS.slice(5).join('|'), '#6|#7|#8|#9|#10'],
    ],
    [
      'each figure under its label',
      list((label, index) => `${label}\n#${index + 1}`).flatMap((pair) => pair.split('\n')),
    ],
    ['straight quotes', list((label, index) => `${label.replace(/[“”]/g, '"')}|#${index + 1}`)],
    [
      'blanks and line breaks in labels',
      list((label, index) => `${label.slice(0, 2)}　⏎${label.slice(2)} |#${index + 1}`),
    ],
    ['measure in the label', list((label, index) => `${label}（个）|#${index + 1}`)],
  ])('%s', (_, rows) => {
    expect(values(['附件5：', TITLE, '填报单位：示例市第一中学', ...rows])).toEqual(ONE_TO_TEN);
  });

  test('figures found below are said', () => {
    const table = onlyReport(sheet('附件5', [LABELS.join('|'), ONE_TO_TEN.join('|')]));
    expect(guessed(table.guesses)).toEqual(['reportValueBelow@A2']);
  });
});

test('labels in a row have their places below, whatever stands there', () => {
  const { items } = onlyReport(sheet('附件5', [LABELS.join('|'), '无||#3']));
  expect([items.partyOrgTotal?.value, items.memberTotal?.place.cell, items.memberTotal?.value]).toEqual([
    '无',
    'B2',
    undefined,
  ]);
});

test('a blank figure is blank, with the place where it should stand', () => {
  const { items, range } = onlyReport(
    sheet('附件5', [TITLE, ...list((label) => `${label}|`), '单位负责人：甲']),
  );
  expect(items.liaisonPointCount).toEqual({
    label: { sheet: '附件5', cell: 'A11' },
    place: { sheet: '附件5', cell: 'B11' },
    value: undefined,
  });
  expect(rangeAddress(range)).toBe('A1:B11');
});

test('figures stay as they were typed', () => {
  const typed = ['约20', '３７', '二十', '12项', '—', '无', '#3.5', '3.5', '1,234', '20-30'];
  expect(values([TITLE, ...LABELS.map((label, index) => `${label}|${typed[index] ?? ''}`)])).toEqual([
    '约20',
    '３７',
    '二十',
    '12项',
    '—',
    '无',
    3.5,
    '3.5',
    '1,234',
    '20-30',
  ]);
});

test.each([
  [5, 0],
  [6, 1],
])('%i of the ten labels make %i forms', (count, forms) => {
  const rows = LABELS.slice(0, count).map((label) => `${label}|#1`);
  expect(recogniseSheets([sheet('附件5', rows)]).tables).toHaveLength(forms);
});

describe('填报单位 and 填报时间', () => {
  const lines = (
    ...rows: string[]
  ): [string | undefined, string | undefined, unknown, string | undefined] => {
    const body = list((label, index) => `${label}|#${index + 1}`);
    const at = rows.indexOf('*');
    const all = at < 0 ? [...rows, ...body] : [...rows.slice(0, at), ...body, ...rows.slice(at + 1)];
    const { unitCell, dateCell } = onlyReport(sheet('附件5', [TITLE, ...all]));
    return [unitCell?.text, unitCell?.place.cell, dateCell?.value, dateCell?.place.cell];
  };
  const SCHOOL = '示例市第一中学';

  test.each<[string, string[], ReturnType<typeof lines>]>([
    ['in two cells', [`填报单位：${SCHOOL}|填报时间：2012年10月8日`], [SCHOOL, 'A2', '2012年10月8日', 'B2']],
    [
      'in one cell',
      [`填报单位：${SCHOOL}        填报时间：2012年10月8日`],
      [SCHOOL, 'A2', '2012年10月8日', 'A2'],
    ],
    [
      'in the next cells',
      [`填报单位|${SCHOOL}|填报时间|2012年10月8日`],
      [SCHOOL, 'B2', '2012年10月8日', 'D2'],
    ],
    ['a date value', [`填报单位：|${SCHOOL}|填报时间：|#41190`], [SCHOOL, 'B2', 41190, 'D2']],
    ['a date in parts', [`填报时间：|2012年|10月|8日`], [undefined, undefined, '2012年10月8日', 'B2']],
    [
      'blanks in the label',
      [`填 报 单 位： ${SCHOOL}|填报日期:2012.10.8`],
      [SCHOOL, 'A2', '2012.10.8', 'B2'],
    ],
    ['with a seal', [`填报单位（盖章）：${SCHOOL}`], [SCHOOL, 'A2', undefined, undefined]],
    ['with the seal behind the colon', [`填报单位：（盖章）${SCHOOL}`], [SCHOOL, 'A2', undefined, undefined]],
    ['on underscores', [`填报单位：__${SCHOOL}__`], [SCHOOL, 'A2', undefined, undefined]],
    [
      'a branch in brackets stays',
      [`填报单位：${SCHOOL}（本部）`],
      [`${SCHOOL}（本部）`, 'A2', undefined, undefined],
    ],
    ['alone', ['填报单位：|填报时间：2012年  月  日'], ['', 'A2', '2012年  月  日', 'B2']],
    [
      'on two lines',
      [`填报单位：${SCHOOL}`, '填报时间：2012年10月8日'],
      [SCHOOL, 'A2', '2012年10月8日', 'A3'],
    ],
    [
      'below the figures',
      ['*', `上报单位：${SCHOOL}`, '填表时间：2012年10月8日'],
      [SCHOOL, 'A12', '2012年10月8日', 'A13'],
    ],
    ['not 填报单位负责人', ['填报单位负责人：甲'], [undefined, undefined, undefined, undefined]],
  ])('%s', (_, rows, expected) => {
    expect(lines(...rows)).toEqual(expected);
  });
});

test('hidden rows and sheets are read and said', () => {
  const rows = list((label, index) => `${label}|#${index + 1}`);
  const table = onlyReport(sheet('附件5', rows, { hidden: true, hiddenRows: [3, 40], hiddenCols: [1] }));
  expect(guessed(table.guesses)).toEqual(['hiddenSheet@A1', 'hiddenRows@A4', 'hiddenColumns@B1']);
});
