import type { DrawOp, ListRule } from '../../plan/draw-op';
import { CONDITION, VALIDATION } from '../api/constants';
import type { WpsFormatCondition, WpsRange } from '../api/cells-api';
import { bgrOf } from '../color';

/** Gives cells a list to choose from, in place of any rule of input that they have. */
export function setList({ Validation: rule }: WpsRange, list: ListRule): void {
  const { prompt, errorAlert } = list;
  rule.Delete();
  rule.Add(VALIDATION.list, VALIDATION.alertStop, VALIDATION.between, list.rule.list.source);
  rule.IgnoreBlank = list.ignoreBlanks;
  rule.InCellDropdown = true;
  rule.InputTitle = prompt.title;
  rule.InputMessage = prompt.message;
  rule.ShowInput = prompt.showPrompt;
  rule.ErrorTitle = errorAlert.title;
  rule.ErrorMessage = errorAlert.message;
  rule.ShowError = errorAlert.showAlert;
}

/** Adds a condition of this priority among those of the sheet, from 1; it stops none of them, and no tint. */
export function addCondition(
  { FormatConditions: conditions }: WpsRange,
  { on, formula, format }: Extract<DrawOp, { readonly kind: 'condition' }>,
  priority: number,
): void {
  const condition =
    on === 'anotherCell'
      ? conditions.Add(CONDITION.expression, undefined, formula)
      : conditions.Add(CONDITION.cellValue, CONDITION.equal, formula);
  condition.StopIfTrue = false;
  const { font, fill } = format;
  if (font?.bold) condition.Font.Bold = true;
  if (font?.color !== undefined) condition.Font.Color = bgrOf(font.color);
  if (fill) condition.Interior.Color = bgrOf(fill.color);
  givePriority(condition, priority);
}

/** Tried twice, as a call can fail by chance, and then left as it is: a format in another place is better than none. */
export function givePriority(condition: WpsFormatCondition, priority: number): void {
  for (let attempt = 1; attempt <= 2; attempt++) {
    try {
      if (condition.Priority !== priority) condition.Priority = priority;
      return;
    } catch {
      // Behind the formats of others a tint still shows wherever these give no fill.
    }
  }
}
