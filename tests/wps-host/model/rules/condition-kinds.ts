import { formulaText } from '../../../excel-host/model/api/validation-rule-argument';
import type { ConditionalRule, ConditionType } from '../../../excel-host/model/sheet/conditional-rules';
import { NoSuchCall } from '../../bridge';

const TYPE_NUMBERS: Readonly<Record<ConditionType, number>> = {
  CellValue: 1,
  Custom: 2,
  ContainsText: 9,
};
const EQUAL = 3;

export const typeNumber = ({ type }: ConditionalRule): number => TYPE_NUMBERS[type];

/** As a sheet keeps it; formulas with `=`, where constants are formulas too: `="三星"`. */
export function conditionFrom(
  type: number,
  operator: number | undefined,
  formula1: string,
): Pick<ConditionalRule, 'type' | 'rule'> {
  if (!formula1.startsWith('=')) throw new NoSuchCall('FormatConditions.Add with a formula without =');
  if (type === TYPE_NUMBERS.Custom) return { type: 'Custom', rule: { formula: formulaText(formula1) } };
  if (type === TYPE_NUMBERS.CellValue && operator === EQUAL) {
    return { type: 'CellValue', rule: { operator: 'EqualTo', formula1: formulaText(formula1) } };
  }
  throw new NoSuchCall(`FormatConditions.Add with type ${type} and operator ${String(operator)}`);
}
