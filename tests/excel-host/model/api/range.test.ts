import { Workbook } from './workbook';
import type { Range } from './range';
import { Clerk } from '../clerk';
import { faultCode } from '../fault-code';

const range = (address: string, workbook = new Workbook('表')): Range =>
  workbook.worksheets.getActiveWorksheet().getRange(address);

test.each<[name: string, from: (start: Range) => Range, address: string]>([
  ['a cell inside', (r) => r.getCell(1, 1), '表!C3'],
  ['a cell outside', (r) => r.getCell(10, 10), '表!L12'],
  ['a row', (r) => r.getRow(1), '表!B3:D3'],
  ['a column', (r) => r.getColumn(0), '表!B2:B4'],
  ['the last cell', (r) => r.getLastCell(), '表!D4'],
  ['the last row', (r) => r.getLastRow(), '表!B4:D4'],
  ['the last column', (r) => r.getLastColumn(), '表!D2:D4'],
  ['an offset', (r) => r.getOffsetRange(-1, 2), '表!D1:F3'],
  ['a larger one', (r) => r.getResizedRange(1, -1), '表!B2:C5'],
  ['a size', (r) => r.getAbsoluteResizedRange(1, 1), '表!B2'],
  ['around both', (r) => r.getBoundingRect('F1'), '表!B1:F4'],
  ['in both', (r) => r.getIntersection('C3:F9'), '表!C3:D4'],
  ['rows', (r) => r.getEntireRow(), '表!2:4'],
  ['columns', (r) => r.getEntireColumn(), '表!B:D'],
])('from B2:D4, %s', (_name, from, address) => {
  expect(from(range('B2:D4')).address).toBe(address);
});

test.each<[name: string, from: (start: Range) => unknown, code: string]>([
  ['above the sheet', (r) => r.getOffsetRange(-2, 0), 'InvalidArgument'],
  ['below the sheet', (r) => r.getCell(1_048_576, 0), 'InvalidArgument'],
  ['to nothing', (r) => r.getResizedRange(-3, 0), 'InvalidArgument'],
  ['by half a row', (r) => r.getCell(0.5, 0), 'InvalidArgument'],
  ['to no common cell', (r) => r.getIntersection('F9'), 'ItemNotFound'],
  ['to used cells where there are none', (r) => r.getUsedRange(true), 'ItemNotFound'],
])('from B2:D4 %s', (_name, from, code) => {
  expect(faultCode(() => from(range('B2:D4')))).toBe(code);
});

test('counts', () => {
  const { rowIndex, columnIndex, rowCount, columnCount, cellCount } = range('B2:D4');
  expect([rowIndex, columnIndex, rowCount, columnCount, cellCount]).toEqual([1, 1, 3, 3, 9]);
  expect(range('A:XFD').cellCount).toBe(-1);
});

test.each<[name: string, value: unknown]>([
  ['a row too few', [[1, 2]]],
  [
    'a row too many',
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
  ],
  ['a short row', [[1, 2], [3]]],
  ['a flat list', [1, 2]],
])('%s does not fit A1:B2', (_name, value) => {
  for (const member of ['values', 'formulas', 'numberFormat'] as const) {
    expect(faultCode(() => (range('A1:B2')[member] = value as never))).toBe('InvalidArgument');
  }
});

test('one value goes into all cells', () => {
  const cells = range('A1:B2');
  cells.values = '好';
  expect(cells.values).toEqual([
    ['好', '好'],
    ['好', '好'],
  ]);
});

test.each<[member: 'values' | 'formulas' | 'numberFormat']>([['values'], ['formulas'], ['numberFormat']])(
  'null is no value for %s',
  (member) => {
    expect(faultCode(() => (range('A1')[member] = null as never))).toBe('InvalidArgument');
  },
);

test('five million cells and no more', () => {
  expect(faultCode(() => range('A1:E1000001').values)).toBe('RangeExceedsLimit');
  expect(faultCode(() => (range('A:F').values = '' as never))).toBe('RangeExceedsLimit');
});

test.each<[name: string, hidden: string[], rows: boolean | null, all: boolean | null]>([
  ['none', [], false, false],
  ['some', ['2:2'], null, null],
  ['all', ['1:3'], true, true],
])('rows hidden: %s', (_name, hidden, rows, all) => {
  const workbook = new Workbook('表');
  hidden.forEach((address) => new Clerk(workbook).hideRows('表', address));
  const cells = range('A1:B3', workbook);
  expect([cells.rowHidden, cells.columnHidden, cells.hidden]).toEqual([rows, false, all]);
});

test('visible cells', () => {
  const workbook = new Workbook('表');
  const clerk = new Clerk(workbook);
  clerk.hideRows('表', '2:3');
  clerk.hideColumns('表', 'B:B');
  const visible = range('A1:C4', workbook).getSpecialCells('Visible', undefined);
  expect(visible.address).toBe('表!A1,表!C1,表!A4,表!C4');
  expect(faultCode(() => range('A2:C3', workbook).getSpecialCells('Visible', undefined))).toBe(
    'ItemNotFound',
  );
});

test.each<[type: string, address: string]>([
  ['Constants', '表!A1:B2,表!C3'],
  ['Formulas', '表!C1'],
])('%s', (type, address) => {
  const workbook = new Workbook('表');
  new Clerk(workbook).paste('表', 'A1', [
    [1, '好', '=A1'],
    [2, '中', null],
    [null, null, 3],
  ]);
  expect(range('A1:C3', workbook).getSpecialCells(type, undefined).address).toBe(address);
});

test('several ranges', () => {
  const sheet = new Workbook('表').worksheets.getActiveWorksheet();
  const areas = sheet.getRanges('A1:B2;D1');
  expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(['表!A1:B2,表!D1', 2, 5]);
  expect(areas.getEntireRow().address).toBe('表!1:2,表!1:1');
  expect(areas.getOffsetRangeAreas(1, 0).address).toBe('表!A2:B3,表!D2');
  expect(areas.getIntersection('B1:D1').address).toBe('表!B1,表!D1');
  expect(areas.areas.list().map((each) => each.address)).toEqual(['表!A1:B2', '表!D1']);
  expect(faultCode(() => sheet.getRanges('别的!A1'))).toBe('InvalidArgument');
});
