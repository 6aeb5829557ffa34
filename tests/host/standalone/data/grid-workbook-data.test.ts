import { BooleanNumber, LocaleType, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import { documentOf } from '../../../../src/host/standalone/data';

/** A workbook as the grid saves it, whose one sheet has these fields. */
const saved = (sheet: Partial<IWorksheetData>, rest: Partial<IWorkbookData> = {}): IWorkbookData => ({
  id: 'w',
  name: '',
  appVersion: '0.25.1',
  locale: LocaleType.ZH_CN,
  styles: { bold: { bl: BooleanNumber.TRUE }, percent: { n: { pattern: '0%' } } },
  sheetOrder: ['a'],
  sheets: { a: { id: 'a', name: '甲', ...sheet } },
  ...rest,
});

test('looks of rows and columns hold for the cells in them, blank ones too', () => {
  const { sheets, styles } = documentOf(
    saved({
      rowData: { 0: { s: 'bold' } },
      columnData: { 1: { s: { it: BooleanNumber.TRUE, bl: BooleanNumber.FALSE } } },
      cellData: { 0: { 0: { v: 1 }, 2: { v: 2, s: 'percent' } }, 1: { 0: { v: 3 } } },
    }),
  );
  expect(
    sheets[0]!.cells.map(({ row, col, style }) => [row, col, style === undefined ? {} : styles[style]]),
  ).toEqual([
    [0, 0, { bold: true }],
    [0, 1, { italic: true }],
    [0, 2, { bold: true, numberFormat: '0%' }],
    [1, 0, {}],
    [1, 1, { italic: true }],
  ]);
});

test('a style may stand in the cell itself; one that is not there says nothing', () => {
  const { sheets, styles } = documentOf(
    saved({ cellData: { 0: { 0: { v: 1, s: { bl: BooleanNumber.TRUE } }, 1: { v: 2, s: 'gone' } } } }),
  );
  expect(sheets[0]!.cells).toEqual([
    { row: 0, col: 0, value: 1, style: 0 },
    { row: 0, col: 1, value: 2 },
  ]);
  expect(styles).toEqual([{ bold: true }]);
});

test.each([
  [{ h: 40 }, { points: 30, fixed: true }],
  [
    { h: 40, ia: BooleanNumber.FALSE, ah: 60 },
    { points: 30, fixed: true },
  ],
  [
    { h: 40, ia: BooleanNumber.TRUE, ah: 60 },
    { points: 45, fixed: false },
  ],
  [{ ah: 60 }, { points: 45, fixed: false }],
  [{ hd: BooleanNumber.TRUE }, undefined],
])('a row of %j', (row, height) => {
  expect(documentOf(saved({ rowData: { 0: row } })).sheets[0]!.rowHeights[0]).toEqual(height);
});

test('the sheet that is shown is the one asked for, unless it cannot be seen', () => {
  const sheets = { a: { hidden: BooleanNumber.TRUE }, b: {}, c: {} };
  const data = saved({}, { sheetOrder: ['a', 'b', 'c', 'gone'], sheets });
  expect(
    [documentOf(data, 'c'), documentOf(data, 'a'), documentOf(data)].map(({ active }) => active),
  ).toEqual([2, 1, 1]);
  expect(documentOf(data).sheets).toHaveLength(3);
});

test.each([
  ['rgb(255, 0, 16)', 'FF0010'],
  ['#fff', 'FFFFFF'],
  ['#12ab34', '12AB34'],
  ['red', undefined],
])('a colour %s', (rgb, color) => {
  const { styles } = documentOf(
    saved({ cellData: { 0: { 0: { v: 1, s: { bg: { rgb }, bl: BooleanNumber.TRUE } } } } }),
  );
  expect(styles[0]?.fill).toBe(color);
});
