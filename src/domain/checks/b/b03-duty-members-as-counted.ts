import { equalsComputed } from './computed-figure';

/** B03: ⑥ equals what 附件2 gives; distinct persons and appearances are both named, as one is often typed for the other. */
export const dutyMembersAsCounted = equalsComputed('B03', 'dutyMemberCount', ({ figures }) => ({
  distinct: figures.dutyMemberCount?.byRule.distinctNames ?? null,
  appearances: figures.dutyMemberCount?.byRule.appearances ?? null,
}));
