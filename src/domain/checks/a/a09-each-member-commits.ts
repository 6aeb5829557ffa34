import { pairRule } from './figure-pair';

/** A09: ⑦ ≥ ⑥, one promise a member at the least. */
export const eachMemberCommits = pairRule({
  id: 'A09',
  severity: 'info',
  left: 'commitmentCount',
  right: 'dutyMemberCount',
  breaks: (made, members) => made < members,
});
