import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';
import { typedNumber } from '../school-numbers';

/** A branch has three full members or more: a general rule of the Party constitution, not of the seed. */
const FEWEST_PER_BRANCH = 3;

/** A11: ② ≥ 3 × number of branches, where that number is known. */
export const membersPerBranch: Rule<SchoolCheckContext> = {
  id: 'A11',
  severity: 'info',
  observe: (context) => {
    const members = typedNumber(context, 'memberTotal');
    const branches = context.branchCount;
    if (!members || branches === undefined || members.value >= FEWEST_PER_BRANCH * branches) return [];
    return [{ place: members.place, values: { memberTotal: members.value, branches } }];
  },
};
