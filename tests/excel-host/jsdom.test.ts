/** @jest-environment jsdom */
import { startExcel } from './start-excel';
import { Workbook } from './tiny-workbook';

const start = () => startExcel({ workbook: (events) => new Workbook(events) });

test('office.js runs in a page of jsdom, more than once', async () => {
  for (let load = 0; load < 3; load++) {
    const { Excel, host, close } = await start();
    const names = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    });
    expect(names).toEqual(['名单', '成绩']);
    expect(host.counters.requests).toBe(1);
    await close();
  }
});

test('the page is left to the add-in: its own tags are not touched', async () => {
  const { close } = await start();
  const style = document.createElement('style');
  document.head.appendChild(style);
  expect(style.isConnected).toBe(true);
  await close();
});
