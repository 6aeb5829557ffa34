import type { LayoutValue } from '../../../src/domain/sheet/layout';
import { cellEntry, emptied, inItsFormat } from '../../../src/host/plan/cell-entry';
import { entryOps } from '../../../src/host/plan/entry-ops';

const entered = (value: LayoutValue, format: string): readonly unknown[] => {
  const { kind, entryFormat, entered: what, finalFormat } = cellEntry(value, format);
  return [kind, entryFormat, what, finalFormat];
};

test.each<[string, LayoutValue, string, readonly unknown[]]>([
  ['a text', '好', 'General', ['text', '@', '好', 'General']],
  ['digits', '00123', '0', ['text', '@', '00123', '0']],
  ['a text like a formula keeps its format', '=1+1', 'General', ['text', '@', '=1+1', '@']],
  ['and so with a full-width sign', '＠甲', '0', ['text', '@', '＠甲', '@']],
  ['an apostrophe in front is doubled', "'甲", 'General', ['text', 'General', "''甲", 'General']],
  ['line ends', 'a\r\nb', 'General', ['text', '@', 'a\nb', 'General']],
  ['a number', 12.5, '0.0', ['value', '0.0', 12.5, '0.0']],
  ['a number in a text format', 3, '@', ['value', 'General', 3, '@']],
  ['a formula', { formula: 'SUM(A1:A2)', cached: 3 }, '0', ['formula', '0', '=SUM(A1:A2)', '0']],
  [
    'a formula in a text format',
    { formula: 'A1', cached: '' },
    '@',
    ['formula', 'General', '=A1', 'General'],
  ],
  ['nothing', null, '0', ['nothing', '0', '', '0']],
  ['an empty text', '', '@', ['nothing', '@', '', '@']],
])('%s', (_, value, format, expected) => {
  expect(entered(value, format)).toEqual(expected);
});

test('a text longer than a cell holds is cut', () => {
  expect(String(cellEntry('字'.repeat(40_000), 'General').entered)).toMatch(/^字{32755}…\[\+7245\]$/u);
});

test.each<[string, LayoutValue, string, string | number]>([
  ['a text', '好', 'General', "'好"],
  ['a text like a formula', '=1', '0', "'=1"],
  ['an apostrophe in front', "'甲", '0', "''甲"],
  ['a text in a text format', '=1', '@', '=1'],
  ['a number', 5, '0.0', 5],
  ['a formula', { formula: 'A1', cached: 1 }, '0', '=A1'],
])('on a protected sheet %s is entered without a change of format', (_, value, format, what) => {
  const entry = inItsFormat(cellEntry(value, format), format);
  expect([entry.entryFormat, entry.entered, entry.finalFormat]).toEqual([format, what, format]);
});

const at = (row: number, col: number, value: LayoutValue, formatNow: string) => ({
  row,
  col,
  entry: value === null ? emptied(formatNow) : cellEntry(value, formatNow),
  formatNow,
});

test('formats are written before and after what they are needed for, and only where they differ', () => {
  const { entering, formatting } = entryOps([
    at(0, 0, '甲', 'General'),
    at(0, 1, 5, '@'),
    at(0, 2, '=1', '@'),
    at(1, 1, null, '0.0'),
    at(1, 2, { formula: 'B1', cached: 5 }, 'General'),
  ]);
  expect(entering).toEqual([
    { kind: 'grid', property: 'numberFormat', address: 'A1:B1', grid: [['@', 'General']] },
    {
      kind: 'grid',
      property: 'values',
      address: 'A1:C2',
      grid: [
        ['甲', 5, '=1'],
        [null, '', null],
      ],
    },
    { kind: 'grid', property: 'formulas', address: 'C2', grid: [['=B1']] },
  ]);
  expect(formatting).toEqual([
    { kind: 'grid', property: 'numberFormat', address: 'A1:B1', grid: [['General', '@']] },
  ]);
});
