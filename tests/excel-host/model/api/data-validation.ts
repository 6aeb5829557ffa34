import { type Placed } from '../sheet/area-list';
import { cellsOf } from '../grid/area';
import { ALERT_STYLES, type CellValidation, NO_VALIDATION } from '../sheet/validation-rule';
import { booleanArgument, isAbsent, oneOf, recordArgument, textArgument } from './argument-checks';
import { CellsPart } from './cells-place';
import { validationRule } from './validation-rule-argument';

const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

export class DataValidation extends CellsPart {
  #inside(): readonly Placed<CellValidation>[] {
    const { sheet, areas } = this._place;
    return areas.flatMap((area) => sheet.validations.within(area));
  }

  /** The one validation of all cells; undefined where they have several, or only some have one. */
  #uniform(): CellValidation | undefined {
    const inside = this.#inside();
    if (inside.length === 0) return NO_VALIDATION;
    return this.#kinds(inside).length === 1 && this.#coversAll(inside) ? inside[0]!.thing : undefined;
  }

  #kinds(inside: readonly Placed<CellValidation>[]): readonly string[] {
    return [...new Set(inside.map(({ thing }) => JSON.stringify(thing)))];
  }

  #coversAll(inside: readonly Placed<CellValidation>[]): boolean {
    const covered = inside.flatMap(({ areas }) => areas).reduce((sum, area) => sum + cellsOf(area), 0);
    return covered === this._place.areas.reduce((sum, area) => sum + cellsOf(area), 0);
  }

  #change(change: (validation: CellValidation) => CellValidation): void {
    const { sheet, areas } = this._place;
    sheet.protection.guard();
    for (const area of areas) {
      sheet.validations.change(area, (before) => change(before ?? NO_VALIDATION));
    }
  }

  get rule(): CellValidation['rule'] | null {
    return this.#uniform()?.rule ?? null;
  }
  set rule(value: unknown) {
    const rule = validationRule(value);
    this.#change((before) => ({ ...before, rule }));
  }

  get type(): string {
    const uniform = this.#uniform();
    if (!uniform) return this.#coversAll(this.#inside()) ? 'Inconsistent' : 'MixedCriteria';
    const [kind] = Object.keys(uniform.rule);
    return kind === undefined ? 'None' : kind.charAt(0).toUpperCase() + kind.slice(1);
  }

  get prompt(): CellValidation['prompt'] | null {
    return this.#uniform()?.prompt ?? null;
  }
  set prompt(value: unknown) {
    const { showPrompt, title, message } = recordArgument(value, ['showPrompt', 'title', 'message']);
    const prompt = {
      showPrompt: isAbsent(showPrompt) ? true : booleanArgument(showPrompt),
      title: isAbsent(title) ? '' : textArgument(title, LONGEST_TITLE),
      message: isAbsent(message) ? '' : textArgument(message, LONGEST_MESSAGE),
    };
    this.#change((before) => ({ ...before, prompt }));
  }

  get errorAlert(): CellValidation['errorAlert'] | null {
    return this.#uniform()?.errorAlert ?? null;
  }
  set errorAlert(value: unknown) {
    const given = recordArgument(value, ['showAlert', 'style', 'title', 'message']);
    const errorAlert = {
      showAlert: isAbsent(given.showAlert) ? true : booleanArgument(given.showAlert),
      style: isAbsent(given.style) ? ALERT_STYLES[0] : oneOf(given.style, ALERT_STYLES),
      title: isAbsent(given.title) ? '' : textArgument(given.title, LONGEST_TITLE),
      message: isAbsent(given.message) ? '' : textArgument(given.message, LONGEST_MESSAGE),
    };
    this.#change((before) => ({ ...before, errorAlert }));
  }

  get ignoreBlanks(): boolean | null {
    return this.#uniform()?.ignoreBlanks ?? null;
  }
  set ignoreBlanks(value: unknown) {
    const ignoreBlanks = booleanArgument(value);
    this.#change((before) => ({ ...before, ignoreBlanks }));
  }

  clear(): void {
    const { sheet, areas } = this._place;
    sheet.protection.guard();
    for (const area of areas) sheet.validations.remove(area);
  }
}
