import fc from 'fast-check';
import type { MarkRows } from '../../../src/domain/sheet/mark';
import { markOfMemory, memoryOfMark } from '../../../src/domain/workbook/mark-rows';
import { COUNTING_RULES, INDICATOR_KEYS } from '../../../src/domain/mechanism/indicator-definition';
import { RULE_IDS } from '../../../src/domain/checks/finding';
import { NO_CHOICES, type SchoolChoices } from '../../../src/domain/workbook/school-choices';
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
const count = fc.nat({ max: 9999 });
const period = { year: fc.integer({ min: 1000, max: 9999 }), quarter: fc.integer({ min: 1, max: 12 }) };
const chosen = { place: fc.record({ sheet: text, cell: text }), textMark: fc.string({ maxLength: 11 }) };
const rules = fc.record(
  {
    annualTaskCount: fc.constantFrom(...COUNTING_RULES.annualTaskCount),
    commitmentsKept: fc.constantFrom(...COUNTING_RULES.commitmentsKept),
  },
  { requiredKeys: [] },
);
const rows = fc.array(
  fc.record({ kind: fc.constantFrom('goals', 'posts'), key: fc.string(), ratings: fc.array(fc.string()) }),
);
const report = fc
  .record(
    {
      ...period,
      values: fc.dictionary(
        fc.constantFrom(...INDICATOR_KEYS),
        fc.float({ noNaN: true, noDefaultInfinity: true }),
      ),
      rows,
    },
    { requiredKeys: ['year', 'quarter', 'values'] },
  )
  .map((written) => ({ ...written, values: withoutMinusZero(written.values) }));
const choices: fc.Arbitrary<SchoolChoices> = fc.record({
  wordings: fc.array(fc.record({ text, grade: fc.option(text) })),
  keptFindings: fc.array(fc.record({ rule: fc.constantFrom(...RULE_IDS), ...chosen, reason: fc.string() })),
  findingsMarked: fc.boolean(),
  rules,
  pledgeCounts: fc.array(fc.record({ ...chosen, count })),
  keptCounts: fc.array(fc.record({ ...chosen, count, ...period })),
  namesakes: fc.array(text, { maxLength: 450 }),
  confirmedEstimates: fc.array(fc.record({ ...period, value: count })),
  reports: fc.uniqueArray(report, { selector: ({ year, quarter }) => `${year}-${quarter}`, maxLength: 4 }),
  withFooter: fc.boolean(),
  signatures: fc.record({ preparedBy: text, checkedBy: text, head: text }, { requiredKeys: [] }),
});
/** No spreadsheet tells -0 from 0. */
const withoutMinusZero = <T extends object>(values: T): T =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]: [string, unknown]) => [key, value === 0 ? 0 : value]),
  ) as T;

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
    choices,
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
      expect(memoryOfMark(rows.map((row) => row.map(String)))).toEqual(memory);
      expect(memoryOfMark(rows.map((row) => row.map(asNumber)))).toEqual(memory);
    }),
    { numRuns: 60 },
  );
});

/** What a program may make of a text that looks like a number. */
const asNumber = (value: string | number): string | number =>
  String(Number(value)) === value ? Number(value) : value;

const CHOSEN = { place: { sheet: '附件2', cell: 'E5' }, textMark: '12e3' };
const EVERYTHING: SchoolChoices = {
  wordings: [
    { text: '良好', grade: 'medium' },
    { text: '达标', grade: null },
  ],
  keptFindings: [{ rule: 'B07', ...CHOSEN, reason: '已顺延至下季度' }],
  findingsMarked: true,
  rules: { commitmentsKept: 'explicitOnly' },
  pledgeCounts: [{ ...CHOSEN, count: 3 }],
  keptCounts: [{ ...CHOSEN, count: 0, year: 2012, quarter: 2 }],
  namesakes: ['某甲'],
  confirmedEstimates: [{ year: 2012, quarter: 2, value: 40 }],
  reports: [
    {
      year: 2012,
      quarter: 2,
      values: { partyOrgTotal: 3, memberTotal: 40 },
      rows: [{ kind: 'goals', key: '工会|一项任务', ratings: ['好', '', '', ''] }],
    },
  ],
  withFooter: true,
  signatures: { preparedBy: '某乙' },
};

