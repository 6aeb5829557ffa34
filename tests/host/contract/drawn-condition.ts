import type { DrawnConditionalStyle } from './drawn';

type Condition = Pick<DrawnConditionalStyle, 'equals' | 'by'>;

/** A rule that compares each cell with a text in quotes, `"已完成"`. */
export const ownCondition = (text: string): Condition => ({ equals: unquoted(text), by: undefined });

/** A rule that compares one cell with a text, `$D$5="已完成"`; told as it stands where it is anything else. */
export function conditionElsewhere(formula: string): Condition {
  const [, column, row, text] = /^\$([A-Z]+)\$(\d+)=(".*")$/su.exec(formula) ?? [];
  if (column === undefined || row === undefined || text === undefined)
    return { equals: formula, by: 'formula' };
  return { equals: unquoted(text), by: column + row };
}

const unquoted = (text: string): string => text.replace(/^"(.*)"$/su, '$1').replace(/""/gu, '"');
