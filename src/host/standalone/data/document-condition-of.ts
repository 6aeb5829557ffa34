import { BooleanNumber, type IStyleBase, type Nullable } from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { DocumentCondition } from '../../../domain/document/workbook-document';
import type { CellRange } from '../../../domain/sheet/address';
import { carriedRule, rangesBeyond, type Carrying } from './carried-rule';
import { conditionFormulaOf } from './condition-formula-of';
import { colorOfGrid } from './grid-color';
import { rangeOfGrid } from './grid-range';
import type { GridSize } from './sheet-size';

/** What of a rule does not say where it holds. */
export const lookItself = ({ rule, stopIfTrue }: IConditionFormattingRule): unknown => ({ rule, stopIfTrue });

/** A conditional look of the grid in the words of a document; undefined for bars, scales and icons, which it has none for. */
export function documentConditionOf(
  made: Carrying<IConditionFormattingRule, DocumentCondition>,
  is: GridSize,
  was = is,
): DocumentCondition | undefined {
  const ranges = rangesBeyond(made.ranges.map(rangeOfGrid), made.carried?.rule, was, is);
  const kept = carriedRule(made, lookItself);
  if (kept) return { ...kept, ranges };
  const [first] = ranges;
  if (made.rule.type !== CFRuleType.highlightCell || !first) return undefined;
  const when = whenOf(made.rule, first, ranges);
  return when && { ranges, when, style: styleOf(made.rule.style), stopIfTrue: made.stopIfTrue };
}

type HighlightRule = Extract<IConditionFormattingRule['rule'], { readonly type: CFRuleType.highlightCell }>;

function whenOf(
  rule: HighlightRule,
  first: CellRange,
  ranges: readonly CellRange[],
): DocumentCondition['when'] | undefined {
  if (rule.subType === CFSubRuleType.number) {
    const values = Array.isArray(rule.value) ? rule.value : [rule.value ?? 0];
    return { kind: 'cellIs', operator: rule.operator, formulas: values.map(String) };
  }
  if (rule.subType === CFSubRuleType.text) {
    const operator = TEXT_OPERATORS.get(rule.operator);
    if (operator) return { kind: 'cellIs', operator, formulas: [quoted(rule.value ?? '')] };
  }
  const formula = conditionFormulaOf(rule, first, ranges);
  return formula === undefined ? undefined : { kind: 'formula', formula };
}

const TEXT_OPERATORS = new Map<CFTextOperator, 'equal' | 'notEqual'>([
  [CFTextOperator.equal, 'equal'],
  [CFTextOperator.notEqual, 'notEqual'],
]);

const quoted = (text: string): string => `"${text.replace(/"/gu, '""')}"`;

function styleOf(style: IStyleBase): DocumentCondition['style'] {
  const fields: {
    readonly [Key in keyof DocumentCondition['style']]-?: DocumentCondition['style'][Key] | undefined;
  } = {
    color: colorOfGrid(style.cl),
    fill: colorOfGrid(style.bg),
    bold: mark(style.bl),
    italic: mark(style.it),
    underline: mark(style.ul?.s),
    strike: mark(style.st?.s),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const mark = (value: Nullable<BooleanNumber>): boolean | undefined =>
  value === undefined || value === null ? undefined : value === BooleanNumber.TRUE;
