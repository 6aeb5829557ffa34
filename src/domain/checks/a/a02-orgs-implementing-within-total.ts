import { pairRule } from './figure-pair';

/** A02: ③ ≤ ①. */
export const orgsImplementingWithinTotal = pairRule({
  id: 'A02',
  severity: 'error',
  left: 'orgsImplementing',
  right: 'partyOrgTotal',
  breaks: (implementing, total) => implementing > total,
});
