import type { FWorkbook, FWorksheet } from '@univerjs/sheets/lib/facade';
import { layoutsDocument } from '../../../../src/domain/document/layout-document';
import type { DocumentCell, WorkbookDocument } from '../../../../src/domain/document/workbook-document';
import { documentOf, workbookData } from '../../../../src/host/standalone/data';
import { gridWith } from './headless-grid';

const blank = layoutsDocument(
  ['一', '二'].map((name) => ({
    name,
    columnWidths: [],
    rowHeights: {},
    styles: {},
    cells: [],
    merges: [],
    validations: [],
    conditionalStyles: [],
    print: {
      orientation: 'portrait',
      margins: { top: 20, bottom: 20, left: 20, right: 20 },
      footer: 'none',
      centerHorizontally: false,
    },
  })),
);

const withCells = (
  cells: readonly DocumentCell[],
  rest: Partial<WorkbookDocument> = {},
): WorkbookDocument => ({
  ...blank,
  ...rest,
  sheets: blank.sheets.map((sheet, index) => (index === 0 ? { ...sheet, cells } : sheet)),
});

/** What the grid holds after a clerk has worked in it. */
function afterEdits(
  document: WorkbookDocument,
  edit: (sheet: FWorksheet, workbook: FWorkbook) => unknown,
): WorkbookDocument {
  const { workbook, dispose } = gridWith(workbookData(document, 'w'));
  try {
    edit(workbook.getSheets()[0]!, workbook);
    return documentOf(workbook.save());
  } finally {
    dispose();
  }
}

/** Without results of formulas: the grid calculates them later. */
const cellsOf = ({ sheets }: WorkbookDocument): readonly unknown[] =>
  sheets[0]!.cells.map(({ row, col, style: _, value, ...rest }) => [
    row,
    col,
    rest.formula === undefined ? { value, ...rest } : rest,
  ]);

test('texts stay texts when their looks are changed', () => {
  const texts = ['00123', '=1+1', 'TRUE', '1e5', '2012-3-1', '#REF!', '一\n二', ' 7 '];
  const cells = texts.map((value, col) => ({ row: 0, col, value }));
  const after = afterEdits(withCells(cells), (sheet) => sheet.getRange('A1:H1').setFontWeight('bold'));
  expect(after.sheets[0]!.cells).toEqual(cells.map((cell) => ({ ...cell, style: 0 })));
  expect(after.styles).toEqual([{ bold: true }]);
});

test('what the grid does not know of a look stays when the look is changed', () => {
  const document = withCells([{ row: 0, col: 0, value: '甲', style: 0 }], {
    styles: [
      { font: '仿宋_GB2312', shrink: true, indent: 2, borders: { top: { line: 'double', color: 'FF0000' } } },
    ],
  });
  const after = afterEdits(document, (sheet) => sheet.getRange('A1').setFontWeight('bold'));
  expect(after.styles).toEqual([{ ...document.styles[0], bold: true }]);
});

test('links follow a sheet that is renamed, and no row that is inserted', () => {
  const link = { kind: 'cell', sheet: '二', cell: 'B5' } as const;
  const cells = ['去', 5, undefined].map((value, col) => ({
    row: 0,
    col,
    ...(value === undefined ? { formula: 'SUM(B1:B2)', value: 5 } : { value }),
    link,
  }));
  const after = afterEdits(withCells(cells), (sheet, workbook) => {
    workbook.getSheets()[1]!.setName('三');
    workbook.getSheets()[1]!.insertRowsBefore(0, 2);
    sheet.insertRowsBefore(0, 1);
  });
  const moved = { ...link, sheet: '三' };
  expect(cellsOf(after)).toEqual([
    [1, 0, { value: '去', link: moved }],
    [1, 1, { value: 5, link: moved }],
    [1, 2, { formula: 'SUM(B2:B3)', link: moved }],
  ]);
});

