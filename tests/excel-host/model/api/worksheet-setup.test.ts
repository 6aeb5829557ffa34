import { Workbook } from './workbook';
import type { Worksheet } from './worksheet';
import { faultCode } from '../fault-code';
import { inspectSheet } from '../inspect';

let workbook: Workbook;
let sheet: Worksheet;
beforeEach(() => {
  workbook = new Workbook('表');
  sheet = workbook.worksheets.getActiveWorksheet();
});

test('used range: of an empty sheet A1, or none', () => {
  expect(sheet.getUsedRange(false).address).toBe('表!A1');
  expect(sheet.getUsedRangeOrNullObject(false)).toBeNull();
  sheet.getRange('D9').format.font.bold = true;
  sheet.getRange('B2').values = [[1]];
  expect(sheet.getUsedRange(true).address).toBe('表!B2');
  expect(sheet.getUsedRange(false).address).toBe('表!B2:D9');
});

test.each<[name: string, run: () => unknown, code: string]>([
  ['by indexes', () => sheet.getRangeByIndexes(0, 0, 2, 3), 'none'],
  ['no rows', () => sheet.getRangeByIndexes(0, 0, 0, 1), 'InvalidArgument'],
  ['beyond the sheet', () => sheet.getRangeByIndexes(1_048_575, 0, 2, 1), 'InvalidArgument'],
  ['a negative cell', () => sheet.getCell(-1, 0), 'InvalidArgument'],
  ['two areas for one range', () => sheet.getRange('A1,B2'), 'InvalidArgument'],
  ['another sheet’s range', () => sheet.getRange('别的!A1'), 'InvalidArgument'],
  ['its own name before the address', () => sheet.getRange('表!A1'), 'none'],
])('a range %s: %s', (_name, run, code) => {
  expect(faultCode(run)).toBe(code);
});

test('tab colour, gridlines', () => {
  expect([sheet.tabColor, sheet.showGridlines]).toEqual(['', true]);
  sheet.tabColor = '#ff0000';
  sheet.showGridlines = false;
  expect(inspectSheet(workbook, '表')).toMatchObject({ tabColor: '#FF0000', showGridlines: false });
  workbook.worksheets.add('乙');
  sheet.visibility = 'Hidden';
  expect(sheet.tabColor).toBeNull();
});

describe('frozen panes', () => {
  test.each<[name: string, freeze: () => void, freezes: object | null, location: string | null]>([
    ['none', () => undefined, null, null],
    ['rows', () => sheet.freezePanes.freezeRows(3), { rows: 3, columns: 0 }, '表!1:3'],
    ['columns', () => sheet.freezePanes.freezeColumns(undefined), { rows: 0, columns: 1 }, '表!A:A'],
    ['both', () => sheet.freezePanes.freezeAt('A1:B3'), { rows: 3, columns: 2 }, '表!A1:B3'],
    ['undone', () => (sheet.freezePanes.freezeRows(3), sheet.freezePanes.unfreeze()), null, null],
  ])('%s', (_name, freeze, freezes, location) => {
    freeze();
    expect(inspectSheet(workbook, '表').freeze).toEqual(freezes);
    const found = (): string => sheet.freezePanes.getLocation().address;
    expect(location === null ? faultCode(found) : found()).toBe(location ?? 'ItemNotFound');
  });
});

describe('page layout', () => {
  test('what is set is read and shown', () => {
    const page = sheet.pageLayout;
    page.orientation = 'Landscape';
    page.paperSize = 'A4';
    page.leftMargin = 36;
    page.setPrintMargins('Centimeters', { top: 2.54, footer: 1 });
    page.centerHorizontally = true;
    page.zoom = { horizontalFitToPages: 1 };
    page.setPrintArea('A1:F20');
    page.setPrintTitleRows('$2:$3');
    page.headersFooters.defaultForAllPages.centerFooter = '第 &P 页';
    expect(inspectSheet(workbook, '表').page).toEqual({
      orientation: 'Landscape',
      paperSize: 'A4',
      margins: { left: 36, right: 50.4, top: 72, bottom: 54, header: 21.6, footer: 72 / 2.54 },
      centerHorizontally: true,
      centerVertically: false,
      zoom: { scale: null, horizontalFitToPages: 1, verticalFitToPages: null },
      printArea: ['A1:F20'],
      titleRows: '2:3',
      titleColumns: null,
      headersFooters: {
        leftHeader: '',
        centerHeader: '',
        rightHeader: '',
        leftFooter: '',
        centerFooter: '第 &P 页',
        rightFooter: '',
      },
    });
  });

  test('the paper is not A4 unless it is said', () => {
    expect(sheet.pageLayout.paperSize).toBe('Letter');
  });

  test.each<[name: string, run: () => unknown]>([
    ['title rows that are no whole rows', () => sheet.pageLayout.setPrintTitleRows('A1:B2')],
    ['scale and fit at once', () => (sheet.pageLayout.zoom = { scale: 100, horizontalFitToPages: 1 })],
    ['neither scale nor fit', () => (sheet.pageLayout.zoom = {})],
    ['a scale of 5', () => (sheet.pageLayout.zoom = { scale: 5 })],
    ['zero pages', () => (sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 })],
    ['a negative margin', () => (sheet.pageLayout.topMargin = -1)],
    ['an unknown paper', () => (sheet.pageLayout.paperSize = 'A44')],
    ['an unknown unit', () => sheet.pageLayout.setPrintMargins('Millimeters', { top: 1 })],
    [
      'a footer that is too long',
      () => (sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = '长'.repeat(256)),
    ],
  ])('%s is refused', (_name, run) => {
    expect(faultCode(run)).toBe('InvalidArgument');
  });

  test.each<[name: string, run: () => unknown]>([
    ['print area', () => sheet.pageLayout.getPrintArea()],
    ['title rows', () => sheet.pageLayout.getPrintTitleRows()],
    ['title columns', () => sheet.pageLayout.getPrintTitleColumns()],
  ])('no %s is ItemNotFound', (_name, run) => {
    expect(faultCode(run)).toBe('ItemNotFound');
  });
});

