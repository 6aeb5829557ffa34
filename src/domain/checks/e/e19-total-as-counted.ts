import { guessRule } from './guessed';

/** E19: a total row of 附件1 states as many tasks as there are (spec §3). */
export const totalAsCounted = guessRule('E19', 'info', ['totalDiffers']);
