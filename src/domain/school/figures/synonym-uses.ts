import type { SynonymUse } from '../../reading/rating';
import { placeKey } from '../row-text';
import type { QuarterMark, SchoolReturn } from '../school-return';

/** Every rating wording that is a synonym, once, with its first cell and how many cells use it. */
export function synonymUses({ tasks, dutyPosts }: SchoolReturn): readonly SynonymUse[] {
  const marks = [
    ...tasks.flatMap(({ progress }) => progress),
    ...dutyPosts.flatMap(({ performance, annual }) => [...performance, annual]),
  ].filter((mark): mark is QuarterMark => mark?.reading.toConfirm === true);
  const uses = new Map<string, SynonymUse>();
  const counted = new Set<string>();
  for (const { place, reading } of marks) {
    // A merged cell is seen by every row it covers.
    if (counted.has(placeKey(place))) continue;
    counted.add(placeKey(place));
    const text = reading.wording ?? '';
    const known = uses.get(text);
    const first = known?.first ?? place;
    uses.set(text, { text, grade: reading.grade ?? '', first, times: (known?.times ?? 0) + 1 });
  }
  return [...uses.values()];
}
