import fc from 'fast-check';
import { formWordsOf } from '../../../src/domain/forms/form-words';
import { recogniseWorkbook } from '../../../src/domain/forms/recognise-workbook';
import type { CellValue } from '../../../src/domain/sheet/cell-value';
import type { SheetSnapshot } from '../../../src/domain/sheet/snapshot';
import type { Mechanism } from '../../../src/domain/mechanism/definition';
import { MECHANISM } from './recognise-grid';

const { tables, indicators, quarters, vocabulary } = MECHANISM;
const HEADERS = [tables.goals, tables.posts].flatMap(({ columns }) =>
  columns.flatMap(({ label, aliases }) => [label, ...aliases]),
);
const WORDS = [
  ...HEADERS,
  ...quarters.flatMap(({ label, aliases }) => [label, ...aliases]),
  ...indicators.flatMap(({ label, aliases }) => [label, ...aliases]),
];
const NOISE = [
  '',
  ' ',
  '：',
  '（',
  '）',
  '第',
  '1',
  '１',
  '㈱',
  '½',
  '😀',
  '\ud83d',
  '党',
  '总',
  '主要',
  '落实',
];
const noise = fc.constantFrom(...NOISE);

describe('the fast look at a text', () => {
  const text = fc
    .tuple(noise, fc.constantFrom(...WORDS), noise, noise, fc.boolean())
    .map(([a, word, b, c, spaced]) => a + (spaced ? [...word].join(' ') : word) + b + c);

  test('finds every whole word and every figure that the full reading finds', () => {
    const { meaningOf, labelOf } = formWordsOf(MECHANISM);
    fc.assert(
      fc.property(text, (one) => {
        const meaning = meaningOf(one);
        const lists = [meaning?.goals, meaning?.posts];
        const isWhole = lists.some(
          (list) =>
            list?.columns.some(({ match }) => match !== 'contains') ||
            (list?.quarter && list.quarter.match !== 'contains'),
        );
        if (isWhole || meaning?.indicator) expect(labelOf(one)).toEqual(meaning);
      }),
      { numRuns: 3000 },
    );
  });

  test('passes over data without a reading', () => {
    const { labelOf } = formWordsOf(MECHANISM);
    for (const one of ['好', '张文甲', '第1项：开展校本教研与安全教育活动，按计划完成', '2012年3月']) {
      expect(labelOf(one)).toBeUndefined();
    }
  });
});

describe('what was read before does not change what is read', () => {
  const cell: fc.Arbitrary<CellValue | undefined> = fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...HEADERS) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('好', '无', '教务处', ...vocabulary.totalRows, ...vocabulary.tableEnds),
    },
    { weight: 1, arbitrary: fc.constantFrom(undefined, 1, 14) },
  );
  const quarter = quarters.map(({ label }) => label);
  const form = fc
    .tuple(
      fc.constantFrom('goals' as const, 'posts' as const),
      fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 8 }),
      fc.integer({ min: 0, max: 3 }),
      fc.array(fc.record({ top: fc.nat(6), left: fc.nat(6), bottom: fc.nat(6), right: fc.nat(6) }), {
        maxLength: 2,
      }),
    )
    .map(([kind, data, above, merges]): SheetSnapshot => {
      const header = [
        ...tables[kind].columns.filter((column) => !column.quarter).map(({ label }) => label),
        ...quarter,
      ];
      const rows = [...Array.from({ length: above }, () => undefined), header, ...data];
      return { name: kind, hidden: false, rows, merges, hiddenRows: [], hiddenCols: [] };
    });
  const recognise = (sheet: SheetSnapshot, mechanism: Mechanism): ReturnType<typeof recogniseWorkbook> =>
    recogniseWorkbook({ sheets: [sheet], notices: [] }, mechanism, { year: 2012, quarter: 3 });

  test('the same as by words that have met no other workbook', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(form, { minLength: 2, maxLength: 3 }), (forms) => {
        for (const one of forms) {
          const found = recognise(one, MECHANISM);
          read += found.tables.length;
          expect(found).toEqual(recognise(one, structuredClone(MECHANISM)));
        }
      }),
      { numRuns: 40 },
    );
    expect(read).toBeGreaterThan(40);
  });
});
