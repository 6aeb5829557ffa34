import { openWps } from './wps-harness';

const EDIT = { sheet: '附件1', row: 0, col: 0, value: '新' };

test('what another page of the add-in had switched off when we looked is on after our action', async () => {
  const { host, wps } = openWps({ sheets: [{ name: '附件1' }] });
  // Its own action is on between two calls of ours: it would be put back as we found it, and stay so for good.
  Object.assign(wps.program, { screenUpdating: false, enableEvents: false, displayAlerts: false });
  await host.applyEdits([EDIT]);
  const { screenUpdating, enableEvents, displayAlerts } = wps.program;
  expect([screenUpdating, enableEvents, displayAlerts]).toEqual([true, true, true]);
});

test('a switch that could not be put back is on after the next action', async () => {
  const { host, wps } = openWps({ sheets: [{ name: '附件1' }] });
  wps.bridge.failAt(wps.bridge.calls + 1, { lasting: true });
  await expect(host.applyEdits([EDIT])).rejects.toThrow();
  wps.bridge.clearFailures();
  Object.assign(wps.program, { screenUpdating: false });
  await host.applyEdits([EDIT]);
  expect(wps.program.screenUpdating).toBe(true);
});
