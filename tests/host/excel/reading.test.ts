import { rangeAddress } from '../../../src/domain/sheet/address';
import type { InitialSheet } from '../contract/harness';
import { openExcel } from './excel-harness';

test('rows and columns that are hidden and hold something are told', async () => {
  const cells = { B2: 1, B3: 2, C5: '字', D2: 3 };
  const { host, excel, clerk } = await openExcel([{ name: '表', cells }], '1.9');
  clerk.hideRows('表', '3:4');
  clerk.hideColumns('表', 'C:C');
  const [sheet] = (await host.readWorkbook()).sheets;
  // Row 4 holds nothing.
  expect([sheet?.hiddenRows, sheet?.hiddenCols]).toEqual([[2], [2]]);
  await excel.close();
});

test('a sheet hidden row by row is told whole', async () => {
  const { host, excel, clerk } = await openExcel([{ name: '表', cells: { A1: 1, A2: 2 } }], '1.9');
  clerk.hideRows('表', '1:2');
  const [sheet] = (await host.readWorkbook()).sheets;
  expect(sheet?.hiddenRows).toEqual([0, 1]);
  await excel.close();
});

/** A sheet with a text in each cell. */
const filled = (name: string, rows: number, cols: number, text: string): InitialSheet => ({
  name,
  cells: Object.fromEntries(
    Array.from({ length: rows * cols }, (_, index) => [
      rangeAddress(cellRange(Math.floor(index / cols), index % cols)),
      text,
    ]),
  ),
});
const cellRange = (row: number, col: number) => ({ top: row, left: col, bottom: row, right: col });

test.each<[string, readonly InitialSheet[], number]>([
  ['thirty small sheets', Array.from({ length: 30 }, (_, n) => filled(`表${n}`, 20, 5, '好')), 3],
  ['one sheet of 90,000 cells', [filled('大', 9000, 10, '好')], 3],
  ['one sheet of 150,000 cells', [filled('大', 15_000, 10, '好')], 4],
  // Excel refuses the answer once; only then is it known that the texts are long.
  ['one sheet of long texts', [filled('长', 1000, 4, '字'.repeat(500))], 5],
])('reading %s is whole', async (_, sheets, requests) => {
  const { host, excel } = await openExcel(sheets, '1.9');
  excel.host.resetCounters();
  const snapshot = await host.readWorkbook();
  expect(excel.host.counters.requests).toBe(requests);
  const read = snapshot.sheets.map(({ rows }) => rows.flat().filter((value) => value !== undefined).length);
  expect(read).toEqual(sheets.map(({ cells = {} }) => Object.keys(cells).length));
  await excel.close();
});

test('more merges than Excel tells of at once are told all the same', async () => {
  const merges = Array.from({ length: 700 }, (_, index) => `B${index + 1}:C${index + 1}`);
  const sheets = [
    { ...filled('表', 700, 2, '好'), merges },
    { name: '乙', cells: { A1: 1 }, merges: ['A1:B1'] },
  ];
  const { host, excel } = await openExcel(sheets, '1.13');
  const [first, second] = (await host.readWorkbook()).sheets;
  expect(first?.merges.map(rangeAddress).sort()).toEqual([...merges].sort());
  expect(second?.merges.map(rangeAddress)).toEqual(['A1:B1']);
  await excel.close();
});

test('dates of a workbook that counts from 1904 are those that the clerk sees', async () => {
  const cells = { A1: { kind: 'date', serial: 39538 }, A2: 39538 } as const;
  const { host, excel } = await openExcel([{ name: '表', cells }], '1.9', { date1904: true });
  const { sheets, notices } = await host.readWorkbook();
  expect(sheets[0]?.rows.flat()).toEqual([{ kind: 'date', serial: 41000 }, 39538]);
  expect(notices).toEqual([{ code: 'date1904' }]);
  const was = { kind: 'date', serial: 41000 } as const;
  await host.applyEdits([{ sheet: '表', row: 0, col: 0, value: '好', was }]);
  await excel.close();
});
