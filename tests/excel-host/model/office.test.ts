import { startExcel, type RunningExcel } from '../start-excel';
import { Workbook } from './api/workbook';
import { Clerk } from './clerk';
import { inspectSheet } from './inspect';

/** The model as the unmodified office.js sees it. */
let excel: RunningExcel<Workbook>;

beforeEach(async () => {
  excel = await startExcel({
    workbook: (events) => new Workbook('名单', { events }),
    sets: { ExcelApi: '1.13', DialogApi: '1.1', RibbonApi: '1.1' },
  });
});

afterEach(() => excel.close());

const codeOf = (error: { readonly code: string; readonly debugInfo: { readonly errorLocation: string } }) =>
  `${error.code} @ ${error.debugInfo.errorLocation}`;

test('a form drawn in one batch reads back in the next', async () => {
  const read = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('附件1');
    const head = sheet.getRange('A1:C1');
    head.numberFormat = [['@', '@', '@']];
    head.values = [['007', '=姓名', '1/2']];
    head.format.fill.color = '#FFF2CC';
    head.format.font.bold = true;
    head.format.font.name = '黑体';
    head.format.borders.getItem('EdgeBottom').style = 'Continuous';
    sheet.getRange('A2:C2').merge();
    sheet.getRange('A2:C2').values = [['合并', '丢', '丢']];
    sheet.getRange('A3:B3').formulas = [['=COUNTA(A1:C1)', '=A3*2']];
    sheet.getRange('A:A').format.columnWidth = 120;
    sheet.getRange('1:1').format.rowHeight = 30;
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.paperSize = 'A4';
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintArea('A1:C3');
    sheet.pageLayout.setPrintTitleRows('$1:$1');
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P';
    const status = sheet.getRange('C3:C5');
    status.dataValidation.rule = { list: { inCellDropDown: true, source: '好,中,一般' } };
    status.dataValidation.prompt = { showPrompt: true, title: '评价', message: '请选择' };
    const good = status.conditionalFormats.add('CellValue');
    good.cellValue.rule = { formula1: '="好"', operator: 'EqualTo' };
    good.cellValue.format.fill.color = '#C6EFCE';
    sheet.getRanges('A1:A3,C1:C3').format.horizontalAlignment = 'Center';
    sheet.activate();
    await context.sync();

    const used = sheet.getUsedRange(true);
    used.load('address,values,formulas,text,format/columnWidth,format/fill/color');
    const merged = sheet.getRange('A1:C5').getMergedAreasOrNullObject();
    merged.load('address');
    const validation = status.dataValidation.load('type,rule');
    const conditions = status.conditionalFormats.load('items/type,items/cellValue/rule');
    const nothing = sheet.getRange('E1:F9').getUsedRangeOrNullObject(true).load('address');
    await context.sync();
    return {
      address: used.address,
      values: used.values,
      formulas: used.formulas[2],
      merged: merged.address,
      width: used.format.columnWidth,
      fill: used.format.fill.color,
      validation: [validation.type, validation.rule],
      conditions: conditions.items.map((each) => [each.type, each.cellValue.rule]),
      nothing: nothing.isNullObject,
    };
  });
  expect(read).toEqual({
    address: '附件1!A1:C3',
    values: [
      ['007', '=姓名', '1/2'],
      ['合并', '', ''],
      [3, 6, ''],
    ],
    formulas: ['=COUNTA(A1:C1)', '=A3*2', ''],
    merged: '附件1!A2:C2',
    width: null,
    fill: null,
    validation: ['List', { list: { inCellDropDown: true, source: '好,中,一般' } }],
    conditions: [['CellValue', { formula1: '="好"', operator: 'EqualTo' }]],
    nothing: true,
  });
  const view = inspectSheet(excel.workbook, '附件1');
  expect(view).toMatchObject({
    active: true,
    merges: ['A2:C2'],
    columnWidths: { 0: 120 },
    rowHeights: { 0: { points: 30, custom: true } },
    freeze: { rows: 1, columns: 0 },
    page: { paperSize: 'A4', orientation: 'Landscape', printArea: ['A1:C3'], titleRows: '1:1' },
  });
  expect(view.cells.A1).toMatchObject({ isText: true, style: { horizontal: 'Center', fill: '#FFF2CC' } });
});

test('a large write arrives in the client’s pieces', async () => {
  const rows = Array.from({ length: 900 }, (_row, row) => [row, `第${row}行`]);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('名单').getRange('A1:B900').values = rows;
    await context.sync();
  });
  expect(inspectSheet(excel.workbook, '名单').cells.B900?.value).toBe('第899行');
});

test.each<[name: string, batch: (sheet: Excel.Worksheet) => unknown, expected: string]>([
  ['grid of another shape', (s) => (s.getRange('A1:B2').values = [[1, 2]]), 'InvalidArgument @ Range.values'],
  [
    'large grid of another shape',
    (s) => (s.getRange('A1:B900').values = Array.from({ length: 1000 }, () => [1, 2])),
    'InvalidArgument @ Range._ValidateArraySize',
  ],
  ['no such address', (s) => s.getRange('甲'), 'InvalidArgument @ Worksheet.getRange'],
  [
    'text beyond a cell',
    (s) => (s.getRange('A1').values = [['长'.repeat(32_768)]]),
    'InvalidArgument @ Range.values',
  ],
  [
    'list beyond 255 characters',
    (s) =>
      (s.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: '长'.repeat(256) } }),
    'InvalidArgument @ DataValidation.rule',
  ],
  ['the last sheet', (s) => s.delete(), 'InvalidOperation @ Worksheet.delete'],
  ['a name with a slash', (s) => (s.name = 'a/b'), 'InvalidArgument @ Worksheet.name'],
  [
    'a conditional format this host lacks',
    (s) => s.getRange('A1').conditionalFormats.add('DataBar'),
    'TestHostNotImplemented @ ConditionalFormatCollection.add',
  ],
])('%s is refused', async (_name, batch, expected) => {
  const refused = await excel.Excel.run(async (context) => {
    batch(context.workbook.worksheets.getItem('名单'));
    await context.sync();
    return 'nothing';
  }).catch(codeOf);
  expect(refused).toBe(expected);
  excel.host.journal.gaps.length = 0;
});

test('the add-in hears of what the clerk does', async () => {
  const heard: unknown[] = [];
  await excel.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.onChanged.add((event) =>
      Promise.resolve(heard.push([event.changeType, event.address, event.details])),
    );
    sheets.onSelectionChanged.add((event) => Promise.resolve(heard.push([event.type, event.address])));
    sheets.onAdded.add((event) => Promise.resolve(heard.push([event.type])));
    sheets.onDeleted.add((event) => Promise.resolve(heard.push([event.type])));
    await context.sync();
  });
  const clerk = new Clerk(excel.workbook);
  clerk.type('名单', 'B2', '好');
  clerk.select('名单', 'B2:C3');
  clerk.addSheet('附件1');
  clerk.deleteSheet('附件1');
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(heard).toEqual([
    [
      'RangeEdited',
      'B2',
      { valueBefore: '', valueAfter: '好', valueTypeBefore: 'Empty', valueTypeAfter: 'String' },
    ],
    ['WorksheetSelectionChanged', 'B2:C3'],
    ['WorksheetAdded'],
    ['WorksheetDeleted'],
  ]);
});
