import {
  COMPARISONS,
  type ComparisonOperator,
  type DocumentValidation,
} from '../../../domain/document/workbook-document';
import { plainFormula, isUnkept } from './formula-keeping';
import { decodeOfficeEscapes } from '../../xlsx/xml-text';
import { shiftedDay } from '../shifted-days';
import { rangesOfList } from './range-list';
import type { SheetContext } from './sheet-context';
import type { SheetPart } from './sheet-part';
import { attributeOf, childOf, childrenOf, descendantsOf, switchOf, type XmlElement } from './xml-element';

const COMPARED = ['whole', 'decimal', 'date', 'time', 'textLength', 'custom'] as const;
type Compared = (typeof COMPARED)[number];
const LIST_TEXT = /^"((?:[^"]|"")*)"$/su;

/** The rules for what may be typed, those in the file's extensions as well; what a document cannot say is counted. */
export function sheetValidations(part: SheetPart, context: SheetContext): readonly DocumentValidation[] {
  const own = childrenOf(part.one('dataValidations'), 'dataValidation');
  const extended = part.all('extLst').flatMap((list) => descendantsOf(list, 'dataValidation'));
  return [...own, ...extended].flatMap((element) => {
    const validation = validationOf(element, context);
    if (!validation || switchOf(element, 'showDropDown')) context.tally.add('validations', context.name);
    return validation ?? [];
  });
}

function validationOf(element: XmlElement, context: SheetContext): DocumentValidation | undefined {
  const ranges = rangesOfList(attributeOf(element, 'sqref') ?? childOf(element, 'sqref')?.text ?? '');
  const kind = attributeOf(element, 'type') ?? 'none';
  const formulas = ['formula1', 'formula2'].flatMap((name) =>
    formulaOf(childOf(element, name), kind, context),
  );
  if (ranges.length === 0 || formulas.some((formula) => isUnkept(formula, context.lostNames)))
    return undefined;
  const base = { ranges, ...messagesOf(element), allowBlank: switchOf(element, 'allowBlank') };
  const [first] = formulas;
  // A rule without a condition only shows its prompt.
  if (kind === 'none') return { ...base, onError: 'none', kind: 'custom', formulas: ['TRUE'] };
  if (first === undefined) return undefined;
  if (kind === 'list') {
    const written = LIST_TEXT.exec(first)?.[1];
    return written === undefined
      ? { ...base, kind: 'listFrom', source: first }
      : { ...base, kind: 'list', values: written.replace(/""/gu, '"').split(',').map(trimmed) };
  }
  if (!isCompared(kind)) return undefined;
  return { ...base, kind, ...(kind === 'custom' ? {} : { operator: operatorOf(element) }), formulas };
}

const trimmed = (value: string): string => value.trim();

const isCompared = (kind: string): kind is Compared => COMPARED.some((compared) => compared === kind);

const operatorOf = (element: XmlElement): ComparisonOperator =>
  COMPARISONS.find((operator) => operator === attributeOf(element, 'operator')) ?? 'between';

/** In extensions the formula stands in an element of its own. Dates written as numbers follow the document's calendar. */
function formulaOf(
  element: XmlElement | undefined,
  kind: string,
  { dateShift }: SheetContext,
): readonly string[] {
  const text = plainFormula((childOf(element, 'f') ?? element)?.text.trim() ?? '');
  if (text === '') return [];
  return [kind === 'date' ? shiftedDay(text, dateShift) : text];
}

type Messages = Pick<DocumentValidation, 'onError' | 'error' | 'errorTitle' | 'prompt' | 'promptTitle'>;

function messagesOf(element: XmlElement): Messages {
  const text = <Key extends string>(key: Key, shown: boolean): Partial<Record<Key, string>> => {
    const value = decodeOfficeEscapes(attributeOf(element, key) ?? '');
    return shown && value !== '' ? ({ [key]: value } as Record<Key, string>) : {};
  };
  const style = attributeOf(element, 'errorStyle');
  const refuses = switchOf(element, 'showErrorMessage');
  const onError = style === 'warning' || style === 'information' ? style : 'stop';
  const prompts = switchOf(element, 'showInputMessage');
  return {
    onError: refuses ? onError : 'none',
    // Kept also while nothing is refused; a prompt that is not shown would be shown.
    ...text('errorTitle', true),
    ...text('error', true),
    ...text('promptTitle', prompts),
    ...text('prompt', prompts),
  };
}
