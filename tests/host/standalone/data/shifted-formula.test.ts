import { shiftedFormula } from '../../../../src/host/standalone/data/shifted-formula';

test.each([
  ['A1+B2', 1, 2, 'C2+D3'],
  ['$A1+B$2+$C$3', 1, 2, '$A2+D$2+$C$3'],
  ["'附件 1'!A1:B2&Sheet1!C3", 2, 0, "'附件 1'!A3:B4&Sheet1!C5"],
  ['SUM(A:$B)+SUM(1:$3)', 1, 1, 'SUM(B:$B)+SUM(2:$3)'],
  ['IF(A1="A1","B2""B2",LOG10(A1))', 1, 1, 'IF(B2="A1","B2""B2",LOG10(B2))'],
  ['A1', -1, 0, '#REF!'],
  ['A1:B2', 0, -1, '#REF!:A2'],
  ['ABCD12+DATA1_x+ROUND(A1,2)', 1, 0, 'ABCD12+DATA1_x+ROUND(A2,2)'],
  ["'A1'!A1+表1[A1]", 1, 0, "'A1'!A2+表1[A1]"],
  ['甲A1+1E5+A1B', 1, 0, '甲A1+1E5+A1B'],
])('%s, %i rows and %i columns on: %s', (formula, rows, cols, shifted) => {
  expect(shiftedFormula(formula, rows, cols)).toBe(shifted);
});
