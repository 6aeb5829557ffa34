import { pairRule } from './figure-pair';

/** A05: ⑤ ≤ ④. */
export const doneWithinAnnualTasks = pairRule({
  id: 'A05',
  severity: 'error',
  left: 'quarterTasksDone',
  right: 'annualTaskCount',
  breaks: (done, planned) => done > planned,
});
