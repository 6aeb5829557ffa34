import type { WpsFormatCondition, WpsFormatConditions } from '../../../../src/host/wps/api/cells-api';
import type { ConditionalRule } from '../../../excel-host/model/sheet/conditional-rules';
import { WpsFault } from '../../bridge';
import { textGiven, wholeGiven } from '../arguments';
import type { Cells } from '../cells';
import { conditionFrom } from './condition-kinds';
import { FormatCondition } from './format-condition';

export class FormatConditions implements WpsFormatConditions {
  constructor(readonly _cells: Cells) {}

  get #rules(): readonly ConditionalRule[] {
    return this._cells.sheet.conditions.in(this._cells.areas);
  }

  get Count(): number {
    return this.#rules.length;
  }

  Add(type: unknown, operator?: unknown, formula1?: unknown): WpsFormatCondition {
    const kind = wholeGiven(type, 'FormatConditions.Add');
    const compared = operator === undefined ? undefined : wholeGiven(operator, 'FormatConditions.Add');
    const made = conditionFrom(kind, compared, textGiven(formula1, 'FormatConditions.Add'));
    const sheet = this._cells.sheetForWriting;
    sheet.protection.guard();
    const rule = sheet.conditions.addLast(made.type, this._cells.areas);
    rule.rule = made.rule;
    // As a macro gets it, unlike a clerk: for the sake of the programs that could not go on.
    rule.stopIfTrue = true;
    return this.#exposed(rule);
  }

  Item(index: unknown): WpsFormatCondition {
    const rule = this.#rules[wholeGiven(index, 'FormatConditions.Item') - 1];
    if (!rule) throw new WpsFault('call failed');
    return this.#exposed(rule);
  }

  #exposed(rule: ConditionalRule): WpsFormatCondition {
    const { context, on } = this._cells;
    return context.expose('FormatCondition', new FormatCondition(on, rule));
  }
}
