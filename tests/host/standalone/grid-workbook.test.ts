import type { WorkbookDocument } from '../../../src/domain/document/workbook-document';
import type { Grid } from '../../../src/host/standalone/open-grid';
import { startGridWithApi, type GridWithApi } from '../../../src/host/standalone/start-grid-with-api';
import { expectRefusal } from '../contract/expect-refusal';
import { smallLayout } from '../contract/small-layouts';
import { cpuSecondsOf } from '../../cpu-seconds';
import { initialDocument } from './initial-document';

let started: GridWithApi;
let grid: Grid;
beforeEach(async () => {
  started = await startGridWithApi({ lang: 'zh', brightness: 'light' });
  ({ grid } = started);
});
afterEach(() => grid.dispose());

const DOCUMENT = initialDocument({
  sheets: [
    { name: '甲', cells: { A1: 1, A2: { formula: 'A1+1', cached: 2 } } },
    { name: '乙', cells: { A1: '好' } },
  ],
});
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const cellsOf = (document: WorkbookDocument): unknown =>
  document.sheets.map(({ name, cells }) => [name, cells.map(({ value, formula }) => formula ?? value)]);

test('what is opened comes back, with the sheet that is shown', async () => {
  const workbook = await grid.open({ ...DOCUMENT, active: 1 });
  const document = await workbook.document();
  expect(document.active).toBe(1);
  expect(cellsOf(document)).toEqual([
    ['甲', [1, 'A1+1']],
    ['乙', ['好']],
  ]);
});

test('results of formulas are waited for', async () => {
  const { host } = await grid.open(DOCUMENT);
  await host.applyEdits([{ sheet: '甲', row: 0, col: 0, value: 41 }]);
  const { sheets } = await host.readWorkbook();
  expect(sheets[0]?.rows[1]?.[0]).toBe(42);
  await host.applyEdits([{ sheet: '甲', row: 1, col: 0, value: '好', was: 42 }]);
});

test('many cells are written in the time they need', async () => {
  const { host } = await grid.open(initialDocument({ sheets: [{ name: '甲' }] }));
  const edits = Array.from({ length: 40_000 }, (_, index) => ({
    sheet: '甲',
    row: index,
    col: 0,
    value: 'x',
  }));
  expect(await cpuSecondsOf(() => host.applyEdits(edits))).toBeLessThan(20);
});

test('once another workbook is shown, the one before it answers no more', async () => {
  const before = await grid.open(DOCUMENT);
  let told = 0;
  await before.host.onWorkbookChanged(() => (told += 1));
  const after = await grid.open(DOCUMENT);
  await after.host.applyEdits([{ sheet: '甲', row: 0, col: 0, value: 5 }]);
  await expectRefusal(before.host.listSheets(), 'workbookClosed');
  await expectRefusal(before.host.drawSheets({ sheets: [smallLayout('丙')] }), 'workbookClosed');
  await expectRefusal(before.document(), 'workbookClosed');
  expect(before.host.lastAction()).toBeUndefined();
  await pause(50);
  expect(told).toBe(0);
});

describe('a workbook that cannot be shown', () => {
  const broken = { ...DOCUMENT, sheets: [...DOCUMENT.sheets, undefined] } as unknown as WorkbookDocument;

  test.each<[string, WorkbookDocument, boolean]>([
    ['as the grid refuses it', DOCUMENT, true],
    ['as it is none', broken, false],
  ])('leaves the one before as it was: %s', async (_, next, refused) => {
    const { sheets } = DOCUMENT;
    const protecting = sheets.map((sheet) => ({ ...sheet, isProtected: sheet.name === '乙' }));
    const before = await grid.open({ ...DOCUMENT, sheets: protecting, active: 1 });
    await before.host.applyEdits([{ sheet: '甲', row: 0, col: 0, value: 41 }]);
    const told: string[] = [];
    before.onChanged(() => told.push('savable'));
    if (refused) {
      const creating = jest.spyOn(started.api, 'createWorkbook').mockImplementationOnce((data) => {
        creating.mockRestore();
        started.api.createWorkbook(data);
        throw new Error('refused');
      });
    }
    await expect(grid.open(next)).rejects.toThrow();
    expect(before.host.lastAction()).toEqual({ kind: 'edit', sheets: ['甲'] });
    const document = await before.document();
    expect(document.active).toBe(1);
    expect(document.sheets.map(({ cells }) => cells.map(({ value }) => value))).toEqual([[41, 42], ['好']]);
    const edit = { sheet: '乙', row: 0, col: 0, value: '中' };
    await expectRefusal(before.host.applyEdits([edit]), 'sheetProtected', { sheet: '乙' });
    await pause(50);
    told.length = 0;
    await before.host.undo();
    await pause(50);
    expect(told).toEqual(['savable']);
    expect((await before.document()).sheets[0]?.cells[0]?.value).toBe(1);
    const after = await grid.open(DOCUMENT);
    await expectRefusal(before.document(), 'workbookClosed');
    expect((await after.document()).sheets).toHaveLength(2);
  });
});

test('a sheet that its file says is protected is not written, also when it comes back', async () => {
  const { sheets } = DOCUMENT;
  const protecting = sheets.map((sheet) => ({ ...sheet, isProtected: sheet.name === '乙' }));
  const workbook = await grid.open({ ...DOCUMENT, sheets: protecting });
  const edit = { sheet: '乙', row: 0, col: 0, value: '中' };
  await expectRefusal(workbook.host.applyEdits([edit]), 'sheetProtected', { sheet: '乙' });
  const shown = started.api.getActiveWorkbook();
  shown?.deleteSheet(shown.getSheetByName('乙')!);
  await workbook.undo();
  await expectRefusal(workbook.host.applyEdits([edit]), 'sheetProtected', { sheet: '乙' });
  expect((await workbook.document()).sheets.map(({ isProtected }) => isProtected)).toEqual([false, true]);
});

test('an action is told once, selecting is no change', async () => {
  const workbook = await grid.open(DOCUMENT);
  await workbook.host.readWorkbook();
  await pause(20);
  const told: string[] = [];
  await workbook.host.onWorkbookChanged(() => told.push('changed'));
  const leave = workbook.onChanged(() => told.push('savable'));
  await workbook.host.reveal({ sheet: '乙', cell: 'C3' });
  await pause(20);
  expect(told).toEqual([]);
  await workbook.host.drawSheets({ sheets: [smallLayout('丙'), smallLayout('丁')] });
  await pause(20);
  expect(told).toEqual(['changed', 'savable']);
  leave();
  await workbook.host.applyEdits([{ sheet: '乙', row: 0, col: 0, value: 5 }]);
  await workbook.host.readWorkbook();
  await pause(20);
  expect(told).toEqual(['changed', 'savable', 'changed']);
});

test('what a document holds was told before it is handed over', async () => {
  const workbook = await grid.open(initialDocument({ sheets: [{ name: '甲' }] }));
  await pause(20);
  const told: string[] = [];
  workbook.onChanged(() => told.push('savable'));
  await workbook.host.applyEdits([{ sheet: '甲', row: 0, col: 0, value: 5 }]);
  await workbook.document();
  expect(told).toEqual(['savable']);
  await pause(20);
  expect(told).toEqual(['savable']);
  await workbook.host.applyEdits([{ sheet: '甲', row: 0, col: 0, value: 6 }]);
  await workbook.changesTold();
  expect(told).toEqual(['savable', 'savable']);
});
