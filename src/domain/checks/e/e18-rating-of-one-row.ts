import { guessRule } from './guessed';

/** E18: a rating stands in each row; a merged one holds for every row that it covers (spec §3). */
export const ratingOfOneRow = guessRule('E18', 'info', ['mergedRating']);
