import { startExcel, type RunningExcel } from './start-excel';
import { DataValidation, Range, Workbook } from './tiny-workbook';

let excel: RunningExcel<Workbook>;

beforeEach(async () => {
  excel = await startExcel({ workbook: (events) => new Workbook(events) });
});
afterEach(() => excel.close());

const active = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getActiveWorksheet();

test('a collection is loaded with the members asked for', async () => {
  const names = await excel.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });
  expect(names).toEqual(['名单', '成绩']);
});

test('a page of a collection is loaded', async () => {
  excel.workbook.worksheets.add('第三');
  const names = await excel.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load({ select: 'name', top: 1, skip: 1 });
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });
  expect(names).toEqual(['成绩']);
});

test('members of members are loaded by their path, and nothing else', async () => {
  await excel.Excel.run(async (context) => {
    const range = active(context).getRange('A1');
    range.format.fill.color = '#FFFF00';
    range.load('address,format/fill/color');
    await context.sync();
    expect([range.address, range.format.fill.color]).toEqual(['名单!A1', '#FFFF00']);
    expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }) as Error);
    expect(() => range.format.wrapText).toThrow(
      expect.objectContaining({ code: 'PropertyNotLoaded' }) as Error,
    );
  });
});

test('load without a list gives every scalar that the claimed version has', async () => {
  await excel.Excel.run(async (context) => {
    const sheet = active(context).load();
    await context.sync();
    expect([sheet.name, sheet.showGridlines]).toEqual(['名单', true]);
    expect(Object.keys(sheet.toJSON())).not.toContain('tabId');
  });
});

test('values are written and read as rows and columns', async () => {
  await excel.Excel.run(async (context) => {
    active(context).getRange('A1:B2').values = [
      ['姓名', '分数'],
      ['张三', 95.5],
    ];
    const row = active(context).getRange('A2:B2').load('values');
    await context.sync();
    expect(row.values).toEqual([['张三', 95.5]]);
  });
});

test('what is not there is a null object when asked for as such', async () => {
  await excel.Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject('没有').load('name');
    const found = context.workbook.worksheets.getItemOrNullObject('成绩').load('name');
    await context.sync();
    expect([missing.isNullObject, found.isNullObject, found.name]).toEqual([true, false, '成绩']);
  });
});

test('what comes of a null object is null, and doing something to it does nothing', async () => {
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItemOrNullObject('没有').getRange('A1').load('values');
    range.values = [[1]];
    await context.sync();
    expect(range.isNullObject).toBe(true);
  });
});

test('a sheet added is added once, however often its proxy is used', async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('导入');
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    sheet.getRange('A2').values = [[2]];
    await context.sync();
    sheet.load('name');
    await context.sync();
    expect(sheet.name).toBe('导入');
  });
  expect(excel.workbook._sheets.map((sheet) => sheet.name)).toEqual(['名单', '成绩', '导入']);
});

test('an object as argument, alone and inside options, arrives as the object', async () => {
  const { workbook } = excel;
  await excel.Excel.run(async (context) => {
    const sheet = active(context);
    const rect = sheet.getRange('A1').getBoundingRect(sheet.getRange('C3')).load('address');
    sheet.getRange('A1').dataValidation.rule = {
      list: { inCellDropDown: true, source: sheet.getRange('B1:B9') },
    };
    await context.sync();
    expect(rect.address).toBe('名单!A1:C3');
  });
  const rule = DataValidation.rule as { list: { source: Range } };
  expect(rule.list.source).toBeInstanceOf(Range);
  expect(rule.list.source._sheet).toBe(workbook._sheets[0]);
});

test('ranges tracked during a batch are released after it', async () => {
  await excel.Excel.run(async (context) => {
    active(context).getRange('A1').load('values');
    await context.sync();
    expect(excel.host.dispatcher.references.size).toBe(1);
  });
  await excel.host.settled();
  expect(excel.host.dispatcher.references.size).toBe(0);
});

test('counters count what the add-in waits for, not what the client cleans up by itself', async () => {
  await excel.Excel.run(async (context) => {
    active(context).getRange('A1').values = [['一二三']];
    await context.sync();
    active(context).load('name');
    await context.sync();
  });
  await excel.host.settled();
  const { counters, log } = excel.host;
  expect(counters.requests).toBe(2);
  expect(counters.perRequest.map((request) => request.kind)).toEqual(['work', 'work']);
  expect(counters.bytesUp).toBe(counters.perRequest.reduce((sum, request) => sum + request.bytesUp, 0));
  expect(log.map((request) => request.kind)).toEqual(['startup', 'work', 'work', 'cleanup']);
  const [first] = excel.host.log.filter((request) => request.kind === 'work');
  expect(first!.bytesUp).toBe(Buffer.byteLength(JSON.stringify(first!.body)));
  excel.host.resetCounters();
  expect(excel.host.counters).toMatchObject({ requests: 0, actions: 0, bytesUp: 0, bytesDown: 0 });
});
