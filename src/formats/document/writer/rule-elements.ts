import type {
  DocumentCondition,
  DocumentSheet,
  DocumentValidation,
} from '../../../domain/document/workbook-document';
import { rangeAddress, type CellRange } from '../../../domain/sheet/address';
import { listSource } from '../../../domain/sheet/list-source';
import { cellText } from '../../writer/cell-text';
import type { FileContext } from './file-context';
import { writtenFormula } from './written-formula';
import { on, xmlContent, xmlElement } from './xml-text';

/** What Excel takes of a message and of its title; a longer one makes it call the file damaged. */
const LONGEST_MESSAGE = 255;
const LONGEST_TITLE = 32;

const rangeList = (ranges: readonly CellRange[]): string => ranges.map(rangeAddress).join(' ');

/** Conditional formats; their order is their priority. */
export const conditionElements = ({ conditions }: DocumentSheet, file: FileContext): string =>
  conditions
    .filter(({ ranges }) => ranges.length > 0)
    .map((condition, index) =>
      xmlElement(
        'conditionalFormatting',
        { sqref: rangeList(condition.ranges) },
        ruleElement(condition, index + 1, file),
      ),
    )
    .join('');

function ruleElement(
  { when, style, stopIfTrue }: DocumentCondition,
  priority: number,
  file: FileContext,
): string {
  const shared = { dxfId: file.styles.condition(style), priority, stopIfTrue: on(stopIfTrue) };
  const formulas = when.kind === 'formula' ? [when.formula] : when.formulas;
  return xmlElement(
    'cfRule',
    when.kind === 'formula'
      ? { type: 'expression', ...shared }
      : { type: 'cellIs', ...shared, operator: when.operator },
    formulas.map((formula) => formulaElement('formula', formula, file)).join(''),
  );
}

/** Rules for what may be typed. A list that no file can hold is left out; see `isWritable`. */
export function validationElements({ validations }: DocumentSheet, file: FileContext): string {
  const elements = validations.filter(isWritable).map((validation) => validationElement(validation, file));
  return elements.length === 0
    ? ''
    : xmlElement('dataValidations', { count: elements.length }, elements.join(''));
}

/** False of a list whose values Excel could not tell apart, or that is longer than it takes. */
export const isWritable = (validation: DocumentValidation): boolean =>
  validation.ranges.length > 0 && (validation.kind !== 'list' || listSource(validation.values) !== undefined);

function validationElement(validation: DocumentValidation, file: FileContext): string {
  const { kind, onError, prompt, promptTitle } = validation;
  const operator = 'operator' in validation ? validation.operator : undefined;
  return xmlElement(
    'dataValidation',
    {
      type: kind === 'listFrom' ? 'list' : kind,
      errorStyle: onError === 'warning' || onError === 'information' ? onError : undefined,
      operator: operator === 'between' ? undefined : operator,
      allowBlank: on(validation.allowBlank),
      showInputMessage: on(prompt !== undefined || promptTitle !== undefined),
      showErrorMessage: on(onError !== 'none'),
      errorTitle: message(validation.errorTitle, LONGEST_TITLE),
      error: message(validation.error, LONGEST_MESSAGE),
      promptTitle: message(promptTitle, LONGEST_TITLE),
      prompt: message(prompt, LONGEST_MESSAGE),
      sqref: rangeList(validation.ranges),
    },
    formulasOf(validation)
      .map((formula, index) => formulaElement(`formula${index + 1}`, formula, file))
      .join(''),
  );
}

function formulasOf(validation: DocumentValidation): readonly string[] {
  if (validation.kind === 'list') return [`"${listSource(validation.values) ?? ''}"`];
  return validation.kind === 'listFrom' ? [validation.source] : validation.formulas;
}

const message = (text: string | undefined, longest: number): string | undefined =>
  text === undefined ? undefined : cellText(text.slice(0, longest));

const formulaElement = (name: string, formula: string, { names }: FileContext): string =>
  `<${name}>${xmlContent(writtenFormula(formula, names))}</${name}>`;
