import fc from 'fast-check';
import {
  redactFinding,
  RULE_CATALOGUE,
  runEntryChecks,
  runPreviousChecks,
  runReportChecks,
  runTableChecks,
  type SchoolCheckContext,
} from '../../../src/domain/checks';
import type { Finding } from '../../../src/domain/checks/finding';
import { findingMessage } from '../../../src/messages/findings';
import { anyQuarters, anySchool, NAME_MARK } from './arbitrary-school';

const SEVERITIES = new Map(RULE_CATALOGUE.map(({ id, severity }) => [id, severity]));
const RULE_ORDER = [...SEVERITIES.keys()];
const LANGUAGES = ['zh', 'en'] as const;

const sentences = (finding: Finding): readonly string[] =>
  LANGUAGES.map((lang) => findingMessage(finding, { unit: '示例市第二中学', file: '二中.xlsx' }, lang));

const isInOrder = (findings: readonly Finding[]): boolean =>
  findings.every(({ rule }, index) => {
    const before = findings[index - 1];
    return !before || RULE_ORDER.indexOf(before.rule) <= RULE_ORDER.indexOf(rule);
  });

/** Persons' names are under `name` and `names` alone, and leave with them, also from the sentence. */
function leaksName(finding: Finding): boolean {
  const others = Object.entries(finding.values).filter(([key]) => key !== 'name' && key !== 'names');
  const spoken = sentences(redactFinding(finding, 'none'));
  const masked = sentences(redactFinding(finding, 'masked'));
  return (
    [...others.map(([, value]) => String(value)), ...spoken].some((text) => text.includes(NAME_MARK)) ||
    masked.some((text) => /[甲乙丙]/.test(text))
  );
}

/** `{label}` also occurs as the text of a cell, to see that cells are not taken for templates. */
const isUnreadable = (finding: Finding): boolean =>
  sentences(finding).some((text) => /\{(?!label\})\w+\}|undefined|null|NaN|\[object/.test(text));

const complaints = (findings: readonly Finding[]) => ({
  outOfOrder: !isInOrder(findings),
  otherSeverity: findings.filter(({ rule, severity }) => SEVERITIES.get(rule) !== severity),
  leaks: findings.filter(leaksName),
  unreadable: findings.filter(isUnreadable),
});

const NONE: ReturnType<typeof complaints> = {
  outOfOrder: false,
  otherSeverity: [],
  leaks: [],
  unreadable: [],
};

const ofSchool = (context: SchoolCheckContext): readonly Finding[] => [
  ...runReportChecks(context),
  ...runTableChecks(context),
  ...runEntryChecks(context),
];

describe('whatever the forms hold, rules never throw, keep their order and names where they belong', () => {
  test('A, B and E, one school', () => {
    fc.assert(fc.property(anySchool, (context) => expect(complaints(ofSchool(context))).toEqual(NONE)));
  });

  test('C, two quarters', () => {
    fc.assert(
      fc.property(anyQuarters, (context) => expect(complaints(runPreviousChecks(context))).toEqual(NONE)),
    );
  });
});
