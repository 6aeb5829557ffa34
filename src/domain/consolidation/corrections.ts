import { INDICATOR_KEYS, type IndicatorKey } from '../mechanism/indicator-definition';
import type { AboutContents, DecisionsInForce, FigureCorrection, QuarterDecisions } from './clerk-decisions';
import { contentsOf, DecidedUnits, joinedReasons } from './decided-units';
import { byIndicator } from './json-values';
import type { PlacedFinding, UnitResult, UnitValue, UnitValues } from './result';
import type { RosterMatcher } from './roster';
import type { Submission } from './submission';
import type { UnitSubmissions } from './unit-submissions';

export const decidedCorrections = (
  groups: readonly UnitSubmissions[],
  here: QuarterDecisions,
  ofParts: readonly DecisionsInForce[],
  matcher: RosterMatcher | undefined,
): DecidedUnits<FigureCorrection> =>
  new DecidedUnits(
    here.corrections,
    ofParts.flatMap((part) => part.corrections),
    groups,
    matcher,
    ({ indicator }) => indicator,
  );

/** The corrections of a unit's figures that are in force. Of two parts that correct a figure differently neither is. */
export function correctionsOf(
  group: UnitSubmissions,
  decided: DecidedUnits<FigureCorrection>,
): readonly (FigureCorrection & AboutContents)[] {
  // Which of several files a correction would be of is not known; of a unit that sent nothing there is none to correct.
  if (group.submissions.length !== 1) return [];
  return INDICATOR_KEYS.flatMap((indicator) => {
    const here = decided.decidedHere(group, indicator);
    const decisions = here ? [here] : decided.decidedInParts(group, indicator);
    const [value, ...others] = new Set(decisions.map((decision) => decision.value));
    if (value === undefined || others.length > 0) return [];
    const reason = joinedReasons(decisions);
    return [{ unit: group.unit, indicator, value, reason, contents: contentsOf(group) }];
  });
}

/** The ten values with the corrected figures in place; what the file says stays beside them. */
export function correctedValues(
  values: UnitValues,
  corrections: readonly FigureCorrection[],
  submission: Submission,
): UnitValues {
  if (corrections.length === 0) return values;
  return byIndicator((key) => {
    const correction = corrections.find(({ indicator }) => indicator === key);
    return correction ? correctedValue(values[key], correction, submission) : values[key];
  });
}

const correctedValue = (
  value: UnitValue,
  { indicator, value: used, reason }: FigureCorrection,
  submission: Submission,
): UnitValue => ({
  ...value,
  used,
  basis: 'typed',
  correction: { written: writtenFigure(value, indicator, submission.findings), reason },
});

/** What stands in the form: the number, or what the finding about it tells of the text. */
export function writtenFigure(
  { reported }: Pick<UnitValue, 'reported'>,
  indicator: IndicatorKey,
  findings: Submission['findings'],
): string | null {
  if (reported !== null) return String(reported);
  const about = findings.find(({ rule, values }) => rule === 'A01' && values['indicator'] === indicator);
  const raw = about?.values['raw'] ?? null;
  return raw === null ? null : String(raw);
}

/** Rules about one figure alone, settled when a clerk has put in another. */
const SETTLED: ReadonlySet<string> = new Set(['A01', 'A14']);

/** Without the findings that a correction has settled; the correction itself tells what was written. */
export const withoutCorrected = (
  findings: readonly PlacedFinding[],
  unit: UnitResult,
): readonly PlacedFinding[] =>
  findings.filter(({ rule, values }) => {
    const key = INDICATOR_KEYS.find((one) => one === values['indicator']);
    return !SETTLED.has(rule) || key === undefined || unit.values[key].correction === undefined;
  });
