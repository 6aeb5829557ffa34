import { HostError } from '../../../src/host/host-error';
import { smallLayout } from '../contract/small-layouts';
import { savedFingerprint } from '../excel/saved-fingerprint';
import { openWps, type WpsUnderTest } from './wps-harness';

const CELLS = { A1: '旧', A2: 2 };
const REQUEST = { sheets: [smallLayout('甲'), smallLayout('乙')], mark: () => [['新']] };
const EDITS = [
  { sheet: '表', row: 0, col: 0, value: '新' },
  { sheet: '表', row: 4, col: 0, value: '新' },
];

const open = (): WpsUnderTest => openWps({ sheets: [{ name: '表', cells: CELLS }] });

const switchesOf = ({ wps: { program } }: WpsUnderTest): readonly boolean[] => [
  program.screenUpdating,
  program.enableEvents,
  program.displayAlerts,
];

async function errorOf(act: Promise<unknown>): Promise<HostError> {
  const error: unknown = await act.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof HostError)) throw new Error('no error of a host');
  return error;
}

/** Acts while WPS answers nothing any more from the k-th call on, as when the clerk begins to type in between. */
async function brokenOff(opened: WpsUnderTest, act: () => Promise<unknown>, k: number): Promise<HostError> {
  opened.wps.bridge.failAt(k, { lasting: true });
  const error = await errorOf(act());
  opened.wps.bridge.clearFailures();
  return error;
}

async function callsOf(act: (opened: WpsUnderTest) => Promise<unknown>): Promise<number> {
  const opened = open();
  const before = opened.wps.bridge.calls;
  await act(opened);
  return opened.wps.bridge.calls - before;
}

test.each<[string, (opened: WpsUnderTest) => Promise<unknown>]>([
  ['drawing', ({ host }) => host.drawSheets(REQUEST)],
  ['editing', ({ host }) => host.applyEdits(EDITS)],
])('%s that cannot be taken back at once is taken back before the next action', async (_, act) => {
  const calls = await callsOf(act);
  for (let k = 1; k < calls; k += 3) {
    const opened = open();
    const before = savedFingerprint(opened.wps.workbook);
    opened.wps.bridge.failAt(k, { lasting: true });
    const error = await act(opened).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    opened.wps.bridge.clearFailures();
    // The last calls only tidy up.
    if (error === undefined) continue;
    expect(error).toBeInstanceOf(HostError);
    const isUnchanged = savedFingerprint(opened.wps.workbook) === before;
    // It promises nothing that is not so.
    if (!isUnchanged) expect([k, (error as HostError).unchanged]).toEqual([k, false]);
    await opened.host.setHighlights([]);
    expect([k, savedFingerprint(opened.wps.workbook) === before]).toEqual([k, true]);
    await opened.host.applyEdits(EDITS);
    expect([k, ...switchesOf(opened)]).toEqual([k, true, true, true]);
  }
});

test('sheets in work that stay for want of an answer are not told, and go', async () => {
  const opened = open();
  const { host, wps } = opened;
  const calls = await callsOf(({ host: one }) => one.drawSheets(REQUEST));
  const error = await brokenOff(opened, () => host.drawSheets(REQUEST), Math.floor(calls / 2));
  expect(error).toMatchObject({ code: 'unknown', unchanged: false });
  expect((await host.listSheets()).map(({ name }) => name)).toEqual(['表']);
  await host.drawSheets({ sheets: [smallLayout('丙')] });
  expect(wps.state.sheets.map(({ name }) => name)).toEqual(['表', '丙']);
});

test('what the clerk has deleted since cannot be taken back, and holds up only one action', async () => {
  const opened = openWps({ sheets: [{ name: '表', cells: CELLS }, { name: '另' }] });
  const { host, wps } = opened;
  const calls = await callsOf(({ host: one }) => one.applyEdits(EDITS));
  const error = await brokenOff(opened, () => host.applyEdits(EDITS), calls - 6);
  expect(error.unchanged).toBe(false);
  wps.clerk.deleteSheet('表');
  const other = [{ ...EDITS[0]!, sheet: '另' }];
  expect(await errorOf(host.applyEdits(other))).toMatchObject({ code: 'unknown', unchanged: false });
  await host.applyEdits(other);
  expect(host.lastAction()).toEqual({ kind: 'edit', sheets: ['另'] });
});

test('a cell that is being typed in: nothing is begun', async () => {
  const opened = open();
  const { host, wps } = opened;
  const before = savedFingerprint(wps.workbook);
  wps.clerk.startTyping();
  const refused = { code: 'cellEditing', unchanged: true, left: [] };
  for (const act of [
    () => host.drawSheets(REQUEST),
    () => host.applyEdits(EDITS),
    () => host.writeMark(() => [['新']]),
    () => host.setHighlights([]),
    () => host.undo(),
  ]) {
    expect(await errorOf(act())).toMatchObject(refused);
  }
  expect(await errorOf(host.reveal({ sheet: '表', cell: 'A1' }))).toMatchObject({ code: 'cellEditing' });
  expect(savedFingerprint(wps.workbook)).toBe(before);
  wps.clerk.stopTyping();
  await host.applyEdits(EDITS);
});
