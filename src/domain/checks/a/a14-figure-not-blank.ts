import { indicatorValues } from '../finding-values';
import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';
import { computedNumber } from '../school-numbers';

/**
 * A14: none of the ten is blank; blank is not 0. In a 附件5 every blank counts, also one that could be computed.
 * Without 附件5 a figure is missing where 附件1/附件2 do not give it, and there is no cell to point at.
 */
export const figureNotBlank: Rule<SchoolCheckContext> = {
  id: 'A14',
  severity: 'error',
  observe: (context) => {
    const { mechanism, school } = context;
    const { report } = school;
    return mechanism.indicators.flatMap(({ key }) => {
      const figure = report?.figures[key];
      const missing = report
        ? (figure?.reading.state ?? 'missing') === 'missing'
        : computedNumber(context, key) === undefined;
      if (!missing) return [];
      return [{ place: figure?.place ?? report?.place ?? null, values: indicatorValues(mechanism, key) }];
    });
  },
};
