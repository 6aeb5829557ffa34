import { pairRule } from './figure-pair';

/** A06: ⑦ > 0 needs ⑥ > 0. */
export const commitmentsNeedMembers = pairRule({
  id: 'A06',
  severity: 'error',
  left: 'commitmentCount',
  right: 'dutyMemberCount',
  breaks: (made, members) => made > 0 && members === 0,
});
