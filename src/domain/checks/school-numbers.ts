import type { CellPlace } from '../forms/recognised-table';
import {
  COUNTING_RULES,
  type ComputedIndicatorKey,
  type IndicatorKey,
} from '../mechanism/indicator-definition';
import type { SchoolCheckContext } from './school-check-context';

const isComputedKey = (key: IndicatorKey): key is ComputedIndicatorKey => key in COUNTING_RULES;

/** The usable number typed in 附件5, with its cell. */
export function typedNumber(
  { school }: SchoolCheckContext,
  key: IndicatorKey,
): { readonly value: number; readonly place: CellPlace } | undefined {
  const figure = school.report?.figures[key];
  return figure?.reading.state === 'number'
    ? { value: figure.reading.value, place: figure.place }
    : undefined;
}

/** The number that 附件1/附件2 give under the rule in force. */
export const computedNumber = ({ figures }: SchoolCheckContext, key: IndicatorKey): number | undefined =>
  isComputedKey(key) ? figures[key]?.value : undefined;
