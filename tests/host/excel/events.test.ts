import { openExcel } from './excel-harness';

const SHEETS = [{ name: '甲', cells: { A1: 1 } }, { name: '乙' }];
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

test('Excel is asked once however many listen, and told when nobody does any more', async () => {
  const { host, excel, clerk } = await openExcel(SHEETS, '1.17');
  const { registrations } = excel.host.dispatcher;
  let told = 0;
  const leaves = [];
  for (let index = 0; index < 3; index++) leaves.push(await host.onWorkbookChanged(() => (told += 1)));
  expect(registrations.size).toBe(4);
  clerk.type('甲', 'A1', 2);
  await settled();
  expect(told).toBe(3);
  for (const leave of leaves) await leave();
  expect(registrations.size).toBe(0);
  await excel.close();
});

test('going to another sheet is a selection', async () => {
  const { host, excel, clerk } = await openExcel(SHEETS, '1.9');
  const sheets: string[] = [];
  await host.onSelectionChanged(({ sheet }) => sheets.push(sheet));
  clerk.showSheet('乙');
  await settled();
  expect(sheets).toEqual(['乙']);
  await excel.close();
});

test('while a cell is being edited, a selection is not told and nothing breaks', async () => {
  const { host, excel, clerk } = await openExcel(SHEETS, '1.9');
  const sheets: string[] = [];
  await host.onSelectionChanged(({ sheet }) => sheets.push(sheet));
  excel.host.failures.startCellEdit();
  clerk.select('乙', 'B2');
  await settled();
  expect(sheets).toEqual([]);
  excel.host.failures.endCellEdit();
  clerk.select('乙', 'B3');
  await settled();
  expect(sheets).toEqual(['乙']);
  await excel.close();
});

test('an older Excel tells of a new name when the clerk goes on, and of going on alone nothing', async () => {
  const { host, excel, clerk } = await openExcel(SHEETS, '1.9');
  let told = 0;
  await host.onWorkbookChanged(() => (told += 1));
  clerk.showSheet('乙');
  await settled();
  expect(told).toBe(0);
  clerk.renameSheet('甲', '丙');
  clerk.showSheet('丙');
  await settled();
  expect(told).toBe(1);
  await excel.close();
});

test('a registration that fails is told, and can be tried again', async () => {
  const { host, excel, clerk } = await openExcel(SHEETS, '1.17');
  let told = 0;
  excel.host.failures.atRequest(1);
  await expect(host.onWorkbookChanged(() => (told += 1))).rejects.toMatchObject({ name: 'HostError' });
  await host.onWorkbookChanged(() => (told += 1));
  clerk.type('甲', 'A1', 2);
  await settled();
  expect(told).toBe(1);
  await excel.close();
});
