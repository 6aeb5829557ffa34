import { pairRule } from './figure-pair';

/** More than this many promises a member points to a slip in counting (spec §2.10 A10). */
const MOST_PER_MEMBER = 10;
const hundredths = (ratio: number): number => Math.round(ratio * 100) / 100;

/** A10: ⑦ ≤ 10 × ⑥. Nobody on duty is the business of A06. */
export const commitmentsPerMember = pairRule({
  id: 'A10',
  severity: 'warning',
  left: 'commitmentCount',
  right: 'dutyMemberCount',
  breaks: (made, members) => members > 0 && made > MOST_PER_MEMBER * members,
  also: (made, members) => ({ perMember: hundredths(made / members) }),
});
