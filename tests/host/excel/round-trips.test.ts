import type { DrawRequest } from '../../../src/host/port';
import type { HostCounters } from '../../excel-host/transport/traffic';
import { addedMark, reportOf, TEMPLATES } from './drawings';
import { openExcel, type ExcelUnderTest } from './excel-harness';

/** What Excel on the web takes in one request. */
const LIMIT = 5 * 1024 * 1024;
const SHEETS = [{ name: 'Sheet1', cells: { A1: '本校材料' } }];

const table: Record<string, Readonly<Record<string, string | number>>> = {};

/** Carries something out and notes what went over the wire. */
async function measured(
  name: string,
  { excel }: ExcelUnderTest,
  act: () => Promise<unknown>,
): Promise<HostCounters> {
  excel.host.resetCounters();
  await act();
  const { counters } = excel.host;
  const kilobytes = (bytes: number): number => Math.ceil(bytes / 1024);
  table[name] = {
    'round trips': counters.requests,
    actions: counters.actions,
    'kB up': kilobytes(counters.bytesUp),
    'kB in the largest': kilobytes(Math.max(0, ...counters.perRequest.map(({ bytesUp }) => bytesUp))),
    'kB down': kilobytes(counters.bytesDown),
  };
  return counters;
}

const largest = (counters: HostCounters): number =>
  Math.max(...counters.perRequest.flatMap(({ bytesUp, bytesDown }) => [bytesUp, bytesDown]));

afterAll(() => {
  // Of reading and undoing, only what was largest.
  const shown = Object.entries(table).filter(
    ([name]) => !/^(reading|undoing)/u.test(name) || /\b(300|1,000)\b/u.test(name),
  );
  const said = (row: Readonly<Record<string, string | number>>): string =>
    Object.entries(row)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ');
  console.log(shown.map(([name, row]) => `${name}: ${said(row)}`).join('\n'));
});

const DRAWINGS: readonly (readonly [string, number, DrawRequest])[] = [
  ...Object.entries(TEMPLATES).map(
    ([name, layout]) => [name, 3, { sheets: [layout], mark: addedMark }] as const,
  ),
  ['附件1–附件5', 3, { sheets: Object.values(TEMPLATES), mark: addedMark }],
  ['report on 14 units', 3, { sheets: reportOf(14), mark: addedMark }],
  ['report on 60 units', 3, { sheets: reportOf(60), mark: addedMark }],
  ['report on 300 units', 4, { sheets: reportOf(300), mark: addedMark }],
];

test.each(DRAWINGS)('drawing %s takes %i round trips, undoing it 2', async (name, trips, request) => {
  const opened = await openExcel(SHEETS, '1.18');
  const { host, excel } = opened;
  const drawing = await measured(name, opened, () => host.drawSheets(request));
  expect(drawing.requests).toBe(trips);
  expect(largest(drawing)).toBeLessThan(LIMIT);
  const reading = await measured(`reading of ${name}`, opened, () => host.readWorkbook());
  expect(reading.requests).toBe(3);
  expect(largest(reading)).toBeLessThan(LIMIT);
  const undoing = await measured(`undoing of ${name}`, opened, () => host.undo());
  expect(undoing.requests).toBe(2);
  await excel.close();
});

test.each([
  ['1 cell', 1],
  ['1,000 cells apart from each other', 1000],
])('editing %s takes 2 round trips, undoing it 2', async (name, count) => {
  const opened = await openExcel(SHEETS, '1.9');
  const edits = Array.from({ length: count }, (_, index) => ({
    sheet: 'Sheet1',
    row: index * 2,
    col: index % 2,
    value: '好',
  }));
  const editing = await measured(`editing ${name}`, opened, () => opened.host.applyEdits(edits));
  expect(editing.requests).toBe(2);
  const undoing = await measured(`undoing the edit of ${name}`, opened, () => opened.host.undo());
  expect(undoing.requests).toBe(2);
  await opened.excel.close();
});
