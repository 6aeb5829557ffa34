import type { ComparisonOperator } from '../../../domain/document/workbook-document';

/** All comparisons, under the names that files use as well. */
export const COMPARISONS: readonly ComparisonOperator[] = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
];
