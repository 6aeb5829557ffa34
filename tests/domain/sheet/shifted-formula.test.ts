import { formulaTokens } from '../../../src/domain/sheet/formula-tokens';
import { shiftedFormula } from '../../../src/domain/sheet/shifted-formula';

test.each([
  ['relative references', 'A1+B2', 2, 1, 'B3+C4'],
  ['absolute references', '$A$1+$A1+A$1', 2, 1, '$A$1+$A3+B$1'],
  ['ranges', 'SUM(A1:B2)', 1, 0, 'SUM(A2:B3)'],
  ['whole columns', 'SUM(A:$C)', 5, 1, 'SUM(B:$C)'],
  ['whole rows', 'SUM(1:$3)', 2, 7, 'SUM(3:$3)'],
  ['other sheets', "名单!A1+'附件 5'!B2+'It''s'!C3", 1, 1, "名单!B2+'附件 5'!C3+'It''s'!D4"],
  ['references inside texts', 'IF(A1="A1","""B2",\'A1\'!A1)', 1, 0, 'IF(A2="A1","""B2",\'A1\'!A2)'],
  ['functions that look like cells', 'LOG10(A1)+ATAN2(B1,C1)', 1, 0, 'LOG10(A2)+ATAN2(B2,C2)'],
  ['names that look like cells', '_A1+年度A1+A1.B2+ABCD1+A0', 1, 0, '_A1+年度A1+A1.B2+ABCD1+A0'],
  ['numbers with exponents', '1E5+1.5e-3*A1', 1, 0, '1E5+1.5e-3*A2'],
  ['errors', '#REF!+#N/A+A1', 1, 0, '#REF!+#N/A+A2'],
  ['off the top', 'A1+B5', -3, 0, '#REF!+B2'],
  ['off the left', 'A1+$A1', 0, -1, '#REF!+$A1'],
  ['off the bottom', 'A1048576:B1', 1, 0, '#REF!:B2'],
  ['off the right', 'SUM(XFD:XFD)', 0, 1, 'SUM(#REF!)'],
  ['nothing', 'A1', 0, 0, 'A1'],
  [
    'references after references that stay',
    'SUM(A:$B)+SUM(1:$3)+ROUND(A1,2)',
    1,
    1,
    'SUM(B:$B)+SUM(2:$3)+ROUND(B2,2)',
  ],
  ['references beside tables', "'A1'!A1+表1[A1]", 1, 0, "'A1'!A2+表1[A1]"],
  ['words with letters after digits', '甲A1+A1B+DATA1_x', 1, 0, '甲A1+A1B+DATA1_x'],
])('a formula in another cell: %s', (_, formula, rows, cols, expected) => {
  expect(shiftedFormula(formula, rows, cols)).toBe(expected);
});

test.each([
  'IF(A1="x""y",\'a\'\'b\'!C3,{1,2;3,4})',
  'SUM(表1[[#All],[列]])+[1]Sheet1!A1',
  '年度合计*10%&"\n"',
  '"没有关上',
])('the pieces of %p are all of it', (formula) => {
  expect(
    formulaTokens(formula)
      .map(({ text }) => text)
      .join(''),
  ).toBe(formula);
});
