import { MARK_SHEET, WORKING_SHEET_PREFIX } from '../../../src/domain/sheet/mark';
import { HostError } from '../../../src/host/host-error';
import type { InitialSheet } from '../contract/harness';
import { hiddenLayout, smallLayout } from '../contract/small-layouts';
import { TORTURE_LAYOUTS } from '../contract/torture-layout';
import { FailingOrders } from './failing-orders';
import { gridHarness, type OpenedGridWorkbook } from './grid-harness';
import { openPlainGrid } from './open-plain-grid';

/** A workbook in use: a form of that name, a mark, older hidden data, something left behind by a drawing. */
const IN_USE: readonly InitialSheet[] = [
  { name: '参考', visibility: 'hidden', cells: { A1: '旧', B2: 3 } },
  { name: '附件1', cells: { A1: '上年的', A2: 2, A3: { kind: 'date', serial: 41000 } }, merges: ['C1:D2'] },
  { name: MARK_SHEET, visibility: 'veryHidden', cells: { A1: '标记', B1: 2012, A3: '=1' } },
  { name: '_数据', visibility: 'veryHidden', cells: { A1: 'mechanism168/report', C2: '=文本' } },
  { name: `${WORKING_SHEET_PREFIX}k3x9pa~1`, visibility: 'veryHidden', cells: { A1: '残' } },
];

type Act = (opened: OpenedGridWorkbook) => Promise<unknown>;

const [torture] = TORTURE_LAYOUTS;
const noted = smallLayout('附件1', [['甲', 1]]);
const drawing: Act = ({ host }) =>
  host.drawSheets({
    sheets: [{ ...torture!, name: '附件1' }, hiddenLayout('_数据', [['新']]), noted],
    mark: (rows = []) => [...rows, ['新']],
  });
const editing: Act = ({ host }) =>
  host.applyEdits([
    { sheet: '附件1', row: 0, col: 0, value: '=新' },
    { sheet: '附件1', row: 1, col: 0, value: null },
    { sheet: '参考', row: 900, col: 40, value: 7 },
  ]);
const marking: Act = ({ host }) => host.writeMark(() => [['新'], [2, '=列']]);
const cell = (row: number, col: number) => ({ top: row, left: col, bottom: row, right: col });
const tinting: Act = ({ host }) =>
  host.setHighlights([
    { sheet: '附件1', range: cell(0, 0), kind: 'error' },
    { sheet: '附件1', range: cell(1, 0), kind: 'info' },
    { sheet: '参考', range: cell(0, 0), kind: 'warning' },
  ]);
const tintingOthers: Act = ({ host }) =>
  host.setHighlights([
    { sheet: '附件1', range: cell(1, 1), kind: 'warning' },
    { sheet: MARK_SHEET, range: cell(0, 0), kind: 'info' },
  ]);
const restoring: Act = ({ host }) =>
  host.restoreLists(
    ['附件1', '参考'].map((sheet) => ({
      sheet,
      range: { top: 0, left: 40, bottom: 900, right: 40 },
      values: ['好', '中'],
      prompt: '',
      strict: true,
    })),
  );
const nothing: Act = () => Promise.resolve();
const undoing: Act = ({ host }) => host.undo();

test.each<[string, Act, Act, number]>([
  ['drawing', nothing, drawing, 15],
  ['editing', nothing, editing, 6],
  ['marking', nothing, marking, 2],
  ['undoing a drawing', drawing, undoing, 10],
  ['undoing edits', editing, undoing, 4],
  ['tinting', nothing, tinting, 2],
  ['tinting others', tinting, tintingOthers, 4],
  ['putting lists back', nothing, restoring, 4],
])('%s that fails at any order changes nothing', async (_, before, act, least) => {
  const opened = await gridHarness(openPlainGrid).open({ sheets: IN_USE });
  const orders = new FailingOrders(opened.api);
  await before(opened);
  const [standing, told] = [await opened.fingerprint(), opened.host.lastAction()];
  let k = 1;
  for (let failed = true; failed; k++) {
    orders.failAt(k);
    const error = await act(opened).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    orders.stop();
    failed = error !== undefined;
    if (!failed) break;
    expect(error).toBeInstanceOf(HostError);
    expect([k, (error as HostError).unchanged, (error as HostError).left]).toEqual([k, true, []]);
    expect([k, (await opened.fingerprint()) === standing]).toEqual([k, true]);
    expect(opened.host.lastAction()).toBe(told);
  }
  expect(k).toBeGreaterThan(least);
  await opened.close?.();
});

test('what cannot even be taken back is told', async () => {
  const opened = await gridHarness(openPlainGrid).open({ sheets: IN_USE });
  const orders = new FailingOrders(opened.api);
  orders.failFrom(2);
  const error: unknown = await marking(opened).catch((reason: unknown) => reason);
  orders.stop();
  expect(error).toMatchObject({ code: 'unknown', unchanged: false, left: [MARK_SHEET] });
  await opened.close?.();
});
