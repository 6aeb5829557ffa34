import { parseRangeAddress } from '../../../src/domain/sheet/address';
import { openWps, type WpsUnderTest } from './wps-harness';

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

describe('where a chart is shown as a sheet of its own', () => {
  const listed = async ({ host }: WpsUnderTest, { sheet }: { readonly sheet: string }): Promise<boolean> =>
    (await host.listSheets()).some(({ name }) => name === sheet);

  test('what was last selected', async () => {
    const opened = openWps({ sheets: [{ name: '甲' }, { name: '丙' }] });
    const { host, wps } = opened;
    wps.clerk.select('丙', 'B2');
    await host.selection();
    wps.clerk.showChart();
    const selected = await host.selection();
    expect([selected, await listed(opened, selected)]).toEqual([
      { sheet: '丙', range: parseRangeAddress('B2') },
      true,
    ]);
    wps.clerk.deleteSheet('丙');
    expect(await host.selection()).toEqual({ sheet: '甲', range: parseRangeAddress('A1') });
  });

  test('and where nothing is known, the first cell of a sheet that is seen', async () => {
    const opened = openWps({ sheets: [{ name: '藏', visibility: 'hidden' }, { name: '甲' }] });
    opened.wps.clerk.showChart();
    expect(await opened.host.selection()).toEqual({ sheet: '甲', range: parseRangeAddress('A1') });
  });
});

test('where nothing is selected, the first cell of what is shown', async () => {
  const { host } = openWps(TWO, { quirks: ['nothingSelected'] });
  expect(await host.selection()).toEqual({ sheet: '甲', range: parseRangeAddress('A1') });
});
