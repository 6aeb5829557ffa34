import { readFileSync } from 'node:fs';
import type { Severity, RuleId } from '../../../src/domain/checks/finding';
import type {
  ConsolidationResult,
  PlacedFinding,
  UnitResult,
  UnitStatus,
  UnitValue,
  UnitValues,
} from '../../../src/domain/consolidation/result';
import type { FileReading, TableReading } from '../../../src/domain/consolidation/submission';
import { NOTHING_IN_FORCE } from '../../../src/domain/consolidation/clerk-decisions';
import { totalsOf } from '../../../src/domain/consolidation/totals';
import { parseMechanism } from '../../../src/domain/mechanism/definition';
import { INDICATOR_KEYS, type IndicatorKey } from '../../../src/domain/mechanism/indicator-definition';

export const mechanism = parseMechanism(JSON.parse(readFileSync('templates/168/mechanism.json', 'utf8')));

/** A quarter as a city has it: most schools in time, one of each kind of trouble, the rest repeating. */
export function sampleResult(unitCount: number): ConsolidationResult {
  const units = Array.from({ length: unitCount }, (_, index) => sampleUnit(index));
  const files = units.flatMap((unit, index) => unit.files.map((file) => usedFile(file, index)));
  return {
    mechanism: '168',
    period: { year: 2012, quarter: 3 },
    totals: totalsOf(units, true),
    units,
    files: [...files, ...troubledFiles],
    findings: units.flatMap(sampleFindings),
    hasRoster: true,
    picks: [],
    excluded: [],
    decisions: NOTHING_IN_FORCE,
    lapsed: [],
    unread: [],
    roster: units
      .filter((unit) => unit.onRoster)
      .map((unit) => ({ name: unit.unit, aliases: [], contact: unit.contact })),
  };
}

const STATUSES: readonly UnitStatus[] = [
  ...Array<UnitStatus>(8).fill('reported'),
  'missing',
  'empty',
  'wrongPeriod',
  'duplicate',
];

const NUMERALS = '一二三四五六七八九十';

function sampleUnit(index: number): UnitResult {
  const status = index === 13 ? 'unknownUnit' : STATUSES[index % STATUSES.length]!;
  const unit = index === 5 ? '示例市直属机关第一幼儿园（东城分园）党总支' : unitName(index);
  const file = `2012Q3/${unit}2012年第三季度.xlsx`;
  const files = { missing: [], duplicate: [file, `2012Q3/${unit}（最终版）.xls`] } as Record<
    string,
    string[]
  >;
  return {
    unit,
    onRoster: status !== 'unknownUnit',
    contact: '张三',
    status,
    late: index === 2,
    files: files[status] ?? [file],
    values: valuesOf(status, index, file),
    matchedFrom: index === 1 ? '市二中' : null,
    ambiguous: index === 13,
  };
}

const unitName = (index: number): string =>
  `示例市第${index < 10 ? NUMERALS[index] : `${index + 1}`}${index % 3 === 2 ? '实验小学' : '中学'}`;

function valuesOf(status: UnitStatus, index: number, file: string): UnitValues {
  const hasFigures = status === 'reported' || status === 'wrongPeriod' || status === 'unknownUnit';
  return Object.fromEntries(
    INDICATOR_KEYS.map((key, at) => [key, hasFigures ? figure(key, at, index, file) : MISSING]),
  ) as Record<IndicatorKey, UnitValue>;
}

const MISSING: UnitValue = { reported: null, computed: null, used: null, basis: 'missing', source: null };

