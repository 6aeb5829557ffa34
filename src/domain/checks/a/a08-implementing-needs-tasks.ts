import { pairRule } from './figure-pair';

/** A08: ③ > 0 needs ④ > 0. */
export const implementingNeedsTasks = pairRule({
  id: 'A08',
  severity: 'warning',
  left: 'orgsImplementing',
  right: 'annualTaskCount',
  breaks: (implementing, planned) => implementing > 0 && planned === 0,
});
