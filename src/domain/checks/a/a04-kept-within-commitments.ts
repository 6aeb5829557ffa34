import { pairRule } from './figure-pair';

/** A04: ⑧ ≤ ⑦. */
export const keptWithinCommitments = pairRule({
  id: 'A04',
  severity: 'error',
  left: 'commitmentsKept',
  right: 'commitmentCount',
  breaks: (kept, made) => kept > made,
});
