import { pairRule } from './figure-pair';

/** A07: ⑥ > 0 needs ⑦ > 0. */
export const membersNeedCommitments = pairRule({
  id: 'A07',
  severity: 'warning',
  left: 'dutyMemberCount',
  right: 'commitmentCount',
  breaks: (members, made) => members > 0 && made === 0,
});
