import type { IndicatorKey } from '../../mechanism/indicator-definition';
import type { PreviousCheckContext } from '../previous-check-context';
import type { Rule } from '../rule';
import { earlierQuarter, observeChange, type FigureThenAndNow } from './compared-quarters';

const TOTALS: readonly IndicatorKey[] = ['partyOrgTotal', 'memberTotal'];

/** More than 3, and more than a tenth of what it was. */
const isLarge = ({ before, now }: FigureThenAndNow): boolean =>
  Math.abs(now - before) > 3 && Math.abs(now - before) * 10 > before;

/** C05: ① ② change by no more than max(3, 10 %); the only comparison that also crosses the turn of the year. */
export const totalsChangeLittle: Rule<PreviousCheckContext> = {
  id: 'C05',
  severity: 'info',
  observe: (context) =>
    TOTALS.flatMap((key) => observeChange(context, earlierQuarter(context), key, isLarge)),
};
