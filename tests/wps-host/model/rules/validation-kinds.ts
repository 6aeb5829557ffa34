import { formulaText } from '../../../excel-host/model/api/validation-rule-argument';
import { ALERT_STYLES, type CellValidation } from '../../../excel-host/model/sheet/validation-rule';
import { NoSuchCall, WpsFault } from '../../bridge';

/** The numbers of the JSAPI for the rules that a sheet can have, also those that only a clerk gives it. */
const KINDS: Readonly<Record<string, number>> = {
  wholeNumber: 1,
  decimal: 2,
  list: 3,
  date: 4,
  time: 5,
  textLength: 6,
  custom: 7,
};
const NO_RULE_BUT_A_PROMPT = 0;
/** The limit for a list that is written out. */
const LONGEST_LIST = 255;

export function onlyLists(type: number): void {
  if (type !== KINDS.list) throw new NoSuchCall(`Validation.Add with type ${type}`);
}

/** As the sheet keeps it. Choices are separated by commas; a source of cells begins with `=`. */
export function listRule(source: string): CellValidation['rule'] {
  if (source.startsWith('=')) return { list: { inCellDropDown: true, source: formulaText(source) } };
  if (source.trim() === '' || source.length > LONGEST_LIST) throw new WpsFault('call failed');
  return { list: { inCellDropDown: true, source } };
}

export function kindOf({ rule }: CellValidation): number {
  const [kind] = Object.keys(rule);
  return kind === undefined ? NO_RULE_BUT_A_PROMPT : KINDS[kind]!;
}

export function formulaOf({ rule }: CellValidation): string {
  const [content] = Object.values(rule) as readonly Readonly<Record<string, string | undefined>>[];
  return content?.source ?? content?.formula1 ?? content?.formula ?? '';
}

/** From 1. */
export const alertNumber = ({ errorAlert }: CellValidation): number =>
  ALERT_STYLES.indexOf(errorAlert.style) + 1;

export function alertStyle(number: number): (typeof ALERT_STYLES)[number] {
  const style = ALERT_STYLES[number - 1];
  if (!style) throw new WpsFault('call failed');
  return style;
}
