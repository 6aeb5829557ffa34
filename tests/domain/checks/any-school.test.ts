import fc from 'fast-check';
import {
  redactFinding,
  runPreviousChecks,
  runReportChecks,
  runTableChecks,
  RULE_CATALOGUE,
} from '../../../src/domain/checks';
import type { Finding } from '../../../src/domain/checks/finding';
import { findingMessage } from '../../../src/messages/findings';
import { anyQuarters, anySchool, NAME_MARK } from './arbitrary-school';

const RULE_ORDER = RULE_CATALOGUE.map(({ id }) => id);
const RUNS = { numRuns: 300 };

const findingsOfSchool = (context: Parameters<typeof runReportChecks>[0]): readonly Finding[] => [
  ...runReportChecks(context),
  ...runTableChecks(context),
];

function expectWellFormed(findings: readonly Finding[]): void {
  const order = findings.map(({ rule }) => RULE_ORDER.indexOf(rule));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  for (const { rule, severity } of findings) {
    expect(severity).toBe(RULE_CATALOGUE.find(({ id }) => id === rule)!.severity);
  }
}

/** Names of persons are under `name` and `names` alone, and gone once redacted, also from the sentence. */
function expectNamesKept(findings: readonly Finding[]): void {
  for (const finding of findings) {
    const { name: _name, names: _names, ...others } = finding.values;
    expect(JSON.stringify(others)).not.toContain(NAME_MARK);
    for (const lang of ['zh', 'en'] as const) {
      expect(findingMessage(redactFinding(finding, 'none'), {}, lang)).not.toContain(NAME_MARK);
      expect(findingMessage(redactFinding(finding, 'masked'), {}, lang)).not.toMatch(/[甲乙丙]/);
    }
  }
}

function expectReadable(findings: readonly Finding[]): void {
  for (const finding of findings) {
    for (const lang of ['zh', 'en'] as const) {
      const message = findingMessage(finding, { unit: '示例市第二中学', file: '二中.xlsx' }, lang);
      expect(message.replaceAll('{label}', '')).not.toMatch(/\{\w+\}|undefined|null|NaN|\[object/);
    }
  }
}

describe.each([
  [
    'one school, A and B',
    fc.property(anySchool, (context) => check(findingsOfSchool(context), findingsOfSchool(context))),
  ],
  [
    'two quarters, C',
    fc.property(anyQuarters, (context) => check(runPreviousChecks(context), runPreviousChecks(context))),
  ],
])('%s', (_, property) => {
  test('rules never throw, agree with themselves, keep names where they belong and can be said', () => {
    fc.assert(property, RUNS);
  });
});

function check(findings: readonly Finding[], again: readonly Finding[]): void {
  expect(again).toEqual(findings);
  expectWellFormed(findings);
  expectNamesKept(findings);
  expectReadable(findings);
}
