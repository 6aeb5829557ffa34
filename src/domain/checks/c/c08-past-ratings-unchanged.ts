import type { RememberedRow, RowMemory } from '../../school/row-memory';
import { quarterValues } from '../finding-values';
import type { PreviousCheckContext } from '../previous-check-context';
import type { Observation, Rule } from '../rule';
import { earlierThisYear } from './compared-quarters';
import { rowsByIdentity } from './row-identity';

function changedRatings(
  { mechanism }: PreviousCheckContext,
  quarters: number,
  before: RememberedRow,
  now: RowMemory,
): readonly Observation[] {
  return Array.from({ length: quarters }, (_, index) => index).flatMap((index) => {
    const [old, current] = [before.ratings[index] ?? '', now.ratings[index] ?? ''];
    if (old === current) return [];
    const values = { ...quarterValues(mechanism, index + 1), previous: old, current };
    return [{ place: now.ratingPlaces[index] ?? now.place, values }];
  });
}

/** C08: ratings of the quarters already reported stand as they were. */
export const pastRatingsUnchanged: Rule<PreviousCheckContext> = {
  id: 'C08',
  severity: 'warning',
  observe: (context) => {
    const earlier = earlierThisYear(context);
    if (!earlier?.memory || !context.current.memory) return [];
    const before = rowsByIdentity(earlier.memory);
    return [...rowsByIdentity(context.current.memory)].flatMap(([identity, now]) => {
      const known = before.get(identity);
      return known ? changedRatings(context, earlier.period.quarter, known, now) : [];
    });
  },
};