test('notes, rules for input, names and hidden rows move with the cells', () => {
  const document = withCells([{ row: 2, col: 0, value: 'x', note: '批注' }], {
    names: [{ name: '名单', formula: "'一'!$A$1:$A$5" }],
  });
  const rule = {
    kind: 'list',
    values: ['好'],
    ranges: [{ top: 5, left: 0, bottom: 8, right: 0 }],
    onError: 'stop',
    allowBlank: true,
  } as const;
  const [first, second] = document.sheets;
  const after = afterEdits(
    { ...document, sheets: [{ ...first!, validations: [rule], hiddenRows: [4] }, second!] },
    (sheet) => sheet.insertRowsBefore(0, 1),
  );
  expect(cellsOf(after)).toEqual([[3, 0, { value: 'x', note: '批注' }]]);
  expect(after.sheets[0]!.validations).toEqual([
    { ...rule, ranges: [{ top: 6, left: 0, bottom: 9, right: 0 }] },
  ]);
  expect(after.sheets[0]!.hiddenRows).toEqual([5]);
  expect(after.names[0]?.formula.replace(/'/gu, '')).toBe('一!$A$2:$A$6');
});

test('a rule that the grid cannot say stays what it is when it moves', () => {
  const rule = {
    kind: 'time',
    operator: 'greaterThan',
    formulas: ['0.5'],
    ranges: [{ top: 5, left: 0, bottom: 8, right: 0 }],
    onError: 'stop',
    allowBlank: true,
  } as const;
  const [first, second] = blank.sheets;
  const after = afterEdits({ ...blank, sheets: [{ ...first!, validations: [rule] }, second!] }, (sheet) =>
    sheet.insertRowsBefore(0, 1),
  );
  expect(after.sheets[0]!.validations).toEqual([
    { ...rule, ranges: [{ top: 6, left: 0, bottom: 9, right: 0 }] },
  ]);
});

test('what a clerk types is what it looks like', () => {
  const after = afterEdits(withCells([]), (sheet) => {
    sheet.getRange('A1').setValue('2012-03-05');
    sheet.getRange('B1').setValue('12%');
    sheet.getRange('C1').setValue('=SUM(B1:B1)*2');
    sheet.getRange('D1').setValue('TRUE');
    sheet.getRange('E1').setValue('文');
  });
  expect(cellsOf(after)).toEqual([
    [0, 0, { value: { kind: 'date', serial: 40_973 } }],
    [0, 1, { value: 0.12 }],
    [0, 2, { formula: 'SUM(B1:B1)*2' }],
    [0, 3, { value: true }],
    [0, 4, { value: '文' }],
  ]);
});

test('formulas that cells share are each one’s own', () => {
  const after = afterEdits(withCells([{ row: 0, col: 0, value: 1 }]), (sheet) => {
    sheet.getRange('B1').setValue({ f: '=$A1+1', si: 'q' });
    sheet.getRange('C2').setValue({ si: 'q' });
  });
  expect(cellsOf(after)).toEqual([
    [0, 0, { value: 1 }],
    [0, 1, { formula: '$A1+1' }],
    [1, 2, { formula: '$A2+1' }],
  ]);
});

test('cells that were emptied are gone, deleted rows too', () => {
  const cells = [0, 1, 2].map((row) => ({ row, col: 0, value: row, style: 0 }));
  const after = afterEdits(withCells(cells, { styles: [{ bold: true }] }), (sheet) => {
    sheet.getRange('A1').clear();
    sheet.deleteRows(1, 1);
  });
  expect(after.sheets[0]!.cells).toEqual([{ row: 1, col: 0, value: 2, style: 0 }]);
});

test('rows and columns a clerk sized have that size', () => {
  const [first, second] = blank.sheets;
  const sizes = { columnWidths: { 0: 69.45, 1: 69.45 }, rowHeights: { 0: { points: 18.5, fixed: false } } };
  const after = afterEdits({ ...blank, sheets: [{ ...first!, ...sizes }, second!] }, (sheet) => {
    sheet.setColumnWidth(1, 100);
    sheet.setRowHeight(3, 40);
  });
  expect(after.sheets[0]).toMatchObject({
    columnWidths: { 0: 69.45, 1: 75 },
    rowHeights: { 0: { points: 18.5, fixed: false }, 3: { points: 30, fixed: true } },
  });
});

describe('what is printed', () => {
  const [first, second] = blank.sheets;
  const print = {
    ...first!.print,
    area: { top: 1, left: 0, bottom: 5, right: 3 },
    repeatRows: { first: 1, last: 2 },
    repeatCols: { first: 0, last: 0 },
  };
  const document: WorkbookDocument = { ...blank, sheets: [{ ...first!, print }, second!] };
  const rowsAfter = (edit: (sheet: FWorksheet) => unknown): unknown => {
    const { area, repeatRows } = afterEdits(document, edit).sheets[0]!.print;
    return [area?.top, area?.bottom, repeatRows?.first, repeatRows?.last];
  };

  test.each<[string, (sheet: FWorksheet) => unknown, readonly (number | undefined)[]]>([
    ['rows put before it', (sheet) => sheet.insertRowsBefore(0, 2), [3, 7, 3, 4]],
    ['rows put into it', (sheet) => sheet.insertRowsAfter(3, 4), [1, 9, 1, 2]],
    ['rows put before its last', (sheet) => sheet.insertRowsBefore(5, 1), [1, 6, 1, 2]],
    ['rows put after it', (sheet) => sheet.insertRowsAfter(5, 1), [1, 5, 1, 2]],
    ['rows taken out of it', (sheet) => sheet.deleteRows(3, 2), [1, 3, 1, 2]],
    ['its first taken away', (sheet) => sheet.deleteRows(1, 1), [1, 4, 1, 1]],
    ['its last taken away', (sheet) => sheet.deleteRows(5, 1), [1, 4, 1, 2]],
    ['its last three taken away', (sheet) => sheet.deleteRows(3, 3), [1, 2, 1, 2]],
    ['the rows around its first taken away', (sheet) => sheet.deleteRows(0, 4), [0, 1, undefined, undefined]],
    ['the rows around its last taken away', (sheet) => sheet.deleteRows(4, 4), [1, 3, 1, 2]],
    ['all of it taken away', (sheet) => sheet.deleteRows(0, 9), []],
  ])('with %s', (_, edit, rows) => {
    expect(rowsAfter(edit)).toEqual([0, 1, 2, 3].map((place) => rows[place]));
  });

  test('with columns put before it', () => {
    const after = afterEdits(document, (sheet) => sheet.insertColumnsBefore(0, 1)).sheets[0]!.print;
    expect([after.area?.left, after.area?.right, after.repeatCols]).toEqual([1, 4, { first: 1, last: 1 }]);
  });
});

test('a sheet that was added has everything a sheet has', () => {
  const after = afterEdits(blank, (_, workbook) => workbook.insertSheet('三'));
  expect(after.sheets[2]).toMatchObject({
    name: '三',
    visibility: 'visible',
    cells: [],
    print: { paper: 'A4', orientation: 'portrait' },
    isProtected: false,
  });
});
