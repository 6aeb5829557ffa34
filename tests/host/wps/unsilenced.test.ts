import { LiveWorkbook } from '../../../src/actions/live/live-workbook';
import type { WorkbookChange } from '../../../src/host/port';
import { smallLayout } from '../contract/small-layouts';
import { quietly } from './quick-waiting';
import { TEMPLATES } from '../excel/drawings';
import { openWps } from './wps-harness';
import { rangeOf } from './wps-in-hand';

/** A view of the pane that reads with each change, and tints as what it read says. */
async function viewed() {
  const { host, wps } = openWps(
    { sheets: [{ name: '表', cells: { A1: '旧' } }] },
    { quirks: ['eventsUnsilenced'] },
  );
  const changes: WorkbookChange[] = [];
  const leave = await host.onWorkbookChanged((change) => changes.push(change));
  const live = new LiveWorkbook(host);
  const readings: unknown[] = [];
  const unsubscribe = live.subscribe(() => {
    readings.push(live.state().snapshot);
    void host.setHighlights([{ sheet: '表', range: rangeOf('A1'), kind: 'error' }]);
  });
  await quietly();
  readings.length = 0;
  return { host, wps, live, changes, readings, leave: async () => (unsubscribe(), await leave()) };
}

describe('in a WPS that tells our own writing too', () => {
  test('an edit is read once or twice, and then there is quiet', async () => {
    const { host, wps, live, changes, readings, leave } = await viewed();
    await host.applyEdits([{ sheet: '表', row: 0, col: 0, value: '新' }]);
    await quietly();
    await quietly();
    expect(live.state().snapshot?.sheets[0]?.rows[0]).toEqual(['新']);
    expect([changes.length <= 3, readings.length <= 2]).toEqual([true, true]);
    const { calls } = wps.bridge;
    await quietly();
    expect(wps.bridge.calls).toBe(calls);
    await leave();
  });

  test('a drawing tells some dozen changes, and then there is quiet', async () => {
    const { host, wps, changes, readings, leave } = await viewed();
    await host.drawSheets({ sheets: [TEMPLATES['附件1']!, smallLayout('甲')], mark: () => [['标记']] });
    await quietly();
    await quietly();
    expect([changes.length <= 25, readings.length <= 3]).toEqual([true, true]);
    const { calls } = wps.bridge;
    await quietly();
    expect(wps.bridge.calls).toBe(calls);
    expect((await host.undo()).kind).toBe('draw');
    await leave();
  });
});
