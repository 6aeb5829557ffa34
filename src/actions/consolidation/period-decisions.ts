import { NO_DECISIONS, type ClerkDecisions } from '../../domain/consolidation/clerk-decisions';
import type { Period } from '../../domain/mechanism/quarters';

const keyOf = ({ year, quarter }: Period): string => `${year} ${quarter}`;

/**
 * What was decided about periods that are not the one at hand, so that it is there again when a clerk comes back to one
 * after a slip. Which unit a name means does not depend on the period, and goes over.
 */
export class PeriodDecisions {
  private readonly aside = new Map<string, ClerkDecisions>();

  /** Puts the decisions about a period aside for those about another. */
  switched(decisions: ClerkDecisions, from: Period, to: Period): ClerkDecisions {
    this.aside.set(keyOf(from), decisions);
    return { ...(this.aside.get(keyOf(to)) ?? NO_DECISIONS), names: decisions.names };
  }

  forget(): void {
    this.aside.clear();
  }
}
