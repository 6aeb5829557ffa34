import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';

/** B18: a form that is there holds more than its printed labels. */
export const formIsFilledIn: Rule<SchoolCheckContext> = {
  id: 'B18',
  severity: 'error',
  observe: ({ mechanism, school }) =>
    school.emptyForms.map(({ kind, place }) => ({
      place,
      values: { attachment: mechanism.tables[kind].attachment },
    })),
};
