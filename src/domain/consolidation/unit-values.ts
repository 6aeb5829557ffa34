import { INDICATOR_KEYS, type IndicatorKey } from '../mechanism/indicator-definition';
import type { UnitValue, UnitValues } from './result';
import type { Submission, SubmissionFigure } from './submission';

const MISSING: UnitValue = { reported: null, computed: null, used: null, basis: 'missing', source: null };

const mapKeys = (value: (key: IndicatorKey) => UnitValue): UnitValues =>
  Object.fromEntries(INDICATOR_KEYS.map((key) => [key, value(key)])) as Record<IndicatorKey, UnitValue>;

/** The ten values of a unit from which nothing usable came. */
export const noValues: UnitValues = mapKeys(() => MISSING);

/** The ten values of a unit as its one file gives them (result contract: used = reported ?? computed ?? null). */
export const unitValues = (submission: Submission): UnitValues =>
  mapKeys((key) => unitValue(submission, submission.figures[key]));

function unitValue(submission: Submission, figure: SubmissionFigure): UnitValue {
  const source = figure.place === null ? null : { file: submission.file, place: figure.place };
  const { reported, computed } = figure;
  if (figure.typed === 'number') return { reported, computed, used: reported, basis: 'typed', source };
  // Something is typed that is not a number to count: it is never replaced in silence by a computed one.
  if (figure.typed === 'unusable') return { reported: null, computed, used: null, basis: 'typed', source };
  if (computed !== null) {
    return {
      reported: null,
      computed,
      used: computed,
      basis: figure.estimated ? 'estimated' : 'computed',
      source,
    };
  }
  return { ...MISSING, source };
}
