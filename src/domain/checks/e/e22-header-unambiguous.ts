import { guessRule } from './guessed';

/** E22: a header can mean one column only (spec §3). */
export const headerUnambiguous = guessRule('E22', 'info', ['headerAmbiguous']);