test('each choice has a row; a mark of a text has a sign, as it may look like a number', () => {
  expect(markOfMemory({ drawn: [], choices: EVERYTHING })).toEqual([
    HEAD,
    ['choices'],
    ['wording', '良好', 'medium'],
    ['wording', '达标'],
    ['keptFinding', 'B07', '附件2', 'E5', '#12e3', '已顺延至下季度'],
    ['findingsMarked'],
    ['countingRule', 'commitmentsKept', 'explicitOnly'],
    ['pledgeCount', '附件2', 'E5', '#12e3', 3],
    ['keptCount', '附件2', 'E5', '#12e3', 0, 2012, 2],
    ['namesakes', '某甲'],
    ['confirmedEstimate', 2012, 2, 40],
    ['report', 2012, 2, 'partyOrgTotal', 3, 'memberTotal', 40],
    ['reportRows', 2012, 2, '[["goals","工会|一项任务","好","","",""]]'],
    ['withFooter'],
    ['signature', 'preparedBy', '某乙'],
  ]);
});

test('a damaged choice costs only itself, and a blank is no 0', () => {
  const rows: MarkRows = [
    HEAD,
    ['choices', 'x'],
    ['wording'],
    ['keptFinding', 'Z99', '附件2', 'E5', '#a', '理由'],
    ['keptFinding', 'B07', '附件2', 'E5', 'unsigned', '理由'],
    ['countingRule', 'commitmentsKept', 'toString'],
    ['countingRule', 'annualTaskCount', 'manual'],
    ['countingRule', 'annualTaskCount', 'numberedItems'],
    ['pledgeCount', '附件2', 'E5', '#a', -1],
    ['pledgeCount', '附件2', 'E5', '#a', 1.5],
    ['keptCount', '附件2', 'E5', '#a', '', 2012, 2],
    ['confirmedEstimate', 2012, 13, 1],
    ['report', 2012, 2, 'partyOrgTotal'],
    ['report', 2012, 2, 'unheardOf', 1],
    ['report', 2012, 1, 'partyOrgTotal', '3'],
    ['reportRows', 2012, 1, '[["goals",'],
    ['reportRows', 2012, 1, '[["else","a"]]'],
    ['reportRows', 2011, 1, '[]'],
    ['signature', 'wife', '某丙'],
  ];
  expect(memoryOfMark(rows)).toEqual({
    drawn: [],
    choices: {
      ...NO_CHOICES,
      rules: { annualTaskCount: 'numberedItems' },
      reports: [{ year: 2012, quarter: 1, values: { partyOrgTotal: 3 } }],
    },
  });
});

test('what a later version says of a finding stays beside ours; of one thing it gives way', () => {
  const later: MarkRows = [HEAD, ['keptFinding', 'Z99', 'x'], ['withFooter', 'since', 2030]];
  const rows = markOfMemory({ drawn: [], choices: EVERYTHING }, later);
  expect(rows.filter(([key]) => key === 'keptFinding')).toHaveLength(2);
  expect(rows.filter(([key]) => key === 'withFooter')).toEqual([['withFooter']]);
});

test('rows of a report are cut into cells that every format holds', () => {
  const rows = Array.from({ length: 1000 }, (_, index) => ({
    kind: 'goals' as const,
    key: `教务处|${'𠮷'.repeat(60)}${index}`,
    ratings: ['好', '', '', ''],
  }));
  const choices = { ...NO_CHOICES, reports: [{ year: 2012, quarter: 1, values: {}, rows }] };
  const mark = markOfMemory({ drawn: [], choices });
  expect(Math.max(...mark.flat().map((value) => String(value).length))).toBeLessThan(32_000);
  expect(Math.max(...mark.map((row) => row.length))).toBeLessThanOrEqual(256);
  expect(memoryOfMark(mark).choices).toEqual(choices);
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
