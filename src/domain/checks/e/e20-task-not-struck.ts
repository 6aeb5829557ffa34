import { guessRule } from './guessed';

/** E20: a task is not struck through; whether it was cancelled only the school knows (spec §3). */
export const taskNotStruck = guessRule('E20', 'info', ['struckTask']);
