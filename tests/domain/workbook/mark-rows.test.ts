import fc from 'fast-check';
import type { MarkRows } from '../../../src/domain/sheet/mark';
import { markOfMemory, memoryOfMark } from '../../../src/domain/workbook/mark-rows';
import { EMPTY_MEMORY, FORM_KINDS, type WorkbookMemory } from '../../../src/domain/workbook/workbook-memory';

const HEAD = ['mechanism168/workbook', 1] as const;

const FULL: WorkbookMemory = {
  role: 'school',
  unit: '示例市第一中学',
  year: 2012,
  quarter: 3,
  roster: [
    { name: '示例市第一中学', aliases: ['市一中', '示例一中'] },
    { name: '示例市幼儿园', aliases: [] },
  ],
  drawn: [
    { kind: 'goals', sheet: '附件1 (2)' },
    { kind: 'consolidation', sheet: '汇总' },
  ],
};

test('a mark is a row for each thing remembered', () => {
  expect(markOfMemory(FULL)).toEqual([
    HEAD,
    ['role', 'school'],
    ['unit', '示例市第一中学'],
    ['year', 2012],
    ['quarter', 3],
    ['roster'],
    ['rosterUnit', '示例市第一中学', '市一中', '示例一中'],
    ['rosterUnit', '示例市幼儿园'],
    ['drawn', 'goals', '附件1 (2)'],
    ['drawn', 'consolidation', '汇总'],
  ]);
  expect(markOfMemory(EMPTY_MEMORY)).toEqual([HEAD]);
});

const text = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
const memories: fc.Arbitrary<WorkbookMemory> = fc.record(
  {
    role: fc.constantFrom('school', 'authority'),
    unit: text,
    year: fc.integer({ min: 1000, max: 9999 }),
    quarter: fc.integer({ min: 1, max: 12 }),
    roster: fc.array(fc.record({ name: text, aliases: fc.array(text, { maxLength: 450 }) }), {
      maxLength: 4,
    }),
    drawn: fc.array(fc.record({ kind: fc.constantFrom(...FORM_KINDS, 'consolidation'), sheet: text })),
  },
  { requiredKeys: ['drawn'] },
);

/** What a spreadsheet makes of rows: a rectangle, its short rows filled up with empty cells. */
function rectangle(rows: MarkRows): MarkRows {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

test('what is remembered comes back from its mark, also out of a rectangle of cells', () => {
  fc.assert(
    fc.property(memories, (memory) => {
      const rows = markOfMemory(memory);
      expect(memoryOfMark(rows)).toEqual(memory);
      expect(memoryOfMark(rectangle(rows))).toEqual(memory);
      expect(markOfMemory(memory, rectangle(rows))).toEqual(rows);
    }),
    { numRuns: 60 },
  );
});

test('a mark keeps within what .xls holds: 256 cells a row, 32,000 characters a cell', () => {
  const aliases = Array.from({ length: 900 }, (_, index) => `别名${index}`);
  const rows = markOfMemory({ drawn: [], unit: '长'.repeat(40_000), roster: [{ name: '甲', aliases }] });
  expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(256);
  expect(Math.max(...rows.flat().map((value) => String(value).length))).toBeLessThan(32_000);
  expect(memoryOfMark(rows).roster).toEqual([{ name: '甲', aliases }]);
});

test.each<[string, unknown]>([
  ['no mark', undefined],
  ['no rows', []],
  ['an empty row', [[]]],
  [
    'another program’s rows',
    [
      ['something/else', 1],
      ['unit', '甲'],
    ],
  ],
  ['no rows at all', 'mechanism168/workbook'],
  ['cells that are no values', [HEAD, ['unit', { text: '甲' }]]],
  ['a hole', [HEAD, undefined, ['unit', '甲']]],
])('%s: nothing is remembered, and nothing thrown', (_, rows) => {
  expect(memoryOfMark(rows)).toEqual(EMPTY_MEMORY);
});

test('a row that is damaged costs only itself', () => {
  const rows: MarkRows = [
    HEAD,
    ['role', 'king'],
    ['year', '二〇一二'],
    ['quarter', 13],
    ['unit'],
    ['drawn', 'goals'],
    ['toString', 1],
    [2012],
    ['year', '2013'],
    ['rosterAliases', '谁的'],
    ['drawn', 'posts', 168],
  ];
  expect(memoryOfMark(rows)).toEqual({ year: 2013, drawn: [{ kind: 'posts', sheet: '168' }] });
});

describe('a mark of a later version', () => {
  const LATER: MarkRows = [
    ['mechanism168/workbook', 2, 'x'],
    ['role', 'district'],
    ['unit', '甲'],
    ['theme', 'dark'],
    ['drawn', 'slips', '退回修改单'],
    ['drawn', 'goals', '附件1'],
  ];

  test('is read as far as it is known', () => {
    expect(memoryOfMark(LATER)).toEqual({ unit: '甲', drawn: [{ kind: 'goals', sheet: '附件1' }] });
  });

  test('keeps its version and the rows that are not understood', () => {
    const memory = { ...memoryOfMark(LATER), unit: '乙' };
    expect(markOfMemory(memory, LATER)).toEqual([
      ['mechanism168/workbook', 2, 'x'],
      ['unit', '乙'],
      ['drawn', 'goals', '附件1'],
      ['role', 'district'],
      ['theme', 'dark'],
      ['drawn', 'slips', '退回修改单'],
    ]);
  });

  test('gives way where we know better, and forgets what was forgotten', () => {
    const rows = markOfMemory({ role: 'authority', drawn: [] }, LATER);
    expect(rows.filter(([key]) => key === 'role')).toEqual([['role', 'authority']]);
    expect(rows.filter(([key]) => key === 'unit')).toEqual([]);
  });
});

test('rows of a mark that is not ours are not carried along', () => {
  expect(
    markOfMemory(EMPTY_MEMORY, [
      ['something/else', 1],
      ['unit', '甲'],
    ]),
  ).toEqual([HEAD]);
});
