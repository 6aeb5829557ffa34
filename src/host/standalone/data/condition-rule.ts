import { BooleanNumber, type IStyleBase } from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from '@univerjs/sheets-conditional-formatting';
import type { ComparisonOperator, DocumentCondition } from '../../../domain/document/workbook-document';
import { cellAddress, type CellRange } from '../../../domain/sheet/address';
import { carrying, rangesWithin, type Carrying } from './carried-rule';
import { documentConditionOf, lookItself } from './document-condition-of';
import { gridColor } from './grid-color';
import { gridRange } from './grid-range';
import type { GridSize } from './sheet-size';

export type ConditionRule = Carrying<IConditionFormattingRule, DocumentCondition>;
type CellIs = Extract<DocumentCondition['when'], { readonly kind: 'cellIs' }>;

/** A conditional look as the grid has it, on a sheet of that size; undefined where none of its cells is on it. */
export function conditionRule(
  condition: DocumentCondition,
  cfId: string,
  size: GridSize,
): ConditionRule | undefined {
  const within = rangesWithin(condition, size);
  const [first] = within;
  if (!first) return undefined;
  const made: IConditionFormattingRule = {
    cfId,
    ranges: within.map(gridRange),
    stopIfTrue: condition.stopIfTrue,
    rule: ruleConfig(condition, first),
  };
  return carrying(made, condition, documentConditionOf(made, size), lookItself);
}

function ruleConfig({ when, style }: DocumentCondition, first: CellRange): IConditionalFormattingRuleConfig {
  const look = { type: CFRuleType.highlightCell, style: conditionLook(style) } as const;
  if (when.kind === 'formula') return { ...look, subType: CFSubRuleType.formula, value: `=${when.formula}` };
  const numbers = when.formulas.map(numberOf);
  const [low, high] = numbers;
  if (isPair(when.operator)) {
    if (low !== undefined && high !== undefined) {
      return { ...look, subType: CFSubRuleType.number, operator: PAIRS[when.operator], value: [low, high] };
    }
  } else {
    if (low !== undefined) {
      return { ...look, subType: CFSubRuleType.number, operator: SINGLES[when.operator], value: low };
    }
    const text = textOf(when.formulas[0] ?? '');
    const operator = TEXTS.get(when.operator);
    if (text !== undefined && operator !== undefined) {
      return { ...look, subType: CFSubRuleType.text, operator, value: text };
    }
  }
  return { ...look, subType: CFSubRuleType.formula, value: `=${comparison(when, first)}` };
}

const conditionLook = ({ color, fill, ...marks }: DocumentCondition['style']): IStyleBase => ({
  ...(color === undefined ? {} : { cl: gridColor(color) }),
  ...(fill === undefined ? {} : { bg: gridColor(fill) }),
  ...(marks.bold === undefined ? {} : { bl: shown(marks.bold) }),
  ...(marks.italic === undefined ? {} : { it: shown(marks.italic) }),
  ...(marks.underline === undefined ? {} : { ul: { s: shown(marks.underline) } }),
  ...(marks.strike === undefined ? {} : { st: { s: shown(marks.strike) } }),
});

const shown = (mark: boolean): BooleanNumber => (mark ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const PAIRS = { between: CFNumberOperator.between, notBetween: CFNumberOperator.notBetween } as const;
const SINGLES = {
  equal: CFNumberOperator.equal,
  notEqual: CFNumberOperator.notEqual,
  greaterThan: CFNumberOperator.greaterThan,
  lessThan: CFNumberOperator.lessThan,
  greaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  lessThanOrEqual: CFNumberOperator.lessThanOrEqual,
} as const;
const TEXTS = new Map<ComparisonOperator, CFTextOperator>([
  ['equal', CFTextOperator.equal],
  ['notEqual', CFTextOperator.notEqual],
]);

const isPair = (operator: ComparisonOperator): operator is keyof typeof PAIRS => operator in PAIRS;

const numberOf = (formula: string): number | undefined =>
  /^-?\d+(?:\.\d+)?$/u.test(formula) ? Number(formula) : undefined;

/** `"已完成"` → 已完成; undefined where the formula is no text alone. */
const textOf = (formula: string): string | undefined =>
  /^"((?:[^"]|"")*)"$/su.exec(formula)?.[1]?.replace(/""/gu, '"');

/** What the grid cannot compare with as such is written out for the first cell; references move with the others. */
function comparison({ operator, formulas }: CellIs, { top, left }: CellRange): string {
  const cell = cellAddress(top, left);
  const [first = '', second = ''] = formulas.map((formula) => `(${formula})`);
  if (operator === 'between') return `AND(${cell}>=${first},${cell}<=${second})`;
  if (operator === 'notBetween') return `OR(${cell}<${first},${cell}>${second})`;
  return `${cell}${SIGNS[operator]}${first}`;
}

const SIGNS = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
} as const;
