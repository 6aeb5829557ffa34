import type { Finding } from '../finding';
import { findingOf, type RuleHeader } from '../rule';

/** D01: every unit of the roster has reported; who has not is missing, never 0. */
export const unitMissing: RuleHeader = { id: 'D01', severity: 'error' };

export const missingUnitFinding = (unit: string): Finding =>
  findingOf(unitMissing, { place: null, values: { unit } });
