import { redactFinding } from '../../../src/domain/checks';
import type { PlacedFinding } from '../../../src/domain/consolidation/result';

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
