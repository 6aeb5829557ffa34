import { cellAddress } from '../../../src/domain/sheet/address';
import type { CellValue } from '../../../src/domain/sheet/cell-value';
import { addedMark, reportOf, TEMPLATES } from '../excel/drawings';
import { openWps, type WpsUnderTest } from './wps-harness';

/** Each call takes WPS a fifth of a millisecond or so, and holds it up. */
async function callsOf({ wps }: WpsUnderTest, act: () => Promise<unknown>): Promise<number> {
  const before = wps.bridge.calls;
  await act();
  return wps.bridge.calls - before;
}

const ROWS = 2_000;
const COLS = 12;

/** A table as a school keeps one: a column of dates, columns of texts and of numbers, one of formulas gone wrong. */
function valueAt(row: number, col: number): CellValue {
  if (col === 3) return { kind: 'date', serial: 41_000 + row };
  if (col === 4 && row % 20 === 0) return { kind: 'error', code: '#N/A' };
  return col % 2 === 0 ? `第${row}行` : row * col;
}

const TABLE = Object.fromEntries(
  Array.from({ length: ROWS * COLS }, (_, index) => {
    const [row, col] = [Math.floor(index / COLS), index % COLS];
    return [cellAddress(row, col), valueAt(row, col)];
  }),
);

describe('calls to WPS', () => {
  test.each(Object.entries(TEMPLATES))(
    '%s: some hundreds to insert, read and take back',
    async (_, layout) => {
      const opened = openWps({ sheets: [{ name: 'Sheet1' }] });
      const { host } = opened;
      const inserted = await callsOf(opened, () => host.drawSheets({ sheets: [layout], mark: addedMark }));
      const read = await callsOf(opened, () => host.readWorkbook());
      const undone = await callsOf(opened, () => host.undo());
      expect([inserted < 900, read < 1_200, undone < 100, inserted, read, undone]).toEqual([
        true,
        true,
        true,
        inserted,
        read,
        undone,
      ]);
    },
  );

  test('a report on a hundred units: some thousands', async () => {
    const opened = openWps({ sheets: [{ name: 'Sheet1' }] });
    const drawn = await callsOf(opened, () => opened.host.drawSheets({ sheets: reportOf(100) }));
    expect(drawn).toBeLessThan(6_000);
  });

  test('two thousand rows: some hundreds to read', async () => {
    const opened = openWps({ sheets: [{ name: '表', cells: TABLE }] });
    expect(await callsOf(opened, () => opened.host.readWorkbook())).toBeLessThan(500);
  });

  test('a block of them: some dozens', async () => {
    const opened = openWps({ sheets: [{ name: '表', cells: TABLE }] });
    const range = { top: 500, left: 0, bottom: 520, right: 3 };
    expect(await callsOf(opened, () => opened.host.readCells({ sheet: '表', range }))).toBeLessThan(60);
  });

  test('a sheet coloured to its end is not read to its end', async () => {
    const opened = openWps({ sheets: [{ name: '表', cells: { A1: 1, C9: '末' } }] });
    const { host, wps } = opened;
    wps.application.ActiveWorkbook!.Worksheets.Item(1).Range('A1048576').Interior.Color = 255;
    wps.application.ActiveWorkbook!.Worksheets.Item(1).Range('XFD1').Interior.Color = 255;
    const calls = await callsOf(opened, async () => {
      const [sheet] = (await host.readWorkbook()).sheets;
      expect(sheet?.rows.map((row) => row && [...row])).toEqual([
        [1],
        ...Array.from({ length: 7 }),
        [undefined, undefined, '末'],
      ]);
    });
    expect(calls).toBeLessThan(300);
  });
});
