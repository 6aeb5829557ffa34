import { redactFinding } from '../../../src/domain/checks';
import type { RuleId } from '../../../src/domain/checks/finding';
import type { PlacedFinding } from '../../../src/domain/consolidation/result';
import { cpuSeconds } from '../../cpu-seconds';

const finding = (values: PlacedFinding['values']): PlacedFinding => ({
  rule: 'B12',
  severity: 'warning',
  place: { sheet: '附件2', cell: 'E5' },
  values,
  unit: '示例市第二中学',
  file: '二中.xlsx',
});

test.each([
  ['full', '王五', '王五'],
  ['masked', '王五', '王*'],
  ['masked', '王五、欧阳娜娜', '王*、欧*'],
  ['masked', '𠮷田', '𠮷*'],
  ['masked', '', ''],
  ['none', '王五', null],
] as const)('%s: %s becomes %s', (mode, name, shown) => {
  expect(redactFinding(finding({ row: 5, name }), mode)).toEqual(finding({ row: 5, name: shown }));
  expect(redactFinding(finding({ names: name }), mode)).toEqual(finding({ names: shown }));
});

test('values without names, unit and file stay', () => {
  const numbers = finding({ reported: 1, computed: null, quarterName: '第三季度' });
  expect(redactFinding(numbers, 'none')).toEqual(numbers);
});

test('a name that was left out before stays out', () => {
  expect(redactFinding(finding({ name: null }), 'masked')).toEqual(finding({ name: null }));
});

const withText = (rule: RuleId, values: PlacedFinding['values']): PlacedFinding => ({
  ...finding(values),
  rule,
});

describe.each(['none', 'masked'] as const)('texts from cells under %s', (mode) => {
  test.each([
    '差',
    '85',
    '好/中',
    '约30',
    '约30余人',
    '3.5',
    '三点五',
    '20-30',
    '30多',
    '近百件',
    '30左右',
    '2012年13月',
    '2012年  月  日',
    '二〇一二年九月三十一日',
    '未完成',
    '优（未评）',
    '√',
    'D',
    'Ｄ',
    '#REF!',
    '#DIV/0!',
    'TRUE',
    '第三季度',
    '无',
    '',
  ])('“%s” cannot be a name and stays', (raw) => {
    expect(redactFinding(withText('B16', { raw }), mode).values).toEqual({ raw });
    const pair = { previous: raw, current: '好' };
    expect(redactFinding(withText('C08', pair), mode).values).toEqual(pair);
  });

  test.each([
    '陈隐私请假未评',
    '王五',
    '中（陈隐私）陈',
    '陈隐私',
    '余一中',
    '万一',
    '丁一',
    '项三',
    '时三',
    '伍百',
    'Chen',
    'Zhang San',
    '张○○',
    '13800000000',
    '１３８００００００００',
    '（陈隐私）',
    '好'.repeat(13),
  ])('“%s” may be one and goes', (raw) => {
    expect(redactFinding(withText('B16', { raw }), mode).values).toEqual({ raw: null });
    expect(redactFinding(withText('A01', { raw, seems: 3 }), mode).values).toEqual({ raw: null, seems: 3 });
    expect(redactFinding(withText('A15', { raw }), mode).values).toEqual({ raw: null });
    expect(redactFinding(withText('C08', { previous: '中', current: raw }), mode).values).toEqual({
      previous: '中',
      current: null,
    });
  });

  test.each([
    ['差（陈隐私评）', '差（…）'],
    ['30(陈隐私)', '30(…)'],
  ])('only the remark goes: %s', (raw, shown) => {
    expect(redactFinding(withText('B16', { raw }), mode).values).toEqual({ raw: shown });
  });

  test('tasks and posts are free text and go; figures and unit names stay', () => {
    expect(redactFinding(withText('C09', { count: 2, tasks: '家访' }), mode).values).toEqual({
      count: 2,
      tasks: null,
    });
    expect(redactFinding(withText('C09', { posts: '陈隐私示范岗' }), mode).values).toEqual({ posts: null });
    const figures = { previous: 123456789, current: 4 };
    expect(redactFinding(withText('C03', figures), mode).values).toEqual(figures);
    expect(redactFinding(withText('A13', { raw: '陈隐私小学' }), mode).values).toEqual({ raw: '陈隐私小学' });
    const titles = { titleUnit: '三中', reportUnit: '二中' };
    expect(redactFinding(withText('B14', titles), mode).values).toEqual(titles);
  });

  test.each(['陈隐私', '差（陈隐私评）', '差', '张○○', ''])('once is enough: %s', (text) => {
    const once = redactFinding(withText('C08', { raw: text, previous: text, tasks: text, name: text }), mode);
    expect(redactFinding(once, mode)).toEqual(once);
  });

  test('a long text is told apart in no time', () => {
    const tellApart = (): void => {
      redactFinding(withText('B16', { raw: `${'一十百'.repeat(20_000)}陈` }), mode);
      redactFinding(withText('B16', { raw: '一十百一十百一十百一十陈' }), mode);
      redactFinding(withText('B16', { raw: '(['.repeat(50_000) }), mode);
    };
    expect(cpuSeconds(tellApart)).toBeLessThan(3);
  });
});
