import { guessKey } from '../../../src/domain/consolidation/guess-key';
import { pendingItems, type PendingItem } from '../../../src/domain/consolidation/pending-items';
import type { ConsolidationResult } from '../../../src/domain/consolidation/result';
import type { FileReading } from '../../../src/domain/consolidation/submission';
import { mechanism, quarter } from './quarter';
import { submission, usedFile } from './submission-builder';

const [FIRST, SECOND, THIRD] = ['示例市第一中学', '示例市第二中学', '示例市第三中学'];
const pending = (result: ConsolidationResult): readonly PendingItem[] => pendingItems(result, mechanism);
const kinds = (result: ConsolidationResult) => pending(result).map(({ kind }) => kind);

const locked: FileReading = {
  file: '锁.xlsx',
  sha256: 'l',
  tables: [],
  submissions: [],
  guesses: [],
  synonyms: [],
  status: 'rejected',
  reason: 'encrypted',
  code: 'passwordNeeded',
  values: {},
};
const unclear = { typed: 'unusable', reported: null, computed: 7, estimated: false, place: null } as const;
const estimated = { typed: 'blank', reported: null, computed: 9, estimated: true, place: null } as const;

test('a quarter in which all is well waits for nothing', () => {
  const files = [FIRST, SECOND, THIRD].map((unit) => usedFile(submission(`${unit}.xlsx`, unit)));
  expect(pending(quarter(files))).toEqual([]);
  expect(kinds(quarter([]))).toEqual([]);
});

test('first things come first: what counts for nothing before what is only to be looked at', () => {
  const guessed: FileReading = {
    ...usedFile(
      submission('三.xlsx', '市第三中学', { figures: { memberTotal: unclear, commitmentsKept: estimated } }),
    ),
    guesses: [{ code: 'struckTask', place: { sheet: '附件1', cell: 'C5' }, values: { row: 5 } }],
  };
  const files = [
    guessed,
    usedFile(submission('一a.xlsx', FIRST)),
    usedFile(submission('一b.xlsx', FIRST, { figures: { memberTotal: 40 } })),
    usedFile(submission('二.xlsx', SECOND, { period: { year: 2012, quarter: 2, place: null } })),
    usedFile(submission('外.xlsx', '示例市第三中学分校')),
    locked,
  ];
  expect(kinds(quarter(files))).toEqual([
    'duplicate',
    'unknownName',
    'rejected',
    'wrongPeriod',
    'figure',
    'matchedName',
    'estimate',
    'guess',
  ]);
});

test('a duplicate shows each file’s date and figures, and where they differ', () => {
  const files = [
    usedFile(submission('a.xlsx', FIRST, { reportDate: { year: 2012, month: 10, day: 4 } })),
    usedFile(submission('b.xlsx', FIRST, { figures: { memberTotal: 40, liaisonPointCount: unclear } })),
    usedFile(submission('c.xlsx', FIRST)),
  ];
  const [item] = pending(quarter(files));
  expect(item).toMatchObject({
    kind: 'duplicate',
    unit: FIRST,
    differing: ['memberTotal', 'liaisonPointCount'],
    files: [
      { file: 'a.xlsx', reportDate: { year: 2012, month: 10, day: 4 }, figures: { memberTotal: 1 } },
      { file: 'b.xlsx', reportDate: null, figures: { memberTotal: 40, liaisonPointCount: null } },
      { file: 'c.xlsx', reportDate: null },
    ],
  });
  const two = ['a.xlsx', 'c.xlsx'].map((file) => ({ unit: FIRST, file }));
  const [left] = pending(quarter(files, {}, { picks: two }));
  expect(left?.kind === 'duplicate' && left.files.map(({ file }) => file)).toEqual(['a.xlsx', 'c.xlsx']);
  const picks = [{ unit: FIRST, file: 'b.xlsx' }];
  expect(kinds(quarter(files, {}, { picks }))).toEqual(['figure']);
});

test.each([
  ['a stranger', '示例市第三中学分校', '外.xlsx', { nameless: false, written: '示例市第三中学分校' }],
  ['a file without a name of its unit', null, '夹/三中.xlsx', { nameless: true, written: '三中' }],
])(
  '%s is offered the units it could be, and waits no longer once confirmed or left out',
  (_, name, file, facts) => {
    const files = [usedFile(submission(file, name))];
    const [item] = pending(quarter(files));
    expect(item).toMatchObject({ kind: 'unknownName', ambiguous: false, files: [file], ...facts });
    expect(item?.kind === 'unknownName' && item.candidates[0]).toBe(THIRD);
    const { written } = facts;
    expect(kinds(quarter(files, { names: [{ written, unit: THIRD }] }))).toEqual([]);
    expect(kinds(quarter(files, { exclusions: [{ unit: written, reason: '分校' }] }))).toEqual([]);
  },
);

