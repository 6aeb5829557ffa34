import type { Severity } from '../../../src/domain/checks/finding';
import type { PlacedFinding } from '../../../src/domain/consolidation/result';
import { findingsByUnit } from '../../../src/taskpane/consolidation/result/findings-by-unit';
import { unitStateCounts, unitStateOf } from '../../../src/taskpane/consolidation/result/unit-states';
import { figureOf } from '../../../src/taskpane/consolidation/pending/figure-entry';
import {
  isOpenAtFirst,
  pendingGroups,
  pendingKey,
} from '../../../src/taskpane/consolidation/pending/pending-groups';
import { dateOfInput, inputOfDate } from '../../../src/taskpane/consolidation/roster/due-date';

describe('states of units', () => {
  test.each([
    ['on time', { status: 'reported', late: false }, 'reported'],
    ['late is said of what counts', { status: 'reported', late: true }, 'late'],
    ['any other trouble goes before late', { status: 'duplicate', late: true }, 'duplicate'],
  ] as const)('%s', (_, unit, expected) => expect(unitStateOf(unit)).toBe(expected));

  test('are counted, those without units too', () => {
    const units = [
      { status: 'reported', late: false },
      { status: 'reported', late: true },
      { status: 'missing', late: false },
      { status: 'missing', late: false },
    ] as const;
    expect(unitStateCounts(units)).toEqual({
      reported: 1,
      late: 1,
      missing: 2,
      empty: 0,
      duplicate: 0,
      wrongPeriod: 0,
      unknownUnit: 0,
    });
  });
});

const finding = (unit: string | null, severity: Severity, cell: string): PlacedFinding => ({
  rule: 'A01',
  severity,
  unit,
  file: null,
  place: { sheet: '附件5', cell },
  values: {},
});

describe('findings by school', () => {
  const findings = [
    finding('二中', 'info', 'B1'),
    finding('一中', 'warning', 'B2'),
    finding('二中', 'error', 'B3'),
    finding(null, 'error', 'B4'),
    finding('二中', 'error', 'B5'),
  ];
  const told = (shown: readonly Severity[]) =>
    findingsByUnit(findings, new Set(shown)).map((group) => [
      group.unit,
      group.findings.map(({ place }) => place?.cell),
    ]);

  test('keep the order of schools, and put errors first within a school', () =>
    expect(told(['error', 'warning', 'info'])).toEqual([
      ['二中', ['B3', 'B5', 'B1']],
      ['一中', ['B2']],
      [null, ['B4']],
    ]));
  test('leave out what is not asked for, and schools without any', () =>
    expect(told(['error'])).toEqual([
      ['二中', ['B3', 'B5']],
      [null, ['B4']],
    ]));
  test('count each severity', () =>
    expect(findingsByUnit(findings, new Set(['error', 'info']))[0]?.counts).toEqual({
      error: 2,
      warning: 0,
      info: 1,
    }));
});

test.each([
  ['0', 0],
  [' 12 ', 12],
  ['１２３', 123],
  ['9999999', 9_999_999],
  ['', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['十二', undefined],
  ['1e3', undefined],
  ['12345678', undefined],
])('a figure typed as “%s” is %s', (text, expected) => expect(figureOf(text)).toBe(expected));

test.each([
  ['2012-10-08', { year: 2012, month: 10, day: 8 }],
  ['', undefined],
  ['2012-02-30', undefined],
  ['12-10-08', undefined],
])('the due date “%s”', (text, expected) => expect(dateOfInput(text)).toEqual(expected));

test.each([
  [{ year: 2012, month: 10, day: 8 }, '2012-10-08'],
  [undefined, ''],
])('a due date in its input', (date, expected) => expect(inputOfDate(date)).toBe(expected));

describe('pending matters', () => {
  const missing = (unit: string, indicator: 'memberTotal' | 'partyOrgTotal') =>
    ({
      kind: 'figure',
      state: 'blank',
      unit,
      indicator,
      written: null,
      computed: null,
      file: null,
      place: null,
    }) as const;
  const named = { kind: 'matchedName', written: '市一中', unit: '示例市第一中学', files: [] } as const;

  test('come by kind, in the order in which the kinds come', () => {
    const groups = pendingGroups([missing('一中', 'memberTotal'), named, missing('二中', 'memberTotal')]);
    expect(groups.map(({ kind, items }) => [kind, items.length])).toEqual([
      ['figure', 2],
      ['matchedName', 1],
    ]);
  });
  test('have keys of their own', () => {
    const items = [
      missing('一中', 'memberTotal'),
      missing('一中', 'partyOrgTotal'),
      missing('二中', 'memberTotal'),
    ];
    expect(new Set(items.map(pendingKey)).size).toBe(3);
  });
  test('are open where something is not counted, closed where it is only to be looked at', () => {
    expect(isOpenAtFirst('figure')).toBe(true);
    expect(isOpenAtFirst('guess')).toBe(false);
  });
});
