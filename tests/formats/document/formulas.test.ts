import { formulaTokens } from '../../../src/formats/document/xlsx/formula-tokens';
import { isUnkept, plainFormula } from '../../../src/formats/document/xlsx/formula-keeping';
import { shiftedFormula } from '../../../src/formats/document/xlsx/shared-formula';
import { writtenFormula } from '../../../src/formats/document/writer/written-formula';

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
])('a shared formula moves %s', (_, formula, rows, cols, expected) => {
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

test.each([
  ['another workbook', '[1]Sheet1!A1', true],
  ['another workbook, quoted', "'[2]附件 5'!A1", true],
  ['a table', 'SUM(表1[人数])', true],
  ['a name that is not kept', 'SUM(总数)', true],
  ['a name that is not kept, in other letters', 'LIST+1', true],
  ['a spilled range', '_xlfn.ANCHORARRAY(A1)', true],
  ['an implicit cell', '_xlfn.SINGLE(A1:A3)', true],
  ['brackets in a text', '"[1]"&A1', false],
  ['a name in a text', '"总数"&A1', false],
  ['another name', '名单', false],
  ['a newer function', '_xlfn.IFS(A1>1,2)', false],
])('a formula with %s', (_, formula, unkept) => {
  expect(isUnkept(formula, new Set(['总数', 'list']))).toBe(unkept);
});

test.each([
  ['_xlfn.IFS(A1>1,_xlfn.CONCAT(B1,"_xlfn.IFS("))', 'IFS(A1>1,CONCAT(B1,"_xlfn.IFS("))'],
  ['_xlfn._xlws.FILTER(A1:A3,B1:B3)', 'FILTER(A1:A3,B1:B3)'],
  ['_xlfn.STDEV.S(A1:A9)', 'STDEV.S(A1:A9)'],
  ['SUM(A1)', 'SUM(A1)'],
])('the file’s %s is %s, and back', (written, plain) => {
  expect(plainFormula(written)).toBe(plain);
  expect(writtenFormula(plain, new Map())).toBe(written);
});

test('a formula follows the names that sheets are given in the file', () => {
  const names = new Map([
    ['a/b', 'a_b'],
    ["It's", 'It’s'],
    ['名单', '名单'],
  ]);
  expect(writtenFormula("'a/b'!A1+'It''s'!B2+名单!C3&\"'a/b'!\"", names)).toBe(
    "'a_b'!A1+'It’s'!B2+名单!C3&\"'a/b'!\"",
  );
});