test('a name taken by its normal form waits until it is confirmed, as this unit or another', () => {
  const files = [usedFile(submission('a.xlsx', '市第一中学'))];
  expect(pending(quarter(files))).toEqual([
    { kind: 'matchedName', written: '市第一中学', unit: FIRST, files: ['a.xlsx'] },
  ]);
  expect(pending(quarter(files, { names: [{ written: '市第一中学', unit: FIRST }] }))).toEqual([]);
  expect(pending(quarter(files, { names: [{ written: '市第一中学', unit: SECOND }] }))).toEqual([]);
});

test('open figures wait, the unreadable before the blank, with what was typed and what the tables give', () => {
  const raw = { indicator: 'memberTotal', raw: '约20' };
  const files = [
    usedFile(
      submission('a.xlsx', FIRST, {
        figures: { partyOrgTotal: null, memberTotal: unclear },
        findings: [{ rule: 'A01', severity: 'error', place: null, values: raw }],
      }),
    ),
  ];
  expect(pending(quarter(files))).toMatchObject([
    { kind: 'figure', state: 'unusable', indicator: 'memberTotal', written: '约20', computed: 7 },
    { kind: 'figure', state: 'blank', indicator: 'partyOrgTotal', written: null },
  ]);
  const corrections = [{ unit: FIRST, indicator: 'memberTotal' as const, value: 20, reason: '电话核实' }];
  expect(pending(quarter(files, { corrections }))).toMatchObject([{ indicator: 'partyOrgTotal' }]);
});

test('an estimate waits until it is accepted, and again when it is another', () => {
  const of = (computed: number) =>
    usedFile(submission('a.xlsx', FIRST, { figures: { commitmentsKept: { ...estimated, computed } } }));
  const [item] = pending(quarter([of(9)]));
  expect(item).toMatchObject({ kind: 'estimate', unit: FIRST, indicator: 'commitmentsKept', value: 9 });
  const acceptedGuesses = item?.kind === 'estimate' ? [item.key] : [];
  expect(kinds(quarter([of(9)], { acceptedGuesses }))).toEqual([]);
  expect(kinds(quarter([of(8)], { acceptedGuesses }))).toEqual(['estimate']);
});

test('of guesses only those wait that can change a figure, each until it is accepted', () => {
  const file: FileReading = {
    ...usedFile(submission('a.xlsx', FIRST)),
    guesses: [
      { code: 'carriedDown', place: null, values: { count: 3 } },
      { code: 'unitFromFileName', place: null, values: { unit: FIRST } },
    ],
    synonyms: [{ text: '优秀', grade: 'good', first: { sheet: '附件1', cell: 'G6' }, times: 3 }],
    notices: [{ code: 'picturesIgnored' }, { code: 'decrypted' }],
  };
  const items = pending(quarter([file]));
  expect(items.map((item) => item.kind === 'guess' && item.guess.kind)).toEqual([
    'notice',
    'guess',
    'synonym',
  ]);
  const keys = items.flatMap((item) => (item.kind === 'guess' ? [item.key] : []));
  expect(kinds(quarter([file], { acceptedGuesses: keys.slice(0, 2) }))).toEqual(['guess']);
  expect(kinds(quarter([file], { acceptedGuesses: keys }))).toEqual([]);
});

test('what was left out, with its unit or for another file, needs no look', () => {
  const guess = { code: 'struckTask', place: null, values: {} } as const;
  const files = [
    { ...usedFile(submission('a.xlsx', FIRST)), guesses: [guess] },
    usedFile(submission('b.xlsx', FIRST)),
  ];
  expect(kinds(quarter(files, {}, { picks: [{ unit: FIRST, file: 'b.xlsx' }] }))).toEqual([]);
  expect(kinds(quarter(files, { exclusions: [{ unit: FIRST, reason: '已撤并' }] }))).toEqual([]);
});

test('a guess stays accepted under another file name and without the header it quotes, not in another file', () => {
  const guess = (header: string) =>
    ({
      kind: 'guess',
      guess: { code: 'headerContains', place: null, values: { header, column: 'a' } },
    }) as const;
  const key = guessKey({ sha256: 'x' }, guess('负责同志'));
  expect(guessKey({ sha256: 'x' }, guess(''))).toBe(key);
  expect(guessKey({ sha256: 'y' }, guess('负责同志'))).not.toBe(key);
});

test('a file refused for its password says so', () => {
  expect(pending(quarter([locked]))).toMatchObject([
    { kind: 'rejected', file: '锁.xlsx', needsPassword: true },
  ]);
});
