import { planSheet } from '../../../../src/host/plan/sheet-plan';
import { opBytes, REQUEST_BUDGET, requestsOf } from '../../../../src/host/excel/plan/requests';
import { runOp } from '../../../../src/host/excel/run-op';
import type { DrawOp } from '../../../../src/host/plan/draw-op';
import { utf8Bytes } from '../../../../src/host/plan/utf8-bytes';
import { TORTURE_LAYOUTS } from '../../contract/torture-layout';
import { reportOf, TEMPLATES } from '../drawings';
import { openExcel } from '../excel-harness';

const size = (number: number): number => number;

test.each<[readonly number[], readonly (readonly number[])[]]>([
  [[], []],
  [[3, 4, 3], [[3, 4, 3]]],
  [
    [3, 4, 4],
    [[3, 4], [4]],
  ],
  [
    [99, 1],
    [[99], [1]],
  ],
  [
    [1, 99, 1],
    [[1], [99], [1]],
  ],
])('%j in requests of 10', (items, expected) => {
  expect(requestsOf(items, size, 10)).toEqual(expected);
});

test.each(['', 'abc', '党员', 'é', '𠮷'])('bytes of %j', (text) => {
  expect(utf8Bytes(text)).toBe(Buffer.byteLength(text));
});

const LAYOUTS = [...Object.values(TEMPLATES), ...reportOf(14), ...TORTURE_LAYOUTS];
const OPS: readonly DrawOp[] = LAYOUTS.flatMap((layout) => {
  const names = new Map(LAYOUTS.map(({ name }) => [name, 'Sheet1']));
  const plan = planSheet(layout, layout.name, { names, capabilities: { notes: true, merges: true } });
  return [...plan.beside, ...plan.inPlace];
});
const KINDS = [...new Set(OPS.map(({ kind }) => kind))];

test.each(KINDS)('a step of kind %s takes no more bytes on the wire than it is counted for', async (kind) => {
  const { excel } = await openExcel([{ name: 'Sheet1' }], '1.18');
  const sent = async (queue: (sheet: Excel.Worksheet) => void): Promise<number> => {
    const context = new excel.Excel.RequestContext();
    excel.host.resetCounters();
    queue(context.workbook.worksheets.getItem('Sheet1'));
    // What Excel makes of it does not matter here; only its weight does.
    await context.sync().catch(() => undefined);
    return excel.host.counters.bytesUp;
  };
  const withoutSteps = await sent((sheet) => sheet.activate());
  const ops = OPS.filter((op) => op.kind === kind).slice(0, 40);
  for (const op of ops) {
    expect((await sent((sheet) => runOp(sheet, op))) - withoutSteps).toBeLessThanOrEqual(opBytes(op));
  }
  expect(ops.length).toBeGreaterThan(0);
  await excel.close();
});

test('the budget of a request leaves room below what Excel takes', () => {
  expect(REQUEST_BUDGET).toBeLessThan(0.7 * 5 * 1024 * 1024);
});
