import { BooleanNumber, DataValidationErrorStyle, type IRange, type IStyleData } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { rangeAddress } from '../../../src/domain/sheet/address';
import { highlightKindOf } from '../../../src/domain/sheet/highlight';
import type { DrawnConditionalStyle, DrawnTint, DrawnValidation } from '../contract/drawn';
import { conditionElsewhere } from '../contract/drawn-condition';
import { colorOf } from './saved-style';
import type { SavedSheet } from './saved-workbook';

export const savedAddress = ({ startRow, startColumn, endRow, endColumn }: IRange): string =>
  rangeAddress({ top: startRow, left: startColumn, bottom: endRow, right: endColumn });

export const savedValidations = ({ validations }: SavedSheet): readonly DrawnValidation[] =>
  validations.flatMap((rule) =>
    rule.ranges.map((range) => ({
      range: savedAddress(range),
      values: (rule.formula1 ?? '').split(','),
      prompt: rule.showInputMessage ? (rule.prompt ?? '') : '',
      strict: rule.errorStyle === DataValidationErrorStyle.STOP && rule.showErrorMessage === true,
      error: rule.error,
    })),
  );

interface SavedCondition {
  readonly subType: string;
  readonly operator?: string;
  readonly value: string;
  readonly style: IStyleData;
}

/** All of ours colour cells; anything else is told as it is and differs. */
const conditionOf = (rule: IConditionFormattingRule['rule']): SavedCondition =>
  rule as unknown as SavedCondition;

export const savedTints = ({ sheet, conditions }: SavedSheet): readonly DrawnTint[] =>
  conditions.flatMap(({ ranges, rule }) => {
    const { value, style } = conditionOf(rule);
    const kind = highlightKindOf(value);
    const { bg, ...others } = style;
    if (!kind) return [];
    if (Object.keys(others).length > 0) throw new Error('a tint changes more than the fill');
    return ranges.map((range) => ({
      sheet: sheet.name ?? '',
      range: savedAddress(range),
      kind,
      fill: colorOf(bg) ?? '',
    }));
  });

export const savedConditions = ({ conditions }: SavedSheet): readonly DrawnConditionalStyle[] =>
  conditions.flatMap(({ ranges, rule }) => {
    const { subType, operator, value, style } = conditionOf(rule);
    if (highlightKindOf(value)) return [];
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
