import { startExcel, type RunningExcel } from './start-excel';
import { Workbook } from './tiny-workbook';

let excel: RunningExcel<Workbook>;

beforeEach(async () => {
  excel = await startExcel({ workbook: (events) => new Workbook(events) });
});
afterEach(() => excel.close());

/** Runs a batch, then lets everything that follows from it arrive. */
async function run(batch: (context: Excel.RequestContext) => void): Promise<void> {
  await excel.Excel.run(async (context) => {
    batch(context);
    await context.sync();
  });
  await excel.host.settled();
}

const heard: unknown[] = [];
const listen = (event: unknown): Promise<void> => {
  heard.push(event);
  return Promise.resolve();
};
beforeEach(() => heard.splice(0));

test('what the model announces reaches a handler on all worksheets, after the batch', async () => {
  await run((context) => context.workbook.worksheets.onActivated.add(listen));
  await run((context) => {
    context.workbook.worksheets.getItem('成绩').activate();
    expect(heard).toEqual([]);
  });
  expect(heard).toEqual([{ type: 'WorksheetActivated', worksheetId: '{sheet-2}' }]);
});

test('a handler on one worksheet hears of that one only', async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('成绩').load('id');
    await context.sync();
    sheet.onActivated.add(listen);
    await context.sync();
  });
  await run((context) => context.workbook.worksheets.getItem('名单').activate());
  expect(heard).toEqual([]);
  await run((context) => context.workbook.worksheets.getItem('成绩').activate());
  expect(heard).toHaveLength(1);
});

test('nobody hears of what they did not register for', () => {
  expect(excel.host.fire('worksheetDeleted', { worksheetId: '{sheet-1}', source: 'Local' })).toBe(0);
});

test('after removing its handler the add-in hears nothing', async () => {
  let registration: OfficeExtension.EventHandlerResult<Excel.WorksheetAddedEventArgs>;
  await run((context) => (registration = context.workbook.worksheets.onAdded.add(listen)));
  await run((context) => context.workbook.worksheets.add('一'));
  expect(heard).toHaveLength(1);
  await excel.Excel.run(registration!.context, async (context) => {
    registration.remove();
    await context.sync();
  });
  await run((context) => context.workbook.worksheets.add('二'));
  expect(heard).toHaveLength(1);
  expect(excel.host.dispatcher.registrations.size).toBe(0);
});

const SHEET = { worksheetId: '{sheet-1}' };
const LOCAL = { ...SHEET, source: 'Local' } as const;

test('every event has the number that the client files it under', async () => {
  const { host } = excel;
  await run(({ workbook: { worksheets } }) => {
    worksheets.onAdded.add(listen);
    worksheets.onDeleted.add(listen);
    worksheets.onActivated.add(listen);
    worksheets.onDeactivated.add(listen);
    worksheets.onChanged.add(listen);
    worksheets.onFormatChanged.add(listen);
    worksheets.onSelectionChanged.add(listen);
  });
  expect(host.dispatcher.registrations.size).toBe(7);
  const sent = [
    host.fire('worksheetAdded', LOCAL),
    host.fire('worksheetDeleted', LOCAL),
    host.fire('worksheetActivated', SHEET),
    host.fire('worksheetDeactivated', SHEET),
    host.fire('worksheetChanged', { ...LOCAL, address: 'A1', changeType: 'RangeEdited' }),
    host.fire('worksheetFormatChanged', { ...LOCAL, address: 'A1' }),
    host.fire('worksheetSelectionChanged', { ...SHEET, address: 'B2:C3' }),
  ];
  await host.settled();
  expect(sent).toEqual([1, 1, 1, 1, 1, 1, 1]);
  expect(heard).toMatchObject([
    { type: 'WorksheetAdded', ...LOCAL },
    { type: 'WorksheetDeleted', ...LOCAL },
    { type: 'WorksheetActivated', ...SHEET },
    { type: 'WorksheetDeactivated', ...SHEET },
    { type: 'WorksheetChanged', ...LOCAL, address: 'A1', changeType: 'RangeEdited' },
    { type: 'WorksheetFormatChanged', ...LOCAL, address: 'A1' },
    { type: 'WorksheetSelectionChanged', ...SHEET, address: 'B2:C3' },
  ]);
});

test('renaming is told where the client is given the set it files the event under', async () => {
  await excel.close();
  excel = await startExcel({
    workbook: (events) => new Workbook(events),
    sets: { ExcelApi: '1.17', ExcelApiOnline: '1.1' },
  });
  await run(({ workbook: { worksheets } }) => {
    worksheets.onNameChanged.add(listen);
    worksheets.onVisibilityChanged.add(listen);
  });
  excel.host.fire('worksheetNameChanged', { ...LOCAL, nameBefore: '一', nameAfter: '二' });
  excel.host.fire('worksheetVisibilityChanged', {
    ...LOCAL,
    visibilityBefore: 'Visible',
    visibilityAfter: 'Hidden',
  });
  await excel.host.settled();
  expect(heard).toMatchObject([
    { type: 'WorksheetNameChanged', nameBefore: '一', nameAfter: '二' },
    { type: 'WorksheetVisibilityChanged', visibilityAfter: 'Hidden' },
  ]);
});

test('the workbook’s own selection event, of the Common API', async () => {
  await run((context) => context.workbook.onSelectionChanged.add(listen));
  excel.host.fire('worksheetSelectionChanged', { ...SHEET, address: 'A1' });
  await excel.host.settled();
  expect(heard).toHaveLength(1);
});

test('a client whose connection is gone hears nothing', async () => {
  await run((context) => context.workbook.worksheets.onActivated.add(listen));
  excel.host.failures.disconnect();
  excel.workbook._sheets[1]!.activate();
  await excel.host.settled();
  expect(heard).toEqual([]);
});
