import { Workbook } from './api/workbook';
import type { Worksheet } from './api/worksheet';
import { Clerk } from './clerk';
import { workbookFingerprint } from './workbook-fingerprint';

let workbook: Workbook;
let sheet: Worksheet;
beforeEach(() => {
  workbook = new Workbook('甲');
  sheet = workbook.worksheets.getActiveWorksheet();
  workbook.worksheets.add('乙');
  sheet.getRange('A1:B1').values = [['好', 1]] as never;
  sheet.getRange('A1:A9').dataValidation.rule = { list: { inCellDropDown: true, source: '好,中' } };
});

test.each<[name: string, change: () => unknown]>([
  ['a value', () => (sheet.getRange('A1').values = [['中']])],
  [
    'a text for a number',
    () => (
      (sheet.getRange('B1').numberFormat = [['@']]),
      (sheet.getRange('B1').values = [['1']]),
      (sheet.getRange('B1').numberFormat = [['General']])
    ),
  ],
  ['a formula for its value', () => (sheet.getRange('B1').formulas = [['=1']])],
  ['a font', () => (sheet.getRange('A1').format.font.bold = true)],
  ['a border', () => (sheet.getRange('A1').format.borders.getItem('EdgeTop').style = 'Continuous')],
  ['the look of a column', () => (sheet.getRange('C:C').format.fill.color = '#FFFF00')],
  ['the look of a row', () => (sheet.getRange('3:3').format.fill.color = '#FFFF00')],
  ['a width', () => (sheet.getRange('C:C').format.columnWidth = 99)],
  ['a height', () => (sheet.getRange('3:3').format.rowHeight = 99)],
  ['a hidden row', () => new Clerk(workbook).hideRows('甲', '5:5')],
  ['a merge', () => sheet.getRange('C1:D1').merge(false)],
  ['a validation', () => sheet.getRange('A9').dataValidation.clear()],
  ['a conditional format', () => sheet.getRange('A9').conditionalFormats.add('Custom')],
  ['a link', () => (sheet.getRange('A9').hyperlink = { address: 'a.xlsx' })],
  ['a note', () => sheet.notes.add('A9', '甲')],
  ['frozen panes', () => sheet.freezePanes.freezeRows(1)],
  ['page setup', () => (sheet.pageLayout.paperSize = 'A4')],
  ['a footer', () => (sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P')],
  ['the selection', () => sheet.getRange('B2').select()],
  ['the sheet shown', () => workbook.worksheets.getItem('乙').activate()],
  ['a name', () => (sheet.name = '丙')],
  ['the order', () => (sheet.position = 1)],
  ['visibility', () => (workbook.worksheets.getItem('乙').visibility = 'VeryHidden')],
  ['a sheet more', () => workbook.worksheets.add('丙')],
  [
    'another sheet of the same name',
    () => (workbook.worksheets.getItem('乙').delete(), workbook.worksheets.add('乙')),
  ],
  ['protection', () => sheet.protection.protect(undefined, undefined)],
  ['protection of the workbook', () => new Clerk(workbook).protectWorkbook()],
  ['the calculation mode', () => (workbook.application.calculationMode = 'Manual')],
  ['the title', () => (workbook.properties.title = '汇总')],
])('%s makes a difference', (_name, change) => {
  const before = workbookFingerprint(workbook);
  change();
  expect(workbookFingerprint(workbook)).not.toBe(before);
});

test.each<[name: string, change: () => unknown]>([
  ['reading', () => [sheet.getRange('A1:Z99').values, sheet.getUsedRange(false).address]],
  [
    'a value and back',
    () => ((sheet.getRange('A1').values = [['中']]), (sheet.getRange('A1').values = [['好']])),
  ],
  [
    'filling an empty cell and emptying it',
    () => ((sheet.getRange('Z9').values = [[1]]), (sheet.getRange('Z9').values = [['']])),
  ],
  [
    'a fill and none',
    () => ((sheet.getRange('Z9').format.fill.color = '#FFFF00'), sheet.getRange('Z9').format.fill.clear()),
  ],
  [
    'a line between two cells, given to the other',
    () => (
      (sheet.getRange('C1').format.borders.getItem('EdgeBottom').style = 'Continuous'),
      (sheet.getRange('C2').format.borders.getItem('EdgeTop').style = 'None')
    ),
  ],
  [
    'validation taken off a cell and put back',
    () => (
      sheet.getRange('A3').dataValidation.clear(),
      (sheet.getRange('A3').dataValidation.rule = { list: { inCellDropDown: true, source: '好,中' } })
    ),
  ],
  ['a sheet added and deleted', () => workbook.worksheets.add('丙').delete()],
  [
    'a row’s look taken back',
    () => ((sheet.getRange('3:3').format.fill.color = '#FFFF00'), sheet.getRange('3:3').clear('Formats')),
  ],
])('%s makes none', (_name, change) => {
  const before = workbookFingerprint(workbook);
  change();
  expect(workbookFingerprint(workbook)).toBe(before);
});

test('what protection allows makes a difference', () => {
  const clerk = new Clerk(workbook);
  clerk.protectSheet('甲');
  const before = workbookFingerprint(workbook);
  clerk.protectSheet('甲', { allowFormatRows: true });
  expect(workbookFingerprint(workbook)).not.toBe(before);
});
