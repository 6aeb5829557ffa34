import { INDICATOR_KEYS } from '../../mechanism/indicator-definition';
import type { PreviousCheckContext } from '../previous-check-context';
import type { Rule } from '../rule';
import { earlierThisYear, figureThenAndNow } from './compared-quarters';

/** C07: not all ten are what they were; if they are, last quarter's form was probably sent again. */
export const figuresUpdated: Rule<PreviousCheckContext> = {
  id: 'C07',
  severity: 'warning',
  observe: (context) => {
    const earlier = earlierThisYear(context);
    const same = INDICATOR_KEYS.every((key) => {
      const figure = figureThenAndNow(context, earlier, key);
      return figure !== undefined && figure.before === figure.now;
    });
    return same ? [{ place: null, values: {} }] : [];
  },
};
