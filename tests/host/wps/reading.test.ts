import { rangeAddress } from '../../../src/domain/sheet/address';
import { openWps } from './wps-harness';

test('rows and columns that are hidden and hold something are told', async () => {
  const { host, wps } = openWps({ sheets: [{ name: '表', cells: { B2: 1, B3: 2, C5: '字', D2: 3 } }] });
  wps.clerk.hideRows('表', '3:4');
  wps.clerk.hideColumns('表', 'C:C');
  const [sheet] = (await host.readWorkbook()).sheets;
  // Row 4 holds nothing.
  expect([sheet?.hiddenRows, sheet?.hiddenCols]).toEqual([[2], [2]]);
});

test('a sheet hidden row by row is told whole', async () => {
  const { host, wps } = openWps({ sheets: [{ name: '表', cells: { A1: 1, A2: 2 } }] });
  wps.clerk.hideRows('表', '1:2');
  const [sheet] = (await host.readWorkbook()).sheets;
  expect(sheet?.hiddenRows).toEqual([0, 1]);
});

test('merges side by side are told one by one', async () => {
  const merges = ['A1:B2', 'C1:C3', 'A3:B3', 'D1:D2', 'E1:F1', 'E2:F2', 'D3:F3', 'H9:J10'];
  const { host } = openWps({ sheets: [{ name: '表', cells: { A1: 1 }, merges }] });
  const [sheet] = (await host.readWorkbook()).sheets;
  expect(sheet?.merges.map(rangeAddress).sort()).toEqual([...merges].sort());
});

test('a number that looks like an error is a number', async () => {
  const cells = { A1: -2146826246, A2: { kind: 'error', code: '#N/A' } } as const;
  const { host } = openWps({ sheets: [{ name: '表', cells }] });
  const [sheet] = (await host.readWorkbook()).sheets;
  expect(sheet?.rows.flat()).toEqual([-2146826246, cells.A2]);
});

test('dates among numbers and texts are told by their cells', async () => {
  const dates = { B2: { kind: 'date', serial: 41_000 }, C4: { kind: 'date', serial: 41_003 } } as const;
  const cells = { A1: '字', B1: 41_000, A2: 41_000, ...dates, B3: 7, C3: '=1', B4: 41_000 };
  const { host } = openWps({ sheets: [{ name: '表', cells }] });
  const [sheet] = (await host.readWorkbook()).sheets;
  expect([sheet?.rows[1], sheet?.rows[3]?.[2], sheet?.rows[3]?.[1]]).toEqual([
    [41_000, dates.B2],
    dates.C4,
    41_000,
  ]);
});

test('dates of a workbook that counts from 1904 are those that the clerk sees', async () => {
  const cells = { A1: { kind: 'date', serial: 39_538 }, A2: 39_538 } as const;
  const { host } = openWps({ sheets: [{ name: '表', cells }], date1904: true });
  const { sheets, notices } = await host.readWorkbook();
  expect(sheets[0]?.rows.flat()).toEqual([{ kind: 'date', serial: 41_000 }, 39_538]);
  expect(notices).toEqual([{ code: 'date1904' }]);
  const was = { kind: 'date', serial: 41_000 } as const;
  await host.applyEdits([{ sheet: '表', row: 0, col: 0, value: '好', was }]);
});
