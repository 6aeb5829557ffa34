import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import type { FWorksheet } from '@univerjs/sheets/lib/facade';
import type { WorkbookDocument } from '../../../../src/domain/document/workbook-document';
import type { WorkbookSnapshot } from '../../../../src/domain/sheet/snapshot';
import type { OpenedGrid } from '../grid-harness';
import { initialDocument } from '../initial-document';
import { openPlainGrid } from '../open-plain-grid';

const DOCUMENT = initialDocument({
  sheets: [{ name: '甲', cells: { A1: 1, B1: { formula: 'A1*10', cached: 10 } } }],
});

let grid: OpenedGrid;
let sheet: FWorksheet;
beforeEach(async () => {
  grid = await openPlainGrid(DOCUMENT);
  sheet = grid.api.getActiveWorkbook()!.getActiveSheet();
  await grid.workbook.document();
});
afterEach(() => grid.close());

const valuesOf = (read: WorkbookDocument | WorkbookSnapshot): unknown => {
  const [first] = read.sheets;
  if (!first) return undefined;
  return 'cells' in first ? first.cells.map(({ value }) => value) : first.rows[0];
};
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test('whoever reads while another waits for results reads the same', async () => {
  sheet.getRange('A1').setValue(7);
  const { workbook } = grid;
  const readings = [
    workbook.document(),
    workbook.host.readWorkbook(),
    workbook.document({ keepEditing: true }),
  ];
  expect((await Promise.all<WorkbookDocument | WorkbookSnapshot>(readings)).map(valuesOf)).toEqual([
    [7, 70],
    [7, 70],
    [7, 70],
  ]);
});

test.each([20, 90, 110, 150])('a change %d ms into the wait is read with its result', async (ms) => {
  sheet.getRange('A1').setValue(7);
  const reading = grid.workbook.document();
  await pause(ms);
  sheet.getRange('A1').setValue(8);
  const [first, second] = [await reading, await grid.workbook.document()].map(valuesOf) as number[][];
  expect(first?.[1]).toBe((first?.[0] ?? 0) * 10);
  expect(second).toEqual([8, 80]);
});

test('where the results do not come in time, whoever reads next waits again', async () => {
  jest.useFakeTimers();
  const results = jest.spyOn(FormulaCalculationSessionService.prototype, 'waitForLatestApplied');
  try {
    let arrive = (): void => undefined;
    results.mockReturnValue(new Promise((resolve) => (arrive = resolve)));
    sheet.getRange('A1').setValue(7);
    const done: string[] = [];
    const read = (name: string): unknown => grid.workbook.document().then(() => done.push(name));
    read('first');
    await jest.advanceTimersByTimeAsync(9_900);
    expect(done).toEqual([]);
    await jest.advanceTimersByTimeAsync(200);
    expect(done).toEqual(['first']);
    read('second');
    await jest.advanceTimersByTimeAsync(5000);
    expect(done).toEqual(['first']);
    arrive();
    await jest.advanceTimersByTimeAsync(0);
    expect(done).toEqual(['first', 'second']);
    read('third');
    await jest.advanceTimersByTimeAsync(0);
    expect(done).toEqual(['first', 'second', 'third']);
  } finally {
    results.mockRestore();
    jest.useRealTimers();
  }
});
