import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';
import { noticedCells } from './entered-cells';
import { guessesOf } from './guessed';

/** E14: no column and no cell holds identity or telephone numbers, which no count needs (spec §5.4). */
export const noPrivateNumbers: Rule<SchoolCheckContext> = {
  id: 'E14',
  severity: 'info',
  observe: (context) => [
    ...guessesOf(context)
      .filter(({ code }) => code === 'privateColumnIgnored')
      .map(({ place, values }) => ({ place, values: { header: values['header'] ?? null } })),
    ...noticedCells(context.school).private.map((place) => ({ place, values: {} })),
  ],
};
