import { pairRule } from './figure-pair';

/** A03: ⑥ ≤ ②. */
export const dutyMembersWithinTotal = pairRule({
  id: 'A03',
  severity: 'error',
  left: 'dutyMemberCount',
  right: 'memberTotal',
  breaks: (onDuty, total) => onDuty > total,
});
