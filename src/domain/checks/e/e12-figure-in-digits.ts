import { indicatorValues } from '../finding-values';
import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';

/** E12: a figure of 附件5 is a number to the program too, not words or a text: 二十, １２, 3件 (spec §2.9). */
export const figureInDigits: Rule<SchoolCheckContext> = {
  id: 'E12',
  severity: 'info',
  observe: ({ mechanism, school }) =>
    mechanism.indicators.flatMap(({ key }) => {
      const figure = school.report?.figures[key];
      if (!figure || figure.reading.state !== 'number' || typeof figure.raw !== 'string') return [];
      const values = {
        ...indicatorValues(mechanism, key),
        raw: figure.raw.trim(),
        number: figure.reading.value,
      };
      return [{ place: figure.place, values }];
    }),
};
