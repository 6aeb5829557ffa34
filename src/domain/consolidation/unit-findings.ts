import {
  missingUnitFinding,
  otherPeriodFinding,
  severalFilesFinding,
  unknownUnitFindings,
} from '../checks/d';
import { runPreviousChecks } from '../checks';
import type { Finding } from '../checks/finding';
import type { Mechanism } from '../mechanism/definition';
import { INDICATOR_KEYS } from '../mechanism/indicator-definition';
import type { Period } from '../mechanism/quarters';
import { withoutCorrected } from './corrections';
import { previousOfUnit, type PreviousQuarter } from './previous-quarter';
import type { PlacedFinding, UnitResult } from './result';
import type { Submission } from './submission';
import type { UnitSubmissions } from './unit-submissions';

/** What the findings of a unit depend on beside its files. */
export interface FindingContext {
  readonly mechanism: Mechanism;
  readonly period: Period;
  readonly previous: PreviousQuarter | undefined;
  /** While there are any, what did not come in may be among them. */
  readonly unread?: readonly string[];
}

/** What is to be said of a unit: its state (D), or what its file says (A, B) and how that compares with before (C). */
export function unitFindings(
  group: UnitSubmissions,
  unit: UnitResult,
  context: FindingContext,
): readonly PlacedFinding[] {
  const only = group.submissions[0];
  const placed = (finding: Finding, file: string | null): PlacedFinding => ({
    ...finding,
    unit: unit.unit,
    file,
  });
  switch (unit.status) {
    case 'missing':
      return context.unread?.length ? [] : [placed(missingUnitFinding(unit.unit), null)];
    case 'duplicate':
      return [placed(severalFilesFinding(unit.unit, unit.files), null)];
    case 'unknownUnit':
      return group.submissions.flatMap((submission) =>
        unknownUnitFindings(submission.unitName, submission.unitPlace).map((finding) =>
          placed(finding, submission.file),
        ),
      );
    case 'wrongPeriod':
      return [placed(otherPeriodFinding(unit.unit, only!.period, context.period), only!.file)];
    case 'empty':
      return only!.findings.map((finding) => placed(finding, only!.file));
    case 'reported': {
      const findings = [...only!.findings, ...previousFindings(unit, only!, context)];
      return withoutCorrected(
        findings.map((finding) => placed(finding, only!.file)),
        unit,
      );
    }
  }
}

function previousFindings(
  unit: UnitResult,
  submission: Submission,
  { mechanism, period, previous }: FindingContext,
): readonly Finding[] {
  if (!previous) return [];
  return runPreviousChecks({
    mechanism,
    period,
    current: {
      values: Object.fromEntries(INDICATOR_KEYS.map((key) => [key, unit.values[key].used])),
      places: Object.fromEntries(INDICATOR_KEYS.map((key) => [key, unit.values[key].source?.place ?? null])),
      ...(submission.memory ? { memory: submission.memory } : {}),
    },
    previous: previousOfUnit(previous, unit.unit),
  });
}
