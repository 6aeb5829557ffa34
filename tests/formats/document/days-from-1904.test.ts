import type { DocumentCondition, OpenedDocument } from '../../../src/domain/document/workbook-document';
import { sheetXml } from '../xlsx/xlsx-builder';
import { openParts, stylesXml, workbookXml } from './reading';

/** A1 and A2 hold dates, B1 a figure; `date1904` says from when the file counts. */
const opened = (rule: string, date1904 = true, sqref = 'A1:A9'): OpenedDocument =>
  openParts({
    workbook: workbookXml('', date1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>'),
    styles: stylesXml({ xfs: '<xf/><xf numFmtId="14"/>' }),
    sheet: sheetXml(
      '<row r="1"><c r="A1" s="1"><v>40000</v></c><c r="B1"><v>40000</v></c></row><row r="2"><c r="A2" s="1"/></row>',
      '',
      `<conditionalFormatting sqref="${sqref}">${rule}</conditionalFormatting>`,
    ),
  });
const compared = (...operands: readonly string[]): string =>
  `<cfRule type="cellIs" priority="1" operator="between">${operands.map((each) => `<formula>${each}</formula>`).join('')}</cfRule>`;
const formula = (text: string): string =>
  `<cfRule type="expression" priority="1"><formula>${text}</formula></cfRule>`;
const whenOf = ({ document }: OpenedDocument): readonly DocumentCondition['when'][] =>
  document.sheets[0]!.conditions.map(({ when }) => when);

test.each([
  ['days', ['40000', '41000.5'], ['41462', '42462.5']],
  ['a time of the day', ['0', '0.5'], ['0', '0.5']],
  ['another cell', ['$B$1', 'TODAY()'], ['$B$1', 'TODAY()']],
])('dates that are compared with %s', (_, operands, formulas) => {
  const read = opened(compared(...operands));
  expect(whenOf(read)).toEqual([{ kind: 'cellIs', operator: 'between', formulas }]);
  expect(read.leftBehind).toEqual([]);
});

test.each([
  ['figures', compared('40000', '41000'), true, 'B1:B9'],
  ['dates that count from 1900', compared('40000', '41000'), false, 'A1:A9'],
])('%s are compared with what the file says', (_, rule, date1904, sqref) => {
  expect(whenOf(opened(rule, date1904, sqref))).toEqual([
    { kind: 'cellIs', operator: 'between', formulas: ['40000', '41000'] },
  ]);
});

test.each([
  ['in a formula', formula('A1&gt;40000')],
  ['in an operand', compared('40000+1', '$B$1')],
])('a rule on dates that counts days %s is left behind and counted', (_, rule) => {
  const read = opened(rule);
  expect(whenOf(read)).toEqual([]);
  expect(read.leftBehind).toEqual([{ kind: 'conditions', sheet: '表一', count: 1 }]);
});

test('a rule on dates by year is kept', () => {
  expect(whenOf(opened(formula('YEAR(A1)=2024')))).toEqual([{ kind: 'formula', formula: 'YEAR(A1)=2024' }]);
});
