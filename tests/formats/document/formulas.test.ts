import { isUnkept, plainFormula } from '../../../src/formats/document/xlsx/formula-keeping';
import { writtenFormula } from '../../../src/formats/document/writer/written-formula';
import { cpuSeconds } from '../../cpu-seconds';

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
  ['_xlfn.VALUETOTEXT(A2)&_xlfn.ARRAYTOTEXT(A2)', 'VALUETOTEXT(A2)&ARRAYTOTEXT(A2)'],
  ['_xlfn.ENCODEURL(_xlfn.WEBSERVICE(A1))', 'ENCODEURL(WEBSERVICE(A1))'],
  ['_xlfn.FORECAST.ETS.SEASONALITY(A2:A9,B2:B9)', 'FORECAST.ETS.SEASONALITY(A2:A9,B2:B9)'],
  ['_xlfn.GROUPBY(A1,_xlfn.PERCENTOF(A2,A3))', 'GROUPBY(A1,PERCENTOF(A2,A3))'],
  ['_xlfn.REGEXTEST(A2,"x")', 'REGEXTEST(A2,"x")'],
  ['IF(_xlfn.ISOMITTED(A1),_xlfn.IMAGE(A2))', 'IF(ISOMITTED(A1),IMAGE(A2))'],
  // Not known here: what is not put back is not taken away.
  ['_xlfn.NEWEST.OF.ALL(A1)', '_xlfn.NEWEST.OF.ALL(A1)'],
  ['_xlfn._xlws.PY(0,1)', '_xlfn._xlws.PY(0,1)'],
])('the file’s %s is %s, and back', (written, plain) => {
  expect(plainFormula(written)).toBe(plain);
  expect(writtenFormula(plain, new Map())).toBe(written);
});

test.each([
  ['colons', ':'],
  ['quotes', "'"],
  ['pairs of quotes', "''a"],
  ['brackets', '('],
])('a text of %s is told apart at once, and one that Excel would not take is not kept', (_, piece) => {
  const long = piece.repeat(80_000);
  const tellApart = (): void => {
    expect(isUnkept(long, new Set())).toBe(true);
    expect(plainFormula(`_xl${long}`)).toBe(`_xl${long}`);
    isUnkept(long.slice(0, 8192), new Set());
  };
  expect(cpuSeconds(tellApart)).toBeLessThan(3);
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
