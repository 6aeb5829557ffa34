import type { Finding, RuleId } from '../checks/finding';
import { normaliseRating } from '../reading/rating-wording';
import { deadlineChoices, namesFix, numberFix, reportDateFix, unitFix } from './entry-fixes';
import type { FindingFix } from './finding-fix';
import { ratingChoices, ratingFix } from './rating-fixes';
import type { WorkbookScan } from './workbook-scan';

export type { FindingFix, FixCode } from './finding-fix';

type Mending<Result> = (finding: Finding, scan: WorkbookScan) => Result;

/** What can be mended by what the cell already says, without a decision of the clerk. */
const FIXES: Readonly<Partial<Record<RuleId, Mending<FindingFix | undefined>>>> = {
  A13: unitFix,
  A15: reportDateFix,
  E01: ratingFix,
  E03: ratingFix,
  E12: numberFix,
};

const one =
  (fix: Mending<FindingFix | undefined>): Mending<readonly FindingFix[]> =>
  (finding, scan) => {
    const found = fix(finding, scan);
    return found ? [found] : [];
  };

/** What can be mended in ways between which a clerk has to choose. */
const CHOICES: Readonly<Partial<Record<RuleId, Mending<readonly FindingFix[]>>>> = {
  A01: one(numberFix),
  B16: ratingChoices,
  E01: ratingChoices,
  E02: ratingChoices,
  E06: one(namesFix),
  E11: deadlineChoices,
};

/**
 * The one way to mend a finding, or undefined where there is none or a clerk must choose. Pure: the edits carry what the
 * cells hold, so that a host writes nothing over what was changed in between, a formula's result included.
 */
export const fixOf = (finding: Finding, scan: WorkbookScan): FindingFix | undefined =>
  FIXES[finding.rule]?.(finding, scan);

/** The ways between which a clerk may choose with one tap, the grades of the scale from the best on. */
export const choicesOf = (finding: Finding, scan: WorkbookScan): readonly FindingFix[] =>
  CHOICES[finding.rule]?.(finding, scan) ?? [];

const wordingOf = ({ values: { raw } }: Finding): string => normaliseRating(String(raw ?? ''));

/** The findings of the same rule about the same words, itself among them: every 优秀, every √. */
export const sameKind = <Found extends Finding>(
  findings: readonly Found[],
  finding: Finding,
): readonly Found[] =>
  findings.filter((other) => other.rule === finding.rule && wordingOf(other) === wordingOf(finding));
