import type { FWorksheet } from '@univerjs/sheets/lib/facade';
import type {
  DocumentCondition,
  DocumentSheet,
  DocumentValidation,
} from '../../../../src/domain/document/workbook-document';
import { parseRangeAddress, rangeAddress } from '../../../../src/domain/sheet/address';
import { documentOf, workbookData } from '../../../../src/host/standalone/data';
import { gridWith } from './headless-grid';
import { plainDocument } from './plain-document';

const rangesOf = (addresses: readonly string[]) => addresses.map((address) => parseRangeAddress(address)!);
const list = (...addresses: readonly string[]): DocumentValidation => ({
  kind: 'list',
  values: ['好', '差'],
  ranges: rangesOf(addresses),
  onError: 'stop',
  allowBlank: true,
});
const look = (...addresses: readonly string[]): DocumentCondition => ({
  ranges: rangesOf(addresses),
  when: { kind: 'formula', formula: 'A1=1' },
  style: { bold: true },
  stopIfTrue: false,
});

/** What the grid holds of a sheet after something was done to it. */
function after(sheet: Partial<DocumentSheet>, edit: (sheet: FWorksheet) => unknown): DocumentSheet {
  const { workbook, dispose } = gridWith(workbookData(plainDocument(sheet), 'w'));
  try {
    edit(workbook.getSheets()[0]!);
    return documentOf(workbook.save()).sheets[0]!;
  } finally {
    dispose();
  }
}
const addressesOf = (rules: readonly { readonly ranges: readonly { readonly top: number }[] }[]): unknown =>
  rules.map(({ ranges }) => (ranges as ReturnType<typeof rangesOf>).map(rangeAddress));

test('rules on cells below or beside what a sheet holds are the grid’s as well', () => {
  const sheet = { validations: [list('D301:D401')], conditions: [look('AO1:AO10')] };
  const data = workbookData(plainDocument(sheet), 'w');
  expect(
    data.resources?.map(({ data: text }) => (text.match(/"startRow"/gu) ?? []).length).slice(0, 2),
  ).toEqual([1, 1]);
  const moved = after(sheet, (shown) => shown.insertRowsBefore(0, 1));
  expect(addressesOf(moved.validations)).toEqual([['D302:D402']]);
});

test('rules beyond any sheet of the grid stay in their order, and move with its edge', () => {
  const sheet = {
    validations: [list('D600001:D600010'), list('A3:A5'), list('B3:B4', 'D600001:D600010')],
    conditions: [look('A1:A3'), look('XFA1:XFB1048576')],
  };
  const still = after(sheet, () => undefined);
  expect([still.validations, still.conditions]).toEqual([sheet.validations, sheet.conditions]);
  const moved = after(sheet, (shown) => shown.insertRowsBefore(0, 2));
  expect(addressesOf(moved.validations)).toEqual([
    ['D600003:D600012'],
    ['A5:A7'],
    ['B5:B6', 'D600003:D600012'],
  ]);
  expect(addressesOf(moved.conditions.slice(1))).toEqual([['XFA1:XFB1048576']]);
});

describe('a rule of a whole column stays one', () => {
  const whole = { validations: [list('D1:D1048576')] };
  test.each<[string, (sheet: FWorksheet) => unknown, string]>([
    ['as the sheet gets rows', (sheet) => sheet.setRowCount(401), 'D1:D1048576'],
    ['as rows are put below it', (sheet) => sheet.insertRowsAfter(199, 10), 'D1:D1048576'],
    [
      'as rows are put before it and the sheet gets more',
      (sheet) => {
        sheet.insertRowsBefore(0, 5);
        sheet.setRowCount(401);
      },
      'D1:D1048576',
    ],
    [
      'as rows are taken away and the sheet gets more',
      (sheet) => {
        sheet.deleteRows(197, 3);
        sheet.deleteRows(0, 5);
        sheet.setRowCount(401);
      },
      'D1:D1048576',
    ],
  ])('%s', (_, edit, address) => {
    expect(addressesOf(after(whole, edit).validations)).toEqual([[address]]);
  });

  test('and one with a far end keeps it', () => {
    const far = { validations: [list('D3:D60000')] };
    expect(addressesOf(after(far, (sheet) => sheet.insertRowsBefore(0, 5)).validations)).toEqual([
      ['D8:D60005'],
    ]);
  });
});
