import type { ReadingGuess } from '../../forms/recognised-table';
import type { RuleId, Severity } from '../finding';
import type { Observation, Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';

export const guessesOf = ({ school }: SchoolCheckContext): readonly ReadingGuess[] =>
  [...school.goals, ...school.posts, ...(school.report ? school.reportTables : [])].flatMap(
    ({ guesses }) => guesses,
  );

/**
 * A rule that says what the reader decided about a table (spec §3). Sums go by what it read in any case; the clerk of the
 * workbook is the one who can say whether that is meant. What concerns a quarter to come waits for it.
 */
export const guessRule = (
  id: RuleId,
  severity: Severity,
  codes: readonly ReadingGuess['code'][],
): Rule<SchoolCheckContext> => ({
  id,
  severity,
  observe: (context) =>
    guessesOf(context)
      .filter(({ code, values }) => codes.includes(code) && !isToCome(values['quarter'], context))
      .map(({ place, values }): Observation => ({ place, values })),
});

const isToCome = (quarter: string | number | undefined, { period }: SchoolCheckContext): boolean =>
  typeof quarter === 'number' && quarter > period.quarter;
