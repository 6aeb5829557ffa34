import {
  isOwnReport,
  ownershipMark,
  readOwnershipMark,
  readOwnReport,
} from '../../../src/domain/reports/ownership-mark';
import type { CellValue } from '../../../src/domain/sheet/cell-value';
import type { SheetLayout } from '../../../src/domain/sheet/layout';
import type { SheetSnapshot } from '../../../src/domain/sheet/snapshot';
import { sampleResult } from './sample-result';

const snapshotOf = (layout: SheetLayout): SheetSnapshot => {
  const rows: CellValue[][] = [];
  for (const { row, col, value } of layout.cells) {
    if (typeof value === 'string' || typeof value === 'number') (rows[row] ??= [])[col] = value;
  }
  return { name: layout.name, hidden: true, rows, merges: [], hiddenRows: [], hiddenCols: [] };
};
const result = sampleResult(12);

test('the figures that were summed come back, by unit', () => {
  const mark = readOwnershipMark(snapshotOf(ownershipMark(result, undefined)))!;
  expect(mark).toMatchObject({ mechanism: '168', period: { year: 2012, quarter: 3 }, json: undefined });
  const reported = result.units.filter((unit) => unit.status === 'reported');
  expect(mark.units.map(({ unit }) => unit)).toEqual(reported.map(({ unit }) => unit));
  expect(mark.units[6]?.values).not.toHaveProperty('memberTotal');
  expect(mark.units[4]?.values.annualTaskCount).toBe(27);
});

test.each([
  ['short', JSON.stringify({ a: 1 }, null, 2)],
  ['of many pieces', JSON.stringify({ text: 'x'.repeat(100_000), list: Array(9000).fill('单位 ') })],
  [
    'with characters outside the first plane at the cut',
    JSON.stringify({ t: `${'x'.repeat(29_993)}${'𠮷'.repeat(40_000)}` }),
  ],
])('JSON %s comes back whole', (_, json) => {
  const sheet = snapshotOf(ownershipMark(result, json));
  const text = readOwnReport({ sheets: [sheet], notices: [] });
  expect(JSON.parse(text!)).toEqual(JSON.parse(json));
  for (const row of sheet.rows) {
    for (const cell of row ?? []) {
      if (typeof cell !== 'string') continue;
      expect(cell.length).toBeLessThan(32_767);
      expect(cell).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/u);
    }
  }
});

test('the sheet is very hidden and its first cell marks it', () => {
  const layout = ownershipMark(result, undefined);
  expect(layout).toMatchObject({ name: '_168', hidden: true });
  expect(isOwnReport(snapshotOf(layout))).toBe(true);
});

test.each(['_168~k3x9pa~3', '_168~k3x9pa~4~_168'])(
  'a mark that a crash left under %s says whose, and no more',
  (name) => {
    const left = { ...snapshotOf(ownershipMark(result, '{"a":1}')), name };
    const standing = snapshotOf(ownershipMark(result, '{"a":2}'));
    expect([isOwnReport(left), isOwnReport({ ...left, hidden: false })]).toEqual([true, false]);
    expect(readOwnershipMark(left)).toBeUndefined();
    expect(readOwnReport({ sheets: [left], notices: [] })).toBeUndefined();
    expect(readOwnReport({ sheets: [left, standing], notices: [] })).toBe('{"a":2}');
  },
);

test.each<[string, readonly CellValue[], boolean]>([
  ['a sheet of a school', ['附件5：'], false],
  ['a later version', ['mechanism168/report', 2, '168', 2012, 3], true],
  ['a mark without a period', ['mechanism168/report', 1, '168'], true],
])('%s is not read', (_, firstRow, ours) => {
  const sheet = { ...snapshotOf(ownershipMark(result, undefined)), rows: [firstRow] };
  expect(isOwnReport(sheet)).toBe(ours);
  expect(readOwnershipMark(sheet)).toBeUndefined();
  expect(readOwnReport({ sheets: [sheet], notices: [] })).toBeUndefined();
});
