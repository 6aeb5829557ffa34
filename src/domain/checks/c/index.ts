import { keptNotFewer } from './c01-kept-not-fewer';
import { siteMeetingsNotFewer } from './c02-site-meetings-not-fewer';
import { stocksNotSmaller } from './c03-stocks-not-smaller';
import { annualTasksUnchanged } from './c04-annual-tasks-unchanged';
import { totalsChangeLittle } from './c05-totals-change-little';
import { cumulativeTasksNotFewer } from './c06-cumulative-tasks-not-fewer';
import { figuresUpdated } from './c07-figures-updated';
import { pastRatingsUnchanged } from './c08-past-ratings-unchanged';
import { rowsStillThere } from './c09-rows-still-there';
import { previousQuarterThere } from './c10-previous-quarter-there';
import type { Finding } from '../finding';
import type { PreviousCheckContext } from '../previous-check-context';
import { runRules, type Rule } from '../rule';

/** Family C of spec §2.10: against the unit's previous quarter. */
export const PREVIOUS_RULES: readonly Rule<PreviousCheckContext>[] = [
  keptNotFewer,
  siteMeetingsNotFewer,
  stocksNotSmaller,
  annualTasksUnchanged,
  totalsChangeLittle,
  cumulativeTasksNotFewer,
  figuresUpdated,
  pastRatingsUnchanged,
  rowsStillThere,
  previousQuarterThere,
];

/** Findings of C01–C10 by rule. For use only where previous data were given; a unit they do not know gets C10. */
export const runPreviousChecks = (context: PreviousCheckContext): readonly Finding[] =>
  runRules(PREVIOUS_RULES, context);
