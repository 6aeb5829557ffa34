import { conditionFormula } from '../sheet/condition-formula';
import type { SheetLayout } from '../sheet/layout';
import { layoutConditionStyle } from './layout-style';
import type { DocumentCondition, DocumentValidation } from './workbook-document';

/** Excel holds no longer prompts and errors. */
const LONGEST_PROMPT = 255;

/** Lists to choose from; one that is not strict only shows its prompt, so that remarks stay possible. */
export const layoutValidations = ({
  validations,
}: Pick<SheetLayout, 'validations'>): readonly DocumentValidation[] =>
  validations.map(({ range, values, prompt, strict, error }) => ({
    kind: 'list',
    ranges: [range],
    values,
    onError: strict ? 'stop' : 'none',
    ...(error === undefined || error === '' ? {} : { error: error.slice(0, LONGEST_PROMPT) }),
    ...(prompt === '' ? {} : { prompt: prompt.slice(0, LONGEST_PROMPT) }),
    allowBlank: true,
  }));

export const layoutConditions = ({ conditionalStyles, styles }: SheetLayout): readonly DocumentCondition[] =>
  conditionalStyles.map((condition) => ({
    ranges: [condition.range],
    when: condition.by
      ? { kind: 'formula', formula: conditionFormula(condition) }
      : { kind: 'cellIs', operator: 'equal', formulas: [conditionFormula(condition)] },
    style: layoutConditionStyle(styles[condition.style] ?? {}),
    stopIfTrue: false,
  }));
