import { cellText } from '../../sheet/cell-value';
import { indicatorValues } from '../finding-values';
import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';

/** A01: what is typed is an exact whole number, 0 or more (spec §2.9). */
export const figureIsWholeNumber: Rule<SchoolCheckContext> = {
  id: 'A01',
  severity: 'error',
  observe: ({ mechanism, school }) =>
    mechanism.indicators.flatMap(({ key }) => {
      const figure = school.report?.figures[key];
      if (!figure || figure.reading.state === 'number' || figure.reading.state === 'missing') return [];
      const seems = figure.reading.state === 'inexact' ? figure.reading.value : null;
      const values = { ...indicatorValues(mechanism, key), raw: cellText(figure.raw), seems };
      return [{ place: figure.place, values }];
    }),
};
