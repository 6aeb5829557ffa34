import { listSource } from '../../../src/domain/sheet/list-source';

test.each<[string, readonly string[], string | undefined]>([
  ['values', ['好', '中', '一般'], '好,中,一般'],
  ['one value', ['好'], '好'],
  [
    'as many characters as Excel holds',
    ['甲'.repeat(127), '乙'.repeat(127)],
    `${'甲'.repeat(127)},${'乙'.repeat(127)}`,
  ],
  ['one more, counting the comma', ['甲'.repeat(128), '乙'.repeat(127)], undefined],
  ['a comma in a value', ['好,中'], undefined],
  ['a quote in a value', ['"好"'], undefined],
  ['a value like a reference', ['好', '=A1'], undefined],
  ['no value', [], undefined],
])('%s', (_, values, source) => {
  expect(listSource(values)).toBe(source);
});
