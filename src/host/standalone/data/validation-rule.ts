import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import type { DocumentValidation } from '../../../domain/document/workbook-document';
import { carrying, rangesWithin, type Carrying } from './carried-rule';
import { documentValidationOf, ruleItself } from './document-validation-of';
import { gridRange } from './grid-range';
import type { GridSize } from './sheet-size';

export type ValidationRule = Carrying<ISheetDataValidationRule, DocumentValidation>;

/** A rule for input as the grid has it, on a sheet of that size; undefined where none of its cells is on it. */
export function validationRule(
  validation: DocumentValidation,
  uid: string,
  size: GridSize,
): ValidationRule | undefined {
  const ranges = rangesWithin(validation, size).map(gridRange);
  if (ranges.length === 0) return undefined;
  const made: ISheetDataValidationRule = { uid, ranges, ...ruleData(validation), ...messages(validation) };
  return carrying(made, validation, documentValidationOf(made, size), ruleItself);
}

type RuleData = Pick<ISheetDataValidationRule, 'type' | 'operator' | 'formula1' | 'formula2' | 'renderMode'>;

function ruleData(validation: DocumentValidation): RuleData {
  if (validation.kind === 'list') return listData(validation.values.join(','));
  if (validation.kind === 'listFrom') return listData(`=${validation.source}`);
  const { kind, operator, formulas } = validation;
  if (kind === 'custom') return { type: DataValidationType.CUSTOM, formula1: `=${formulas[0] ?? ''}` };
  const [formula1, formula2] = formulas.map(operand);
  return {
    type: TYPES[kind],
    // Absent means `between`, to Excel.
    operator: OPERATORS[operator ?? 'between'],
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
  };
}

/** An arrow to open the list, as in Excel; the grid's own way are coloured labels. */
const listData = (formula1: string): RuleData => ({
  type: DataValidationType.LIST,
  formula1,
  renderMode: DataValidationRenderMode.ARROW,
});

/** The grid cannot check times as such; to it, as to Excel, they are parts of a day. */
const TYPES = {
  whole: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.DECIMAL,
  textLength: DataValidationType.TEXT_LENGTH,
} as const;

const OPERATORS = {
  between: DataValidationOperator.BETWEEN,
  notBetween: DataValidationOperator.NOT_BETWEEN,
  equal: DataValidationOperator.EQUAL,
  notEqual: DataValidationOperator.NOT_EQUAL,
  greaterThan: DataValidationOperator.GREATER_THAN,
  lessThan: DataValidationOperator.LESS_THAN,
  greaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  lessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
} as const;

/** A number stands for itself; everything else is a formula to the grid. */
const operand = (formula: string): string => (/^-?\d+(?:\.\d+)?$/u.test(formula) ? formula : `=${formula}`);

/** The grid refuses input by `errorStyle` alone, whether or not a message is shown. */
const messages = (validation: DocumentValidation): Partial<ISheetDataValidationRule> => ({
  allowBlank: validation.allowBlank,
  showErrorMessage: validation.onError !== 'none',
  errorStyle: ERROR_STYLES[validation.onError],
  showInputMessage: validation.prompt !== undefined || validation.promptTitle !== undefined,
  ...(validation.error === undefined ? {} : { error: validation.error }),
  ...(validation.errorTitle === undefined ? {} : { errorTitle: validation.errorTitle }),
  ...(validation.prompt === undefined ? {} : { prompt: validation.prompt }),
  ...(validation.promptTitle === undefined ? {} : { promptTitle: validation.promptTitle }),
});

const ERROR_STYLES = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
  none: DataValidationErrorStyle.INFO,
} as const;
