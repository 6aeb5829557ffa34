import { parseRangeAddress } from '../../../src/domain/sheet/address';
import { openWps } from './wps-harness';

const TWO = { sheets: [{ name: '甲' }, { name: '乙', visibility: 'hidden' as const }] };

test('where a shape is selected, what was selected last on that sheet', async () => {
  const { host, wps } = openWps(TWO);
  wps.clerk.select('甲', 'B2:C3');
  await host.selection();
  wps.clerk.selectShape();
  expect(await host.selection()).toEqual({ sheet: '甲', range: parseRangeAddress('B2:C3') });
});

test('and where nothing is known of it, its first cell', async () => {
  const { host, wps } = openWps(TWO);
  wps.clerk.selectShape();
  expect(await host.selection()).toEqual({ sheet: '甲', range: parseRangeAddress('A1') });
});

test('the first of several areas', async () => {
  const { host, wps } = openWps(TWO);
  wps.clerk.select('甲', 'D4:E5', 'A1');
  expect(await host.selection()).toEqual({ sheet: '甲', range: parseRangeAddress('D4:E5') });
});

test('a place that cannot be shown leaves the clerk where they were', async () => {
  const { host, wps } = openWps(TWO);
  wps.clerk.select('甲', 'B2');
  await expect(host.reveal({ sheet: '乙', cell: '没有' })).rejects.toMatchObject({ name: 'HostError' });
  expect([wps.state.active.name, wps.state.findSheet('乙')?.visibility]).toEqual(['甲', 'Hidden']);
  wps.clerk.protectWorkbook();
  await expect(host.reveal({ sheet: '乙', cell: 'A1' })).rejects.toMatchObject({
    code: 'workbookProtected',
    values: { sheet: '乙' },
  });
});
