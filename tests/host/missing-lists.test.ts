import { parseRangeAddress, rangeAddress } from '../../src/domain/sheet/address';
import { assertWritableLists, cellsOf, missingLists } from '../../src/host/missing-lists';
import type { PlacedList } from '../../src/host/port';

const list = (sheet: string, address: string, values = ['好', '中']): PlacedList => ({
  sheet,
  range: parseRangeAddress(address)!,
  values,
  prompt: '',
  strict: false,
});

const told = (lists: readonly PlacedList[], ruled: Readonly<Record<string, string>> = {}) => {
  const ranges = (text = ''): ReturnType<typeof parseRangeAddress>[] =>
    text === '' ? [] : text.split(' ').map(parseRangeAddress);
  const missing = missingLists(lists, (sheet) => ranges(ruled[sheet]).map((range) => range!));
  return [...missing.map(({ ranges: free }) => free.map(rangeAddress).join(' ')), cellsOf(missing)];
};

test.each<[string, string, readonly unknown[]]>([
  ['nowhere a rule', '', ['B2:C4', 6]],
  ['a rule on a cell', 'B3', ['B2:C2 C3 B4:C4', 5]],
  ['rules on all, and around', 'A1:C3 B4:B9 C4', [0]],
  ['a rule elsewhere', 'E1:E9', ['B2:C4', 6]],
])('%s', (_, ruled, expected) => {
  expect(told([list('表', 'B2:C4')], { 表: ruled })).toEqual(expected);
});

test('a cell that two lists are for has the first, whatever the case of the sheet’s name', () => {
  expect(told([list('Sheet1', 'A1:A3'), list('SHEET1', 'A2:A5'), list('乙', 'A1')])).toEqual([
    'A1:A3',
    'A4:A5',
    'A1',
    6,
  ]);
});

test.each([[['好,中']], [[]], [Array.from({ length: 60 }, (_, index) => `选项第${index}项`)], [['=A1']]])(
  'what Excel could not hold is refused: %j',
  (values) => {
    expect(() => assertWritableLists([list('表', 'A1'), list('乙', 'B2', values)])).toThrow(
      expect.objectContaining({ code: 'layoutUnwritable', values: { sheet: '乙', reason: 'list' } }) as Error,
    );
  },
);
