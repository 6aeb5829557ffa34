import type { ClaimedPeriod } from '../../school/claimed-period';
import type { Period } from '../../mechanism/quarters';
import type { Finding } from '../finding';
import { findingOf, type RuleHeader } from '../rule';

/** D05: a report is for the year and quarter asked for. */
export const periodAsAsked: RuleHeader = { id: 'D05', severity: 'error' };

/** For a file that names another period; what it leaves open is null. */
export const otherPeriodFinding = (unit: string, claimed: ClaimedPeriod, asked: Period): Finding => {
  const values = { unit, year: claimed.year, quarter: claimed.quarter };
  const askedValues = { askedYear: asked.year, askedQuarter: asked.quarter };
  return findingOf(periodAsAsked, { place: claimed.place, values: { ...values, ...askedValues } });
};
