import type { WorkbookChange } from '../../../src/host/port';
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

describe('cells that have changed', () => {
  const following = async (version = '1.17') => {
    const opened = await openExcel(SHEETS, version);
    const told: WorkbookChange[] = [];
    await opened.host.onWorkbookChanged((change) => told.push(change));
    await settled();
    const sheetId = opened.excel.workbook.state.findSheet('乙')!.id;
    const change = async (address: string, changeType = 'RangeEdited', worksheetId = sheetId) => {
      told.splice(0);
      opened.excel.workbook.state.events.emit('worksheetChanged', {
        worksheetId,
        address,
        changeType,
        source: 'Local',
      });
      await settled();
      return [...told];
    };
    return { ...opened, told, change };
  };
  const cells = (top: number, left: number, bottom: number, right: number): WorkbookChange => ({
    kind: 'cells',
    sheet: '乙',
    range: { top, left, bottom, right },
  });
  const OTHER: readonly WorkbookChange[] = [{ kind: 'other' }];

  test.each<[string, readonly WorkbookChange[]]>([
    ['B3', [cells(2, 1, 2, 1)]],
    ['B3:D4', [cells(2, 1, 3, 3)]],
    ['A1:B1,D4', [cells(0, 0, 0, 1), cells(3, 3, 3, 3)]],
    ['C:D', [cells(0, 2, 1_048_575, 3)]],
    ['3:5', [cells(2, 0, 4, 16_383)]],
    ['A1,A3,A5,A7,A9,A11,A13,A15,A17', OTHER],
    ['Table1[列]', OTHER],
  ])('at %s', async (address, expected) => {
    const { change, excel } = await following();
    expect(await change(address)).toEqual(expected);
    await excel.close();
  });

  test.each(['RowInserted', 'ColumnDeleted', 'CellInserted', 'Unknown'])(
    '%s may be anything',
    async (type) => {
      const { change, excel } = await following();
      expect(await change('2:2', type)).toEqual(OTHER);
      expect(await change('B3')).toEqual([cells(2, 1, 2, 1)]);
      await excel.close();
    },
  );

  test.each(['1.9', '1.17'])('a keystroke costs no request (ExcelApi %s)', async (version) => {
    const { clerk, excel, told } = await following(version);
    excel.host.resetCounters();
    for (const value of [1, 2, 3]) clerk.type('乙', 'B3', value);
    await settled();
    expect([told.length, excel.host.counters.requests]).toEqual([3, 0]);
    await excel.close();
  });

  test('on a sheet not known by its name anything, and soon more closely', async () => {
    const { change, clerk, excel, told } = await following('1.9');
    expect(await change('B3', 'RangeEdited', '{nobody}')).toEqual(OTHER);
    expect(await change('B3')).toEqual([cells(2, 1, 2, 1)]);
    clerk.addSheet('丙');
    await settled();
    told.splice(0);
    clerk.type('丙', 'B3', 1);
    await settled();
    expect(told).toEqual([{ ...cells(2, 1, 2, 1), sheet: '丙' }]);
    await excel.close();
  });

  test('names asked for while one changes are asked for again', async () => {
    const { clerk, excel, told } = await following('1.17');
    clerk.addSheet('丙');
    clerk.renameSheet('乙', '丁');
    await settled();
    told.splice(0);
    clerk.type('丁', 'B3', 1);
    await settled();
    expect(told).toEqual([{ ...cells(2, 1, 2, 1), sheet: '丁' }]);
    await excel.close();
  });
});
