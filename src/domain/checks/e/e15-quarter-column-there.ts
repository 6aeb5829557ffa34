import { guessRule } from './guessed';

/** E15: a form has the columns of the quarters so far; a missing one counts as not rated (spec §3). */
export const quarterColumnThere = guessRule('E15', 'warning', ['quarterColumnMissing']);
