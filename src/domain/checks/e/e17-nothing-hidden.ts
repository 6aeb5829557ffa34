import type { Observation, Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';
import { guessesOf } from './guessed';

/** E17: no part of a form is hidden; it is read and counted all the same (spec §3 含隐藏行). */
export const nothingHidden: Rule<SchoolCheckContext> = {
  id: 'E17',
  severity: 'warning',
  observe: (context) =>
    guessesOf(context).flatMap(
      ({ code, place, values: { count = null, sheet = null } }): readonly Observation[] => {
        if (code === 'hiddenRows') return [{ place, values: { hiddenRows: count } }];
        if (code === 'hiddenColumns') return [{ place, values: { hiddenColumns: count } }];
        return code === 'hiddenSheet' ? [{ place, values: { hiddenSheet: sheet } }] : [];
      },
    ),
};
