import { biffFormula } from '../../../../src/formats/document/legacy/biff/biff-formula';
import { isUnderstood } from '../../../../src/formats/document/legacy/biff/biff-formula-texts';
import { numberFormatCode } from '../../../../src/formats/document/number-format-codes';
import { excelFormula } from '../../../../src/formats/document/legacy/ods/ods-formula';
import { areaOf, printTitlesOf } from '../../../../src/formats/document/legacy/range-formula';

const context = {
  sheetOf: (index: number) => ['附件1', '某 校', undefined][index],
  nameOf: (index: number) => (index === 1 ? '等次' : undefined),
  base: { row: 5, col: 2 },
};

test.each<[string, readonly number[], string | undefined]>([
  ['a number', [0x1e, 5, 0], '5'],
  ['a text with quotes', [0x17, 3, 0, 0x61, 0x22, 0x62], '"a""b"'],
  ['a fixed cell', [0x24, 1, 0, 2, 0], '$C$2'],
  ['a relative cell', [0x4c, 0xff, 0xff, 0x01, 0xc0], 'D5'],
  ['a mixed area', [0x2d, 0, 0, 3, 0, 0, 0x80, 1, 0x80], '$A6:$B9'],
  ['whole rows', [0x25, 0, 0, 2, 0, 0, 0, 0xff, 0], '$1:$3'],
  ['an area of a sheet', [0x3b, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0], "'某 校'!$A$1:$B$2"],
  ['a name', [0x43, 1, 0, 0, 0], '等次'],
  ['a comparison', [0x24, 0, 0, 0, 0, 0x1e, 3, 0, 0x0d], '$A$1>3'],
  ['a function of one argument', [0x24, 0, 0, 0, 0, 0x41, 32, 0], 'LEN($A$1)'],
  ['a function of two', [0x1d, 1, 0x1d, 0, 0x42, 2, 36, 0], 'AND(TRUE,FALSE)'],
  ['a sum in short', [0x25, 0, 0, 1, 0, 0, 0, 0, 0, 0x19, 0x10, 0, 0], 'SUM($A$1:$A$2)'],
  ['an unknown sheet', [0x3a, 2, 0, 0, 0, 0, 0], undefined],
  ['an unknown function', [0x41, 0xff, 0x01], undefined],
  ['an unknown token', [0x02, 0, 0], undefined],
  ['one value too many', [0x1e, 1, 0, 0x1e, 2, 0], undefined],
  ['an operator without values', [0x03], undefined],
  ['a token cut off', [0x1e, 1], undefined],
  ['nothing', [], undefined],
])('formula of %s', (_, tokens, expected) => {
  expect(biffFormula(Uint8Array.from(tokens), context)).toBe(expected);
});

test('a formula that doubles with every token is given up', () => {
  const tokens = [0x17, 250, 0, ...Array.from({ length: 250 }, () => 0x61)];
  for (let count = 0; count < 60; count++) tokens.push(0x17, 250, 0, ...tokens.slice(3, 253), 0x08);
  expect(biffFormula(Uint8Array.from(tokens), context)).toBeUndefined();
});

const scope = { sheetNames: ['附件1', "某'校"], lostNames: new Set(['税率']), namesOtherWorkbooks: false };

test.each([
  ['SUM(A1:B2)', true],
  ["附件1!A1+'某''校'!B2", true],
  ['别处!A1', false],
  ['SH33TJSERR1!A1', false],
  ['[1]附件1!A1', false],
  ['A1*税率', false],
  ['A1&"税率"', true],
  ['3,2', false],
])('%s means the same in the document: %s', (formula, expected) => {
  expect(isUnderstood(formula, scope)).toBe(expected);
});

test('sheets are not told apart from those of another workbook', () => {
  expect(isUnderstood('附件1!A1', { ...scope, namesOtherWorkbooks: true })).toBe(false);
  expect(isUnderstood('A1+1', { ...scope, namesOtherWorkbooks: true })).toBe(true);
});

test.each([
  ['of:=SUM([.A1:.B2];1)', 'SUM(A1:B2,1)'],
  ['of:=[$附件1.$A$1]&"a;[.A1]"', '附件1!$A$1&"a;[.A1]"'],
  ["of:=['某 校'.A1:.B2]", "'某 校'!A1:B2"],
  ["of:=['file:///a.ods'#$Sheet1.A1]", undefined],
  ['of:={1;2}', undefined],
  ['of:=COM.MICROSOFT.CONCAT([.A1])', undefined],
  ['oooc:=SUM([.A1])', undefined],
])('%s', (formula, expected) => {
  expect(excelFormula(formula)).toBe(expected);
});

test('ranges of names', () => {
  expect(areaOf('附件1!$A$1:$J$18')).toEqual({ top: 0, left: 0, bottom: 17, right: 9 });
  expect(areaOf("'a,b'!$C:$C")).toEqual({ top: 0, left: 2, bottom: 65_535, right: 2 });
  expect(areaOf('附件1!$A$1,附件1!$B$2')).toBeUndefined();
  expect(areaOf('SUM(附件1!$A$1)')).toBeUndefined();
  expect(printTitlesOf('(附件1!$A:$B,附件1!$4:$5)')).toEqual({
    cols: { first: 0, last: 1 },
    rows: { first: 3, last: 4 },
  });
});

test.each([
  [0, undefined, undefined],
  [0, 'General', undefined],
  [14, undefined, 'yyyy/m/d'],
  [31, undefined, 'yyyy"年"m"月"d"日"'],
  [164, '0.0"人"', '0.0"人"'],
  [999, undefined, undefined],
])('number format %i %s', (id, own, expected) => {
  expect(numberFormatCode(id, own)).toBe(expected);
});
