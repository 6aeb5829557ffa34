import type { RuleHeader } from '../rule';
import { unitMissing } from './d01-unit-missing';
import { severalFiles } from './d02-several-files';
import { unitOnRoster } from './d03-unit-on-roster';
import { totalIsSum } from './d04-total-is-sum';
import { periodAsAsked } from './d05-period-as-asked';

/** Family D of spec §2.10: the city's summary. Its facts come up one by one while units are put together. */
export const SUMMARY_RULES: readonly RuleHeader[] = [
  unitMissing,
  severalFiles,
  unitOnRoster,
  totalIsSum,
  periodAsAsked,
];

export { missingUnitFinding } from './d01-unit-missing';
export { severalFilesFinding } from './d02-several-files';
export { unknownUnitFindings } from './d03-unit-on-roster';
export { totalDiffersFinding } from './d04-total-is-sum';
export { otherPeriodFinding } from './d05-period-as-asked';
