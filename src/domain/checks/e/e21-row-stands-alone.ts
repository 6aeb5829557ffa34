import { guessRule } from './guessed';

/** E21: a row does not go on with the text of the row above; it is proposed to join them, never done (spec §3). */
export const rowStandsAlone = guessRule('E21', 'info', ['continuedRow']);
