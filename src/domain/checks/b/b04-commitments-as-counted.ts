import { equalsComputed } from './computed-figure';

/** B04: ⑦ equals what 附件2 gives. */
export const commitmentsAsCounted = equalsComputed('B04', 'commitmentCount', () => ({}));
