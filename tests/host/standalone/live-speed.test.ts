import type { CellValue } from '../../../src/domain/sheet/cell-value';
import { cellAddress } from '../../../src/domain/sheet/address';
import { cpuSecondsOf } from '../../cpu-seconds';
import { gridHarness } from './grid-harness';
import { openPlainGrid } from './open-plain-grid';

const ROWS = 2000;
const COLUMNS = 12;
/** Seconds of work, many times what it takes; reading all 24,000 cells takes longer. */
const SOON = 0.5;

/** The middle one of several measurements. */
async function median(times: number, measured: (turn: number) => Promise<number>): Promise<number> {
  const all: number[] = [];
  for (let turn = 0; turn < times; turn++) all.push(await measured(turn));
  return all.sort((a, b) => a - b)[Math.floor(times / 2)]!;
}

test('a cell typed in 2,000 rows is told, and its row read, at once', async () => {
  const cells: Record<string, CellValue> = {};
  for (let row = 0; row < ROWS; row++) {
    for (let col = 0; col < COLUMNS; col++) cells[cellAddress(row, col)] = `甲${row}，${col}`;
  }
  const workbook = await gridHarness(openPlainGrid).open({ sheets: [{ name: '表', cells }] });
  const { host, clerk } = workbook;
  let tell: () => void = () => undefined;
  await host.onWorkbookChanged(() => tell());
  const telling = await median(9, async (turn) => {
    const told = new Promise<void>((resolve) => (tell = resolve));
    return cpuSecondsOf(async () => {
      await clerk.type('表', cellAddress(ROWS - 1 - turn, 3), '好');
      await told;
    });
  });
  const reading = await median(9, (turn) => {
    const row = ROWS - 1 - turn;
    const range = { top: row, bottom: row, left: 0, right: 16_383 };
    return cpuSecondsOf(() => host.readCells({ sheet: '表', range }));
  });
  expect(telling).toBeLessThan(SOON);
  expect(reading).toBeLessThan(SOON);
  await workbook.close?.();
});
