import type { ListRow, ListTable, SkipReason } from '../forms/recognised-table';
import type { ListTableDefinition } from '../mechanism/table-definition';
import { cellText } from '../sheet/cell-value';
import type { MergesByRow } from './merges-by-row';

/** Rows without content of their own that are part of the form all the same. */
const KEPT: readonly SkipReason[] = ['printedOnly', 'placeholder'];

/**
 * The rows of a table that a new year begins with, in order. A blank row ends the reach of a label, so one of a run
 * stays between others; totals, headings, repeated headers and rows that hold nothing but ratings go.
 */
export function keptRowNumbers(
  { rows, skipped }: ListTable,
  merges: MergesByRow,
  definition: ListTableDefinition,
): readonly number[] {
  const planned = definition.columns.filter((column) => !isResult(column));
  const says = ({ cells }: ListRow): boolean =>
    planned.some(({ key }) => cells[key]?.isAnchor && cellText(cells[key].value).trim() !== '');
  const kept = new Set(rows.filter(says).map(({ row }) => row));
  const blank = new Set<number>();
  for (const { row, reason } of skipped) {
    if (KEPT.includes(reason)) kept.add(row);
    else if (reason === 'blank') (merges.isInside(row) ? kept : blank).add(row);
  }
  const numbers: number[] = [];
  let pending: number | undefined;
  for (const row of [...kept, ...blank].sort((a, b) => a - b)) {
    if (blank.has(row)) pending ??= row;
    else {
      if (pending !== undefined && numbers.length > 0) numbers.push(pending);
      pending = undefined;
      numbers.push(row);
    }
  }
  return numbers;
}

/** True for the columns that say how it went: the quarters and the year. */
export const isResult = ({ key }: ListTableDefinition['columns'][number]): boolean =>
  key === 'quarter' || key === 'annual';
