import fc from 'fast-check';
import { recogniseWorkbook } from '../../../src/domain/forms/recognise-workbook';
import type { CellValue } from '../../../src/domain/sheet/cell-value';
import type { SheetSnapshot } from '../../../src/domain/sheet/snapshot';
import { cpuSeconds } from '../../cpu-seconds';
import { MECHANISM } from './recognise-grid';

const RUNS = { numRuns: 150 };

const { tables, indicators, vocabulary, quarters } = MECHANISM;
const WORDS = [
  ...[tables.goals, tables.posts].flatMap(
    ({ columns, extraColumns, quarterGroup, quarterParts, titleAliases }) => [
      ...columns.flatMap(({ label, aliases }) => [label, ...aliases]),
      ...extraColumns.flatMap(({ labels }) => labels),
      quarterGroup.label,
      ...quarterParts.grade,
      ...quarterParts.other,
      ...titleAliases,
    ],
  ),
  ...quarters.flatMap(({ label, aliases }) => [label, ...aliases]),
  ...indicators.map(({ label }) => label),
  ...vocabulary.totalRows,
  ...vocabulary.tableEnds,
  ...vocabulary.privateColumns,
  '填报单位：示例市第一中学',
  '示例市第一中学实行“168”机制年度工作目标分解表',
  '附件2：',
];

const anyValue: fc.Arbitrary<CellValue | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.double(),
  fc.boolean(),
  fc.record({ kind: fc.constant('date' as const), serial: fc.double() }),
  fc.record({ kind: fc.constant('error' as const), code: fc.constant('#REF!') }),
);

/** Sheets with merges that overlap, reach beyond the cells or stand upside down. */
const sheetOf = (value: fc.Arbitrary<CellValue | undefined>): fc.Arbitrary<SheetSnapshot> => {
  const small = fc.nat(14);
  return fc.record({
    name: fc.string({ maxLength: 8 }),
    hidden: fc.boolean(),
    rows: fc.array(fc.option(fc.array(value, { maxLength: 12 }), { nil: undefined, freq: 6 }), {
      maxLength: 14,
    }),
    merges: fc.array(fc.record({ top: small, left: small, bottom: small, right: small }), { maxLength: 6 }),
    hiddenRows: fc.array(small, { maxLength: 3 }),
    hiddenCols: fc.array(small, { maxLength: 3 }),
    struckCells: fc.array(fc.constantFrom('A1', 'C3', 'nonsense'), { maxLength: 2 }),
  });
};

const recognise = (sheets: readonly SheetSnapshot[]): ReturnType<typeof recogniseWorkbook> =>
  recogniseWorkbook({ sheets, notices: [] }, MECHANISM, { year: 2012, quarter: 3, fileName: 'x.xlsx' });

test('no sheet makes it throw, and without the words there is no table', () => {
  fc.assert(
    fc.property(fc.array(sheetOf(anyValue), { maxLength: 3 }), (sheets) => {
      expect(recognise(sheets).tables).toEqual([]);
    }),
    RUNS,
  );
});

const wordy = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<CellValue>(...WORDS) },
  { weight: 1, arbitrary: anyValue },
);

test('words in any disorder: no throw, and what is found holds together', () => {
  fc.assert(
    fc.property(fc.array(sheetOf(wordy), { maxLength: 3 }), (sheets) => {
      const { tables: found, schools } = recognise(sheets);
      for (const table of found) {
        const { top, left, bottom, right } = table.range;
        expect(top <= bottom && left <= right).toBe(true);
        if (table.kind !== 'goals' && table.kind !== 'posts') continue;
        const rows = [...table.rows, ...table.skipped].map(({ row }) => row);
        expect(new Set(rows).size).toBe(rows.length);
        expect(rows.every((row) => row > table.headerRows.last)).toBe(true);
        const keys = table.columns
          .map(({ key, quarter }) => `${key ?? ''}${quarter ?? ''}`)
          .filter((key) => key !== '');
        expect(new Set(keys).size).toBe(keys.length);
      }
      const used = schools.flatMap(({ goals, posts, reports }) => [...goals, ...posts, ...reports]);
      expect(used.every((table) => found.includes(table))).toBe(true);
      expect(new Set(used).size).toBe(used.length);
    }),
    RUNS,
  );
});

test('made-up sizes are bounded', () => {
  const header: CellValue[] = ['组织名称', '项目任务', '责任人', '第一季度'];
  const merges = Array.from({ length: 3000 }, (_, index) => ({
    top: index,
    left: 0,
    bottom: 1_048_575,
    right: 16_383,
  }));
  const rows = Array.from({ length: 3000 }, () => header);
  const recogniseBoth = (): void => {
    recognise([{ name: 'x', hidden: false, rows, merges, hiddenRows: [], hiddenCols: [] }]);
    recognise([
      {
        name: 'x',
        hidden: false,
        rows: [Array.from({ length: 16_384 }, () => '第一季度')],
        merges: [],
        hiddenRows: [],
        hiddenCols: [],
      },
    ]);
  };
  expect(cpuSeconds(recogniseBoth)).toBeLessThan(25);
});
