import { guessRule } from './guessed';

/** E16: a form has its columns; what depends on a missing one can be neither counted nor checked (spec §3). */
export const columnsThere = guessRule('E16', 'info', ['columnMissing']);
