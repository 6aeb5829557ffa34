import { smallLayout } from '../contract/small-layouts';
import { WpsClerk } from '../../wps-host/clerk';
import { openWps } from './wps-harness';

const FIRST = { name: '甲.et', path: 'D:\\校', sheets: [{ name: '表', cells: { A1: 1 } }] };
const SECOND = { name: '乙.et', path: 'D:\\校', sheets: [{ name: '表', cells: { A1: 2 } }] };

function openTwo() {
  const { host, wps } = openWps(FIRST, { more: [SECOND] });
  const [first, second] = wps.books.map((book) => new WpsClerk(book));
  return { host, wps, first: first!, second: second! };
}

const edit = { sheet: '表', row: 0, col: 0, value: '新' };

test('each action is about the workbook that is shown then', async () => {
  const { host, second } = openTwo();
  expect((await host.readWorkbook()).sheets[0]?.rows[0]).toEqual([1]);
  second.showWorkbook();
  expect((await host.readWorkbook()).sheets[0]?.rows[0]).toEqual([2]);
});

test('what can be taken back is of the workbook that is shown, and waits for it', async () => {
  const { host, first, second, wps } = openTwo();
  await host.applyEdits([edit]);
  second.showWorkbook();
  expect(host.lastAction()).toBeUndefined();
  await expect(host.undo()).rejects.toMatchObject({ code: 'nothingToUndo', unchanged: true });
  await host.drawSheets({ sheets: [smallLayout('附件1')] });
  expect(host.lastAction()).toEqual({ kind: 'draw', sheets: ['附件1'] });
  first.showWorkbook();
  expect(await host.undo()).toEqual({ kind: 'edit', sheets: ['表'] });
  expect(wps.books[1]!.state.sheets.map(({ name }) => name)).toEqual(['表', '附件1']);
  second.showWorkbook();
  expect((await host.undo()).kind).toBe('draw');
});

test('ids of sheets are of one workbook, and stay while others come and go', async () => {
  const { host, first, second } = openTwo();
  const idsNow = async (): Promise<readonly string[]> => (await host.listSheets()).map(({ id }) => id);
  const before = await idsNow();
  second.showWorkbook();
  const others = await idsNow();
  expect(others).not.toEqual(before);
  second.closeWorkbook();
  first.showWorkbook();
  expect(await idsNow()).toEqual(before);
});

test('a workbook that is closed takes what could be taken back with it', async () => {
  const { host, first, second } = openTwo();
  await host.applyEdits([edit]);
  first.closeWorkbook();
  expect(host.lastAction()).toBeUndefined();
  second.closeWorkbook();
  expect(host.lastAction()).toBeUndefined();
  for (const act of [() => host.readWorkbook(), () => host.applyEdits([edit]), () => host.selection()]) {
    await expect(act()).rejects.toMatchObject({ code: 'workbookClosed' });
  }
});
