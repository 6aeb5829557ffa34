import { compareDates, type Period } from '../mechanism/quarters';
import { namesOtherPeriod } from '../school/claimed-period';
import type { CalendarDate } from '../sheet/cell-value';
import type { FigureCorrection } from './clerk-decisions';
import { correctedValues } from './corrections';
import type { UnitResult, UnitStatus } from './result';
import type { Submission } from './submission';
import type { UnitSubmissions } from './unit-submissions';
import { noValues, unitValues } from './unit-values';

/** What the state of a unit depends on beside its files. */
export interface UnitContext {
  readonly period: Period;
  readonly due: CalendarDate | undefined;
  readonly hasRoster: boolean;
}

/** The state and figures of a unit, as its files and the clerk's corrections give them. */
export function unitResult(
  group: UnitSubmissions,
  corrections: readonly FigureCorrection[],
  context: UnitContext,
): UnitResult {
  const only = group.submissions.length === 1 ? group.submissions[0] : undefined;
  const [confirmed] = group.confirmed;
  return {
    unit: group.unit,
    onRoster: group.rosterUnit !== undefined,
    contact: group.rosterUnit?.contact ?? null,
    status: statusOf(group, context),
    late: isLate(only, context.due),
    files: group.submissions.map((submission) => submission.file),
    values: only ? correctedValues(unitValues(only), corrections, only) : noValues,
    matchedFrom: group.matchedFrom,
    ...(confirmed ? { confirmedFrom: confirmed.written } : {}),
    ambiguous: group.ambiguous,
  };
}

function statusOf(group: UnitSubmissions, { period, hasRoster }: UnitContext): UnitStatus {
  const [only, ...more] = group.submissions;
  if (!only) return 'missing';
  if (hasRoster && !group.rosterUnit) return 'unknownUnit';
  if (more.length > 0) return 'duplicate';
  if (!only.filled) return 'empty';
  return namesOtherPeriod(only.period, period) ? 'wrongPeriod' : 'reported';
}

const isLate = (submission: Submission | undefined, due: CalendarDate | undefined): boolean =>
  submission?.reportDate != null && due !== undefined && compareDates(submission.reportDate, due) > 0;
