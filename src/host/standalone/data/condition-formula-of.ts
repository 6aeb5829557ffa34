import {
  CFNumberOperator,
  CFSubRuleType,
  CFTextOperator,
  CFTimePeriodOperator,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { cellAddress, rangeAddress, type CellRange } from '../../../domain/sheet/address';

type Rule = IConditionFormattingRule['rule'];

/**
 * The formula that says the same as a rule of the grid which a document has no word for, as the first cell of the
 * rule's ranges has it; undefined where there is none.
 */
export function conditionFormulaOf(
  rule: Rule,
  first: CellRange,
  ranges: readonly CellRange[],
): string | undefined {
  if (!('subType' in rule)) return undefined;
  const cell = cellAddress(first.top, first.left);
  // A function that takes one area looks at the first.
  const area = rangeAddress(first).replace(/[A-Z]+|\d+/gu, '$$$&');
  switch (rule.subType) {
    case CFSubRuleType.formula:
      return rule.value.replace(/^=/u, '');
    case CFSubRuleType.text:
      return textFormula(rule.operator, cell, rule.value ?? '');
    case CFSubRuleType.timePeriod:
      return PERIODS[rule.operator](cell);
    case CFSubRuleType.duplicateValues:
      return `${countOf(ranges, cell)}>1`;
    case CFSubRuleType.uniqueValues:
      return `${countOf(ranges, cell)}=1`;
    case CFSubRuleType.average:
      return `${cell}${SIGNS[rule.operator]}AVERAGE(${area})`;
    case CFSubRuleType.rank: {
      const count = rule.isPercent ? `MAX(1,INT(COUNT(${area})*${rule.value}/100))` : String(rule.value);
      return rule.isBottom ? `${cell}<=SMALL(${area},${count})` : `${cell}>=LARGE(${area},${count})`;
    }
    case CFSubRuleType.number:
      return undefined;
  }
}

const countOf = (ranges: readonly CellRange[], cell: string): string =>
  ranges.map((range) => `COUNTIF(${rangeAddress(range).replace(/[A-Z]+|\d+/gu, '$$$&')},${cell})`).join('+');

function textFormula(operator: CFTextOperator, cell: string, value: string): string {
  const text = `"${value.replace(/"/gu, '""')}"`;
  switch (operator) {
    case CFTextOperator.beginsWith:
      return `LEFT(${cell},LEN(${text}))=${text}`;
    case CFTextOperator.endsWith:
      return `RIGHT(${cell},LEN(${text}))=${text}`;
    case CFTextOperator.containsText:
      return `NOT(ISERROR(SEARCH(${text},${cell})))`;
    case CFTextOperator.notContainsText:
      return `ISERROR(SEARCH(${text},${cell}))`;
    case CFTextOperator.containsBlanks:
      return `LEN(TRIM(${cell}))=0`;
    case CFTextOperator.notContainsBlanks:
      return `LEN(TRIM(${cell}))>0`;
    case CFTextOperator.containsErrors:
      return `ISERROR(${cell})`;
    case CFTextOperator.notContainsErrors:
      return `NOT(ISERROR(${cell}))`;
    case CFTextOperator.equal:
      return `${cell}=${text}`;
    case CFTextOperator.notEqual:
      return `${cell}<>${text}`;
  }
}

const SIGNS = {
  [CFNumberOperator.greaterThan]: '>',
  [CFNumberOperator.greaterThanOrEqual]: '>=',
  [CFNumberOperator.lessThan]: '<',
  [CFNumberOperator.lessThanOrEqual]: '<=',
  [CFNumberOperator.equal]: '=',
  [CFNumberOperator.notEqual]: '<>',
} as const;

const onDay = (cell: string, offset: string): string => `INT(${cell})=TODAY()${offset}`;
const between = (cell: string, from: string, before: string): string =>
  `AND(${cell}>=${from},${cell}<${before})`;
const month = (offset: number): string => `DATE(YEAR(TODAY()),MONTH(TODAY())+${offset},1)`;
const week = (offset: number): string => `(TODAY()-WEEKDAY(TODAY())+${1 + offset * 7})`;

const PERIODS: Readonly<Record<CFTimePeriodOperator, (cell: string) => string>> = {
  [CFTimePeriodOperator.today]: (cell) => onDay(cell, ''),
  [CFTimePeriodOperator.yesterday]: (cell) => onDay(cell, '-1'),
  [CFTimePeriodOperator.tomorrow]: (cell) => onDay(cell, '+1'),
  [CFTimePeriodOperator.last7Days]: (cell) => between(cell, '(TODAY()-6)', '(TODAY()+1)'),
  [CFTimePeriodOperator.thisMonth]: (cell) => between(cell, month(0), month(1)),
  [CFTimePeriodOperator.lastMonth]: (cell) => between(cell, month(-1), month(0)),
  [CFTimePeriodOperator.nextMonth]: (cell) => between(cell, month(1), month(2)),
  [CFTimePeriodOperator.thisWeek]: (cell) => between(cell, week(0), week(1)),
  [CFTimePeriodOperator.lastWeek]: (cell) => between(cell, week(-1), week(0)),
  [CFTimePeriodOperator.nextWeek]: (cell) => between(cell, week(1), week(2)),
};
