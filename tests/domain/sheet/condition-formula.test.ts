import { conditionFormula } from '../../../src/domain/sheet/condition-formula';

test.each([
  ['a text', { equals: '已完成' }, '"已完成"'],
  ['a text with quotes', { equals: '未"按时"' }, '"未""按时"""'],
  ['a text like a formula', { equals: '=B1' }, '"=B1"'],
  ['another cell', { equals: '已完成', by: { row: 4, col: 3 } }, '$D$5="已完成"'],
  ['a cell far right', { equals: '"', by: { row: 0, col: 27 } }, '$AB$1=""""'],
])('%s', (_, rule, formula) => {
  expect(conditionFormula(rule)).toBe(formula);
});
