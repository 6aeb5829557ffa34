import type { IndicatorKey } from '../../mechanism/indicator-definition';
import type { PreviousCheckContext } from '../previous-check-context';
import type { Rule } from '../rule';
import { earlierThisYear, hasFallen, observeChange } from './compared-quarters';

const STOCKS: readonly IndicatorKey[] = [
  'orgsImplementing',
  'dutyMemberCount',
  'commitmentCount',
  'liaisonPointCount',
];

/** C03: ③ ⑥ ⑦ ⑩ can fall within a year, but not without a reason. */
export const stocksNotSmaller: Rule<PreviousCheckContext> = {
  id: 'C03',
  severity: 'warning',
  observe: (context) =>
    STOCKS.flatMap((key) => observeChange(context, earlierThisYear(context), key, hasFallen)),
};
