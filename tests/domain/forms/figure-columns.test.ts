import { INDICATOR_KEYS } from '../../../src/domain/mechanism/indicator-definition';
import { sheet } from '../../fixtures/grid';
import { onlyReport } from './recognise-grid';

const LABELS = [
  '党组织总数',
  '党员总数',
  '已实施“168”机制党组织数',
  '确定年度任务数',
  '已完成季度任务数',
  '参与设岗定责、亮岗履职党员数',
  '党员承诺事项件数',
  '党员已兑现承诺事项件数',
  '召开现场会、推进会场次',
  '建立处级干部联系点个数',
];
const rows = (cells: (index: number) => string): string[] =>
  LABELS.map((label, index) => `${label}|${cells(index)}`);
const valuesOf = (lines: readonly string[]): unknown[] => {
  const { items } = onlyReport(sheet('附件5', lines));
  return INDICATOR_KEYS.map((key) => items[key]?.value);
};
const withBlank = (at: number): unknown[] => LABELS.map((_, index) => (index === at ? undefined : index + 1));

describe('a blank figure stays blank, whatever stands further right', () => {
  test.each([
    ['a number as a remark under 备注', ['指标|数值|备注', ...rows((i) => (i === 1 ? '|#90' : `#${i + 1}`))]],
    ['a number as a remark without heading', rows((i) => (i === 1 ? '|#90' : `#${i + 1}`))],
    ['a remark in words', rows((i) => (i === 1 ? '|待核' : `#${i + 1}`))],
    [
      'a measure word before the figures',
      ['指标|单位|数值', ...rows((i) => (i === 1 ? '名' : `个|#${i + 1}`))],
    ],
  ])('%s', (_, lines) => {
    expect(valuesOf(lines)).toEqual(withBlank(1));
  });
});

test('of 上季度 and 本季度 beside each other, the column of this quarter is read', () => {
  const lines = ['指标|上季度|本季度', ...rows((index) => `#${index + 100}|#${index + 1}`)];
  expect(valuesOf(lines)).toEqual(withBlank(-1));
});

describe('figures below their labels', () => {
  const across = (values: readonly string[]): string[] => [LABELS.join('|'), values.join('|')];

  test('the last of a row is read like the others, also where it is a word', () => {
    const words = ['一', '两个', '无', '十六', '约20', '若干', '#7', '8件', '九', '二'];
    expect(valuesOf(across(words))).toEqual(words.map((word) => (word === '#7' ? 7 : word)));
  });

  test('a remark at the end of the row is no figure', () => {
    expect(
      valuesOf([`${LABELS.join('|')}|备注`, `${LABELS.map((_, i) => `#${i + 1}`).join('|')}|#99`]),
    ).toEqual(withBlank(-1));
  });

  test('five above five', () => {
    const [first, second] = [LABELS.slice(0, 5), LABELS.slice(5)];
    const figures = (from: number): string => [0, 1, 2, 3, 4].map((index) => `#${from + index}`).join('|');
    expect(valuesOf([first.join('|'), figures(1), second.join('|'), figures(6)])).toEqual(withBlank(-1));
  });
});
