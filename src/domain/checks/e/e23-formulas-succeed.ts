import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';
import { noticedCells } from './entered-cells';

/** E23: no cell that is read shows #REF! or the like (spec §3). Of figures A01 tells. */
export const formulasSucceed: Rule<SchoolCheckContext> = {
  id: 'E23',
  severity: 'error',
  observe: ({ school }) =>
    noticedCells(school).failed.map(({ place, code }) => ({ place, values: { raw: code } })),
};
