import { MARK_SHEET } from '../../../src/domain/sheet/mark';
import { sheetNamesOf, contentOf } from '../contract/drawn-lookup';
import type { InitialSheet } from '../contract/harness';
import { hiddenLayout, smallLayout } from '../contract/small-layouts';
import { TORTURE_LAYOUTS } from '../contract/torture-layout';
import { gridHarness, type OpenedGridWorkbook } from './grid-harness';
import { openPlainGrid } from './open-plain-grid';

const opened: OpenedGridWorkbook[] = [];
const open = async (...sheets: readonly InitialSheet[]): Promise<OpenedGridWorkbook> => {
  const workbook = await gridHarness(openPlainGrid).open({ sheets });
  opened.push(workbook);
  return workbook;
};
afterEach(async () => {
  for (const workbook of opened.splice(0)) await workbook.close?.();
});

const IN_USE: readonly InitialSheet[] = [
  { name: '表', cells: { A1: '好', A2: 7 } },
  { name: '_数据', visibility: 'veryHidden', cells: { A1: '旧' } },
  { name: '_更早', visibility: 'veryHidden', cells: { A1: '更旧' } },
];
const mark = (rows: readonly (readonly (string | number)[])[] = []) => [...rows, ['绘']];
const REQUEST = {
  sheets: [...TORTURE_LAYOUTS, hiddenLayout('_更早', [['新']]), smallLayout('乙')],
  mark,
};

describe('the grid’s own undo', () => {
  test('takes a drawing back in one step, and does it again', async () => {
    const opening = await open(...IN_USE);
    const { host, workbook } = opening;
    const fingerprint = (): Promise<string> => opening.fingerprint();
    const before = await fingerprint();
    await host.drawSheets(REQUEST);
    const [after, told] = [await fingerprint(), host.lastAction()];
    await workbook.undo();
    expect(await fingerprint()).toBe(before);
    expect(host.lastAction()).toBeUndefined();
    expect((await host.listSheets()).find(({ active }) => active)?.name).toBe('表');
    await workbook.redo();
    expect(await fingerprint()).toBe(after);
    expect(host.lastAction()).toEqual(told);
    expect((await host.listSheets()).find(({ active }) => active)?.name).toBe('样式_甲__乙_');
    await host.undo();
    expect(await fingerprint()).toBe(before);
    expect((await host.listSheets()).find(({ active }) => active)?.name).toBe('表');
  });

  test('takes edits back in one step, and finds the action before them again', async () => {
    const opening = await open(...IN_USE);
    const { host, workbook } = opening;
    const fingerprint = (): Promise<string> => opening.fingerprint();
    await host.drawSheets({ sheets: [smallLayout('甲')] });
    const before = await fingerprint();
    await host.applyEdits([
      { sheet: '表', row: 0, col: 0, value: '=新' },
      { sheet: '甲', row: 300, col: 60, value: 3 },
    ]);
    await workbook.undo();
    expect(await fingerprint()).toBe(before);
    expect(host.lastAction()).toEqual({ kind: 'draw', sheets: ['甲'] });
    await host.undo();
    expect((await host.listSheets()).map(({ name }) => name)).not.toContain('甲');
  });

  test('goes on over what the clerk did before, between and after', async () => {
    const workbook = await open({ name: '表', cells: { A1: 1 } });
    const { host, clerk } = workbook;
    const states: string[] = [];
    const steps = [
      () => clerk.type('表', 'A1', 2),
      () => host.drawSheets({ sheets: [smallLayout('甲')], mark }),
      () => clerk.type('甲', 'A1', '填报'),
      () => host.undo({ discardChanges: true }),
      () => clerk.type('表', 'A1', 3),
    ];
    for (const step of steps) {
      states.push(await workbook.fingerprint());
      await step();
    }
    const last = await workbook.fingerprint();
    for (const state of states.reverse()) {
      await workbook.workbook.undo();
      expect(await workbook.fingerprint()).toBe(state);
    }
    for (let step = 0; step < steps.length; step++) await workbook.workbook.redo();
    expect(await workbook.fingerprint()).toBe(last);
  });

  test('brings a drawing back that we have taken back, with what a clerk had filled in', async () => {
    const workbook = await open({ name: '表' });
    await workbook.host.drawSheets({ sheets: [smallLayout('甲')] });
    await workbook.clerk.type('甲', 'B2', '填报');
    await workbook.host.undo({ discardChanges: true });
    await workbook.workbook.undo();
    expect(await contentOf(workbook, '甲', 'B2')).toBe('填报');
    expect(workbook.host.lastAction()).toEqual({ kind: 'draw', sheets: ['甲'] });
  });

  test('leaves a mark that was made after the drawing', async () => {
    const workbook = await open({ name: '表' });
    await workbook.host.drawSheets({ sheets: [smallLayout('甲')], mark });
    await workbook.host.writeMark(() => [['后来']]);
    await workbook.workbook.undo();
    expect(await sheetNamesOf(workbook)).toEqual(['表', MARK_SHEET]);
    expect(await workbook.host.readMark()).toEqual([['后来']]);
  });

  test('knows nothing of a mark alone', async () => {
    const workbook = await open({ name: '表', cells: { A1: 1 } });
    await workbook.clerk.type('表', 'A1', 2);
    await workbook.host.writeMark(() => [['标记']]);
    await workbook.workbook.undo();
    expect(await contentOf(workbook, '表', 'A1')).toBe(1);
    expect(await workbook.host.readMark()).toEqual([['标记']]);
  });
});
