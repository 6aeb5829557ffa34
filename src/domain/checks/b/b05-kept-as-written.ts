import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';
import { typedNumber } from '../school-numbers';

/** More than 附件5 itself says were made: that is A04, and need not be said twice. */
function exceedsTyped(context: SchoolCheckContext, kept: number): boolean {
  const made = typedNumber(context, 'commitmentCount');
  return made !== undefined && kept > made.value;
}

/** B05: ⑧ is not less than 附件2 says in so many words, and not more than all the promises there. */
export const keptAsWritten: Rule<SchoolCheckContext> = {
  id: 'B05',
  severity: 'warning',
  observe: (context) => {
    const typed = typedNumber(context, 'commitmentsKept');
    const explicit = context.figures.commitmentsKept?.explicit;
    if (!typed || explicit === undefined) return [];
    const commitments = context.figures.commitmentCount?.value;
    const reported = typed.value;
    if (reported < explicit) return [{ place: typed.place, values: { reported, explicit } }];
    if (commitments === undefined || reported <= commitments || exceedsTyped(context, reported)) return [];
    return [{ place: typed.place, values: { reported, commitments } }];
  },
};
