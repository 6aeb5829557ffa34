import type { SynonymUse } from '../../reading/rating';
import { firstTimes } from '../place-map';
import type { QuarterMark, SchoolReturn } from '../school-return';

function collectSynonyms(marks: readonly (QuarterMark | undefined)[], found: QuarterMark[]): void {
  for (const mark of marks) if (mark?.reading.toConfirm === true) found.push(mark);
}

/** Every rating wording that is a synonym, once, with its first cell and how many cells use it. */
export function synonymUses({ tasks, dutyPosts }: SchoolReturn): readonly SynonymUse[] {
  const marks: QuarterMark[] = [];
  for (const { progress } of tasks) collectSynonyms(progress, marks);
  for (const { performance, annual } of dutyPosts) {
    collectSynonyms(performance, marks);
    if (annual?.reading.toConfirm === true) marks.push(annual);
  }
  const uses = new Map<string, SynonymUse>();
  const isFirst = firstTimes();
  for (const { place, reading } of marks) {
    if (!isFirst(place)) continue;
    const text = reading.wording ?? '';
    const known = uses.get(text);
    const first = known?.first ?? place;
    uses.set(text, { text, grade: reading.grade ?? '', first, times: (known?.times ?? 0) + 1 });
  }
  return [...uses.values()];
}
