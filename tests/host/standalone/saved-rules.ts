import { BooleanNumber, DataValidationErrorStyle, type IRange, type IStyleData } from '@univerjs/core';
import { rangeAddress } from '../../../src/domain/sheet/address';
import type { DrawnConditionalStyle, DrawnValidation } from '../contract/drawn';
import { conditionElsewhere } from '../contract/drawn-condition';
import { colorOf } from './saved-style';
import type { SavedSheet } from './saved-workbook';

export const savedAddress = ({ startRow, startColumn, endRow, endColumn }: IRange): string =>
  rangeAddress({ top: startRow, left: startColumn, bottom: endRow, right: endColumn });

export const savedValidations = ({ validations }: SavedSheet): readonly DrawnValidation[] =>
  validations.map((rule) => ({
    range: rule.ranges.map(savedAddress).join(' '),
    values: (rule.formula1 ?? '').split(','),
    prompt: rule.showInputMessage ? (rule.prompt ?? '') : '',
    strict: rule.errorStyle === DataValidationErrorStyle.STOP && rule.showErrorMessage === true,
    error: rule.error,
  }));

export const savedConditions = ({ conditions }: SavedSheet): readonly DrawnConditionalStyle[] =>
  conditions.map(({ ranges, rule }) => {
    // All of ours colour cells; anything else is told as it is and differs.
    const { subType, operator, value, style } = rule as unknown as {
      readonly subType: string;
      readonly operator?: string;
      readonly value: string;
      readonly style: IStyleData;
    };
    const when =
      subType === 'text' && operator === 'equal'
        ? { equals: value, by: undefined }
        : conditionElsewhere(value.replace(/^=/u, ''));
    return {
      range: ranges.map(savedAddress).join(' '),
      ...when,
      fill: colorOf(style.bg),
      color: colorOf(style.cl),
      bold: style.bl === BooleanNumber.TRUE ? true : undefined,
    };
  });
