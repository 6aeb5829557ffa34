import { columnName } from './address';
import type { ConditionalStyle } from './layout';

/**
 * What a conditional style depends on, as a formula without its `=`: the text that each cell of the range is compared
 * with, `"已完成"`, or where another cell decides, the comparison itself, `$D$5="已完成"`.
 */
export function conditionFormula({ equals, by }: Pick<ConditionalStyle, 'equals' | 'by'>): string {
  const text = `"${equals.replace(/"/gu, '""')}"`;
  return by ? `$${columnName(by.col)}$${by.row + 1}=${text}` : text;
}