describe('notes', () => {
  test('added, found by cell, changed, deleted', () => {
    sheet.notes.add('B2', '请核对');
    sheet.notes.add(sheet.getRange('C3'), '退回');
    sheet.notes.getItem('B2').content = '已核对';
    sheet.notes.getItem('表!C3').delete();
    expect(inspectSheet(workbook, '表').notes).toEqual({ B2: '已核对' });
    expect(sheet.notes.list()[0]?.getLocation().address).toBe('表!B2');
  });

  test.each<[name: string, run: () => unknown, code: string]>([
    ['a second on a cell', () => [1, 2].forEach(() => sheet.notes.add('A1', '甲')), 'InvalidOperation'],
    ['on several cells', () => sheet.notes.add('A1:B2', '甲'), 'InvalidCellAddress'],
    ['nowhere', () => sheet.notes.add('甲', '甲'), 'InvalidCellAddress'],
    ['where there is none', () => sheet.notes.getItem('A1'), 'ItemNotFound'],
  ])('%s: %s', (_name, run, code) => {
    expect(faultCode(run)).toBe(code);
  });
});

describe('protection', () => {
  test.each<[name: string, change: () => unknown]>([
    ['values', () => (sheet.getRange('A1').values = [[1]])],
    ['number formats', () => (sheet.getRange('A1').numberFormat = [['@']])],
    ['fills', () => (sheet.getRange('A1').format.fill.color = '#FFFFFF')],
    ['borders', () => (sheet.getRange('A1').format.borders.getItem('EdgeTop').style = 'Continuous')],
    ['widths', () => (sheet.getRange('A1').format.columnWidth = 50)],
    ['heights', () => (sheet.getRange('A1').format.rowHeight = 50)],
    ['autofit', () => sheet.getRange('A1').format.autofitRows()],
    ['hiding', () => (sheet.getRange('1:1').rowHidden = true)],
    ['merging', () => sheet.getRange('A1:B1').merge(false)],
    ['clearing', () => sheet.getRange('A1').clear('Contents')],
    ['links', () => (sheet.getRange('A1').hyperlink = { address: 'a' })],
    ['validation', () => sheet.getRange('A1').dataValidation.clear()],
    ['conditional formats', () => sheet.getRange('A1').conditionalFormats.add('Custom')],
    ['notes', () => sheet.notes.add('A1', '甲')],
    [
      'the properties of cells',
      () => sheet.getRange('A1').setCellProperties([[{ format: { wrapText: true } }]]),
    ],
  ])('%s cannot be changed on a protected sheet', (_name, change) => {
    sheet.protection.protect(undefined, undefined);
    expect(faultCode(change)).toBe('AccessDenied');
    sheet.protection.unprotect(undefined);
    expect(faultCode(change)).toBe('none');
  });

  test('reading, unlocked cells and what is allowed go on', () => {
    sheet.getRange('B2').format.protection.locked = false;
    sheet.protection.protect({ allowFormatRows: true }, undefined);
    expect(faultCode(() => (sheet.getRange('B2').values = [[1]]))).toBe('none');
    expect(faultCode(() => (sheet.getRange('B2:C2').values = [[1, 2]]))).toBe('AccessDenied');
    expect(faultCode(() => (sheet.getRange('A1').format.rowHeight = 30))).toBe('none');
    expect(sheet.getRange('B2').values).toEqual([[1]]);
    expect([sheet.protection.protected, sheet.protection.options.allowFormatRows]).toEqual([true, true]);
  });

  test('needs its password, and is not put on twice', () => {
    sheet.protection.protect(undefined, '密');
    expect(faultCode(() => sheet.protection.protect(undefined, undefined))).toBe('InvalidOperation');
    expect(faultCode(() => sheet.protection.unprotect('错'))).toBe('InvalidArgument');
    sheet.protection.unprotect('密');
    expect(sheet.protection.protected).toBe(false);
  });
});