/** Figures that repeat nowhere, with a computed, an estimated, an unusable, a blank and a differing one among them. */
function figure(key: IndicatorKey, at: number, index: number, file: string): UnitValue {
  const number = [3, 40, 2, 16, 11, 18, 38, 30, 2, 1][at]! + ((index * 7 + at * 3) % 13);
  const source = { file, place: { sheet: '附件5', cell: `B${at + 4}` } };
  const typed = { reported: number, computed: null, used: number, basis: 'typed', source } as const;
  if (key === 'commitmentsKept' && index === 3) {
    return {
      reported: null,
      computed: number,
      used: number,
      basis: 'estimated',
      source: from(file, '附件2'),
    };
  }
  if (key === 'annualTaskCount' && index === 3) {
    return { reported: null, computed: number, used: number, basis: 'computed', source: from(file, '附件1') };
  }
  if (key === 'commitmentsKept' && index === 0) return { ...typed, computed: number - 3 };
  if (key === 'annualTaskCount') return { ...typed, computed: index === 4 ? number + 2 : number };
  if (key === 'siteMeetingCount' && index === 5) return { ...MISSING, source };
  if (key === 'memberTotal' && index === 6) return { ...typed, reported: null, used: null };
  return typed;
}

const from = (file: string, sheet: string): UnitValue['source'] => ({
  file,
  place: { sheet, cell: 'A1:J20' },
});

function sampleFindings(unit: UnitResult, index: number): readonly PlacedFinding[] {
  const file = unit.files[0] ?? null;
  const finding = (
    rule: RuleId,
    severity: Severity,
    cell: string | null,
    values: PlacedFinding['values'],
  ): PlacedFinding => ({
    rule,
    severity,
    unit: unit.unit,
    file,
    place: cell === null ? null : { sheet: '附件5', cell },
    values,
  });
  if (unit.status === 'missing') return [finding('D01', 'error', null, { unit: unit.unit })];
  if (unit.status !== 'reported') return [];
  const found = [finding('A09', 'info', 'B10', { commitmentCount: 12, dutyMemberCount: 18 })];
  if (index === 4) {
    found.push(finding('B12', 'warning', 'D9', { row: 9, name: '王芳' }));
    found.push(finding('B01', 'warning', 'B7', { reported: 12, computed: 14, difference: 2 }));
  }
  if (index === 6) {
    found.push(finding('A01', 'error', 'B5', { indicator: 'memberTotal', label: '党员总数', raw: '约20' }));
  }
  return found;
}

function usedFile(file: string, index: number): FileReading {
  return {
    file,
    sha256: String(index).padStart(64, '0'),
    status: 'used',
    tables: [goalsReading(index), { sheet: '附件5', kind: 'report', range: 'A1:B13' }],
    submissions: [],
    guesses: index === 1 ? [{ code: 'unitFromFileName', place: null, values: { unit: '市二中' } }] : [],
    synonyms:
      index === 4 ? [{ text: '优秀', grade: 'good', first: { sheet: '附件1', cell: 'I6' }, times: 3 }] : [],
  };
}

const goalsReading = (index: number): TableReading => ({
  sheet: '附件1',
  kind: 'goals',
  range: 'A1:J20',
  details: {
    columns: mechanism.tables.goals.columns.map((column, col) => ({
      key: column.key,
      ...(column.quarter === undefined ? {} : { quarter: column.quarter }),
      col,
      header: index === 4 && column.key === 'responsible' ? '负责人' : column.label,
      match: index === 4 && column.key === 'responsible' ? ('alias' as const) : ('exact' as const),
    })),
    rowsUsed: 13,
    skipped: [
      { row: 17, reason: 'blank' },
      { row: 18, reason: 'blank' },
      { row: 19, reason: 'total' },
    ],
    guesses:
      index === 4
        ? [{ code: 'hiddenRows', place: { sheet: '附件1', cell: 'A9' }, values: { rows: 2, count: 2 } }]
        : [],
  },
});

const unread = { tables: [], submissions: [], guesses: [], synonyms: [] } as const;
const troubledFiles: readonly FileReading[] = [
  {
    ...unread,
    file: '2012Q3/示例市特殊教育学校2012年第三季度.xlsx',
    sha256: 'e'.repeat(64),
    status: 'rejected',
    reason: 'encrypted',
    code: 'passwordNeeded',
    values: {},
  },
  {
    ...unread,
    file: '各校报表.zip/第九中学.xlsx',
    sha256: 'd'.repeat(64),
    status: 'rejected',
    reason: 'corrupt',
    code: 'checksumMismatch',
    values: {},
  },
  { ...unread, file: '2012Q3/~$示例市第七中学.xls', sha256: '', status: 'ignored', reason: 'lockFile' },
];
