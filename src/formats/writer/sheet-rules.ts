import type { Worksheet } from 'exceljs';
import { rangeAddress } from '../../domain/sheet/address';
import { conditionFormula } from '../../domain/sheet/condition-formula';
import type { ConditionalStyle, ListValidation, SheetLayout } from '../../domain/sheet/layout';
import { listSource } from '../../domain/sheet/list-source';
import { conditionalExcelStyle } from './excel-style';

/** Excel cuts longer prompts and errors off without a word. */
const LONGEST_VALIDATION = 255;

/** Thrown for a layout that Excel could not hold; a mistake in the mechanism, never in a school's file. */
export class LayoutUnwritable extends Error {
  override readonly name = 'LayoutUnwritable';
}

export function addValidations(sheet: Worksheet, validations: readonly ListValidation[]): void {
  for (const validation of validations) {
    const list = listSource(validation.values);
    if (list === undefined) {
      throw new LayoutUnwritable(`list cannot be a validation: ${validation.values.join()}`);
    }
    validationsOf(sheet).add(rangeAddress(validation.range), {
      type: 'list',
      allowBlank: true,
      formulae: [`"${list}"`],
      showInputMessage: true,
      prompt: validation.prompt.slice(0, LONGEST_VALIDATION),
      showErrorMessage: validation.strict,
      ...(validation.error === undefined ? {} : { error: validation.error.slice(0, LONGEST_VALIDATION) }),
    });
  }
}

interface ValidationsOfSheet {
  add(range: string, validation: Record<string, unknown>): void;
}

/** `dataValidations` is public in exceljs but missing from its types; it takes ranges, a cell takes only itself. */
const validationsOf = (sheet: Worksheet): ValidationsOfSheet =>
  (sheet as unknown as { readonly dataValidations: ValidationsOfSheet }).dataValidations;

export function addConditionalStyles(
  sheet: Worksheet,
  rules: readonly ConditionalStyle[],
  styles: SheetLayout['styles'],
): void {
  rules.forEach((rule, index) => {
    sheet.addConditionalFormatting({
      ref: rangeAddress(rule.range),
      rules: [
        {
          ...(rule.by ? { type: 'expression' } : { type: 'cellIs', operator: 'equal' }),
          priority: index + 1,
          formulae: [conditionFormula(rule)],
          style: conditionalExcelStyle(styles[rule.style] ?? {}),
        },
      ],
    });
  });
}
