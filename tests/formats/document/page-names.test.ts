import type { OpenedDocument } from '../../../src/domain/document/workbook-document';
import { sheetXml } from '../xlsx/xlsx-builder';
import { openParts, workbookXml } from './reading';

const named = (name: 'Area' | 'Titles', formula: string): OpenedDocument =>
  openParts({
    sheet: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'),
    workbook: workbookXml(
      `<definedNames><definedName name="_xlnm.Print_${name}" localSheetId="0">${formula}</definedName></definedNames>`,
    ),
  });
const LAST = { row: 1_048_575, col: 16_383 };

test.each([
  ['columns', '表一!$A:$F', { top: 0, left: 0, bottom: LAST.row, right: 5 }],
  ['rows', '表一!$1:$20', { top: 0, left: 0, bottom: 19, right: LAST.col }],
  ['a rectangle', '表一!$A$1:$F$20', { top: 0, left: 0, bottom: 19, right: 5 }],
  ['a cell', "'表一'!$A$1", { top: 0, left: 0, bottom: 0, right: 0 }],
])('%s are printed', (_, formula, area) => {
  const { document, leftBehind } = named('Area', formula);
  expect(document.sheets[0]!.print.area).toEqual(area);
  expect(leftBehind).toEqual([]);
});

test.each([
  ['a formula', 'Area', 'OFFSET(表一!$A$1,0,0,3,3)'],
  ['columns that no sheet has', 'Area', '表一!$A:$ZZZ'],
  ['rows that no sheet has', 'Titles', '表一!$1:$2000000'],
  ['a cell as a repeated row', 'Titles', '表一!$A$1'],
] as const)('%s is counted', (_, name, formula) => {
  const { document, leftBehind } = named(name, formula);
  const { area, repeatRows, repeatCols } = document.sheets[0]!.print;
  expect([area, repeatRows, repeatCols]).toEqual([undefined, undefined, undefined]);
  expect(leftBehind).toEqual([expect.objectContaining({ sheet: '表一', count: 1 })]);
});

test('an area of cells that were deleted is none', () => {
  expect(named('Area', '表一!#REF!').leftBehind).toEqual([]);
});

test('repeated rows and columns, also written the other way round', () => {
  const { document, leftBehind } = named('Titles', '表一!$B:$A,表一!$1:$3');
  expect(document.sheets[0]!.print).toMatchObject({
    repeatRows: { first: 0, last: 2 },
    repeatCols: { first: 0, last: 1 },
  });
  expect(leftBehind).toEqual([]);
});
