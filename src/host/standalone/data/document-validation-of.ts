import { DataValidationErrorStyle, DataValidationType, type ISheetDataValidationRule } from '@univerjs/core';
import type { ComparisonOperator, DocumentValidation } from '../../../domain/document/workbook-document';
import { serialOfDate } from '../../../domain/sheet/cell-value';
import { carriedRule, rangesBeyond, type Carrying } from './carried-rule';
import { rangeOfGrid } from './grid-range';
import { sameData } from './same-data';
import type { GridSize } from './sheet-size';

/** What of a rule does not say where it holds. The grid writes an empty second formula when it moves a rule. */
export const ruleItself = ({
  type,
  operator,
  formula1,
  formula2,
  allowBlank,
  showErrorMessage,
  errorStyle,
  error,
  errorTitle,
  prompt,
  promptTitle,
}: ISheetDataValidationRule): unknown => ({
  type,
  operator,
  formula1,
  formula2: formula2 === '' ? undefined : formula2,
  allowBlank,
  showErrorMessage,
  errorStyle,
  error,
  errorTitle,
  prompt,
  promptTitle,
});

/** A rule of the grid in the words of a document; undefined where it allows everything. */
export function documentValidationOf(
  rule: Carrying<ISheetDataValidationRule, DocumentValidation>,
  is: GridSize,
  was = is,
): DocumentValidation | undefined {
  const before = rule.carried?.rule;
  const ranges = rangesBeyond(rule.ranges.map(rangeOfGrid), before, was, is);
  const kept = carriedRule(rule, ruleItself);
  if (kept) return { ...kept, ranges };
  const base = {
    ranges,
    onError: onError(rule),
    allowBlank: rule.allowBlank ?? true,
    ...(rule.errorTitle ? { errorTitle: rule.errorTitle } : {}),
    ...(rule.error ? { error: rule.error } : {}),
    ...(rule.promptTitle ? { promptTitle: rule.promptTitle } : {}),
    ...(rule.prompt ? { prompt: rule.prompt } : {}),
  };
  const condition = conditionOf(rule);
  if (before?.kind === 'time' && condition?.kind === 'decimal' && hasMoved(rule)) {
    return { ...before, ranges, formulas: condition.formulas };
  }
  return condition && { ...base, ...condition };
}

/** Nothing but the formulas has changed, as by a row that was put before the cells they name. */
const hasMoved = ({ carried, ...rule }: Carrying<ISheetDataValidationRule, DocumentValidation>): boolean =>
  sameData(withoutFormulas(carried?.madeAs), withoutFormulas(ruleItself(rule)));

const withoutFormulas = (rule: unknown): unknown => ({ ...(rule as object), formula1: '', formula2: '' });

/** A rule made in the grid marks what it does not allow, and refuses only where it was told to. */
function onError({ errorStyle, showErrorMessage }: ISheetDataValidationRule): DocumentValidation['onError'] {
  if (errorStyle === DataValidationErrorStyle.STOP) return 'stop';
  if (showErrorMessage === false) return 'none';
  return errorStyle === DataValidationErrorStyle.INFO ? 'information' : 'warning';
}

type Condition =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'listFrom'; readonly source: string }
  | {
      readonly kind: Exclude<DocumentValidation['kind'], 'list' | 'listFrom'>;
      readonly operator?: ComparisonOperator;
      readonly formulas: readonly string[];
    };

function conditionOf({
  type,
  operator,
  formula1,
  formula2,
}: ISheetDataValidationRule): Condition | undefined {
  if (LISTS.has(type)) return listOf(formula1 ?? '');
  // Ticked and not, as the grid writes them.
  if (type === TICK_BOX) {
    return { kind: 'list', values: [formula1 || '1', formula2 || '0'] };
  }
  if (type === OWN_FORMULA) return { kind: 'custom', formulas: [withoutSign(formula1 ?? '')] };
  const kind = KINDS.get(type);
  if (kind === undefined) return undefined;
  const formulas = [formula1, formula2].flatMap((text) => (text ? [formulaOf(text)] : []));
  return { kind, ...(operator === undefined ? {} : { operator }), formulas };
}

/** A rule may be of a type that the grid does not know. */
const TICK_BOX: string = DataValidationType.CHECKBOX;
const OWN_FORMULA: string = DataValidationType.CUSTOM;
const LISTS = new Set<string>([DataValidationType.LIST, DataValidationType.LIST_MULTIPLE]);

const listOf = (formula: string): Condition =>
  formula.startsWith('=')
    ? { kind: 'listFrom', source: withoutSign(formula) }
    : { kind: 'list', values: formula.split(',') };

const KINDS = new Map<string, 'whole' | 'decimal' | 'date' | 'textLength'>([
  [DataValidationType.WHOLE, 'whole'],
  [DataValidationType.DECIMAL, 'decimal'],
  [DataValidationType.DATE, 'date'],
  [DataValidationType.TEXT_LENGTH, 'textLength'],
]);

const withoutSign = (formula: string): string => formula.replace(/^=/u, '');

const TYPED_DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:\s|$)/u;

/** A day chosen in the grid's panel stands there as text. */
function formulaOf(text: string): string {
  const [, year, month, day] = TYPED_DATE.exec(text) ?? [];
  if (year === undefined) return withoutSign(text);
  return String(serialOfDate({ year: Number(year), month: Number(month), day: Number(day) }));
}
