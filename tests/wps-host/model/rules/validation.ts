import type { WpsValidation } from '../../../../src/host/wps/api/cells-api';
import { NO_VALIDATION } from '../../../excel-host/model/sheet/validation-rule';
import type { CellValidation } from '../../../excel-host/model/sheet/validation-rule';
import { WpsFault } from '../../bridge';
import { booleanGiven, textGiven, wholeGiven } from '../arguments';
import type { Cells } from '../cells';
import { alertNumber, alertStyle, formulaOf, kindOf, listRule, onlyLists } from './validation-kinds';
import { uniformValidation } from './uniform-validation';

const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

export class Validation implements WpsValidation {
  readonly #cells: Cells;

  constructor(cells: Cells) {
    this.#cells = cells;
  }

  /** Of all the cells. */
  get #uniform(): CellValidation {
    const found = uniformValidation(this.#cells.sheet, this.#cells.areas);
    if (!found) throw new WpsFault('call failed');
    return found;
  }

  #change(change: (before: CellValidation) => CellValidation): void {
    const sheet = this.#cells.sheetForWriting;
    const after = change(this.#uniform);
    sheet.protection.guard();
    for (const area of this.#cells.areas) sheet.validations.change(area, () => after);
  }

  Add(type: unknown, alert?: unknown, operator?: unknown, formula1?: unknown): void {
    onlyLists(wholeGiven(type, 'Validation.Add'));
    if (operator !== undefined) wholeGiven(operator, 'Validation.Add');
    const style = alertStyle(alert === undefined ? 1 : wholeGiven(alert, 'Validation.Add'));
    const rule = listRule(textGiven(formula1, 'Validation.Add'));
    const sheet = this.#cells.sheetForWriting;
    sheet.protection.guard();
    if (this.#cells.areas.some((area) => sheet.validations.within(area).length > 0)) {
      throw new WpsFault('call failed');
    }
    const added = { ...NO_VALIDATION, rule, errorAlert: { ...NO_VALIDATION.errorAlert, style } };
    for (const area of this.#cells.areas) sheet.validations.put(area, added);
  }

  Delete(): void {
    const sheet = this.#cells.sheetForWriting;
    sheet.protection.guard();
    for (const area of this.#cells.areas) sheet.validations.remove(area);
  }

  get Type(): number {
    return kindOf(this.#uniform);
  }
  get Formula1(): string {
    return formulaOf(this.#uniform);
  }
  get AlertStyle(): number {
    return alertNumber(this.#uniform);
  }

  get IgnoreBlank(): boolean {
    return this.#uniform.ignoreBlanks;
  }
  set IgnoreBlank(value: unknown) {
    const ignoreBlanks = booleanGiven(value, 'Validation.IgnoreBlank');
    this.#change((before) => ({ ...before, ignoreBlanks }));
  }

  get InCellDropdown(): boolean {
    const { list } = this.#uniform.rule as { readonly list?: { readonly inCellDropDown: boolean } };
    return list?.inCellDropDown ?? true;
  }
  set InCellDropdown(value: unknown) {
    const inCellDropDown = booleanGiven(value, 'Validation.InCellDropdown');
    this.#change((before) => {
      const { list } = before.rule as { readonly list?: object };
      return list ? { ...before, rule: { list: { ...list, inCellDropDown } } } : before;
    });
  }

  get ShowInput(): boolean {
    return this.#uniform.prompt.showPrompt;
  }
  set ShowInput(value: unknown) {
    const showPrompt = booleanGiven(value, 'Validation.ShowInput');
    this.#change((before) => ({ ...before, prompt: { ...before.prompt, showPrompt } }));
  }

  get ShowError(): boolean {
    return this.#uniform.errorAlert.showAlert;
  }
  set ShowError(value: unknown) {
    const showAlert = booleanGiven(value, 'Validation.ShowError');
    this.#change((before) => ({ ...before, errorAlert: { ...before.errorAlert, showAlert } }));
  }

  get InputTitle(): string {
    return this.#uniform.prompt.title;
  }
  set InputTitle(value: unknown) {
    const title = wording(value, 'Validation.InputTitle', LONGEST_TITLE);
    this.#change((before) => ({ ...before, prompt: { ...before.prompt, title } }));
  }

  get InputMessage(): string {
    return this.#uniform.prompt.message;
  }
  set InputMessage(value: unknown) {
    const message = wording(value, 'Validation.InputMessage', LONGEST_MESSAGE);
    this.#change((before) => ({ ...before, prompt: { ...before.prompt, message } }));
  }

  get ErrorTitle(): string {
    return this.#uniform.errorAlert.title;
  }
  set ErrorTitle(value: unknown) {
    const title = wording(value, 'Validation.ErrorTitle', LONGEST_TITLE);
    this.#change((before) => ({ ...before, errorAlert: { ...before.errorAlert, title } }));
  }

  get ErrorMessage(): string {
    return this.#uniform.errorAlert.message;
  }
  set ErrorMessage(value: unknown) {
    const message = wording(value, 'Validation.ErrorMessage', LONGEST_MESSAGE);
    this.#change((before) => ({ ...before, errorAlert: { ...before.errorAlert, message } }));
  }
}

function wording(value: unknown, what: string, longest: number): string {
  const text = textGiven(value, what);
  if (text.length > longest) throw new WpsFault('call failed');
  return text;
}
