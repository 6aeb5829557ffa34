import { parseRangeAddress, rangeAddress } from '../../../src/domain/sheet/address';
import { valuesOf } from '../contract/snapshot-values';
import { openExcel } from './excel-harness';

const rangeOf = (address: string) => parseRangeAddress(address)!;
const COLUMN = { top: 0, left: 1, bottom: 1_048_575, right: 1 };

test('one request, and of a whole column no more than what stands in it', async () => {
  const cells = Object.fromEntries(Array.from({ length: 300 }, (_, row) => [`B${row + 1}`, '好']));
  const { host, excel } = await openExcel([{ name: '表', cells }], '1.18');
  // Ruled far down, as forms are: looks are no content.
  const { grid } = excel.workbook.state.findSheet('表')!;
  grid.restyle({ ...COLUMN, bottom: 4999 }, (style) => ({ ...style, wrap: true }));
  excel.host.resetCounters();
  const { rows } = await host.readCells({ sheet: '表', range: COLUMN });
  expect([rows.length, excel.host.counters.requests]).toEqual([300, 1]);
  expect(excel.host.counters.bytesDown).toBeLessThan(40_000);
  await excel.close();
});

test('dates of a workbook that counts from 1904', async () => {
  const cells = { B2: { kind: 'date', serial: 39538 } } as const;
  const { host, excel } = await openExcel([{ name: '表', cells }], '1.9', { date1904: true });
  const block = await host.readCells({ sheet: '表', range: rangeOf('A1:C3') });
  expect(valuesOf(block)).toEqual({ B2: { kind: 'date', serial: 41000 } });
  await excel.close();
});

test('more merges than Excel tells at once', async () => {
  const merges = Array.from({ length: 600 }, (_, row) => `A${row + 1}:B${row + 1}`);
  const cells = Object.fromEntries(merges.map((_, row) => [`A${row + 1}`, row]));
  const { host, excel } = await openExcel([{ name: '表', cells, merges }], '1.18');
  const block = await host.readCells({ sheet: '表', range: rangeOf('B599:B600') });
  expect(block.merges.map(rangeAddress)).toEqual(['A599:B599', 'A600:B600']);
  await excel.close();
});

test('more than one answer holds', async () => {
  const text = '长'.repeat(20_000);
  const cells = Object.fromEntries(Array.from({ length: 120 }, (_, row) => [`B${row + 1}`, text]));
  const { host, excel } = await openExcel([{ name: '表', cells }], '1.9');
  const { rows } = await host.readCells({ sheet: '表', range: COLUMN });
  expect([rows.length, rows[119]?.[1]]).toEqual([120, text]);
  await excel.close();
});
