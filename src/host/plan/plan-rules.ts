import { rangeAddress } from '../../domain/sheet/address';
import { conditionFormula } from '../../domain/sheet/condition-formula';
import type { CellStyle, ListValidation, SheetLayout } from '../../domain/sheet/layout';
import type { ConditionalLook, DrawOp, ListRule } from './draw-op';

/** Excel refuses longer prompts and errors. */
const LONGEST_PROMPT = 255;

/** Lists to choose from; one that is not strict only shows its prompt, so that remarks stay possible. */
export const planValidations = ({ validations }: SheetLayout): readonly DrawOp[] =>
  validations.map((list) => ({
    kind: 'validation',
    address: rangeAddress(list.range),
    validation: listValidation(list),
  }));

/** A list in the words of Excel's API. */
export const listValidation = ({
  values,
  prompt,
  strict,
  error = '',
}: Omit<ListValidation, 'range'>): ListRule => ({
  rule: { list: { inCellDropDown: true, source: values.join(',') } },
  ignoreBlanks: true,
  prompt: { showPrompt: prompt !== '', title: '', message: prompt.slice(0, LONGEST_PROMPT) },
  errorAlert: {
    showAlert: strict,
    style: 'Stop',
    title: '',
    message: error.slice(0, LONGEST_PROMPT),
  },
});

/** Last first: Excel gives each new rule priority over those there are. */
export const planConditions = ({ conditionalStyles, styles }: SheetLayout): readonly DrawOp[] =>
  [...conditionalStyles].reverse().map((condition) => ({
    kind: 'condition',
    on: condition.by ? 'anotherCell' : 'ownText',
    address: rangeAddress(condition.range),
    formula: `=${conditionFormula(condition)}`,
    format: conditionalFormat(styles[condition.style] ?? {}),
  }));

/** What a condition may change: colours and weight. */
const conditionalFormat = ({ color, bold, fill }: CellStyle): ConditionalLook => ({
  ...(color !== undefined || bold
    ? { font: { ...(color === undefined ? {} : { color: `#${color}` }), ...(bold ? { bold } : {}) } }
    : {}),
  ...(fill === undefined ? {} : { fill: { color: `#${fill}` } }),
});
