import { invalidOperation } from '../../protocol/host-fault';
import { HostObject } from '../../protocol/host-object';
import type { ConditionalRule, ConditionType } from '../sheet/conditional-rules';
import type { SheetState } from '../sheet/sheet-state';
import { booleanArgument } from './argument-checks';
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  TextConditionalFormat,
} from './conditional-criteria';
import type { Handles } from './handles';
import type { Range } from './range';
import type { RangeAreas } from './range-areas';

export class ConditionalFormat extends HostObject {
  constructor(
    private readonly _handles: Handles,
    private readonly _sheet: SheetState,
    private readonly _rule: ConditionalRule,
  ) {
    super();
  }

  get id(): string {
    return this._rule.id;
  }
  get type(): ConditionType {
    return this._rule.type;
  }
  get priority(): number {
    return this._sheet.conditions.all().indexOf(this._rule);
  }

  get stopIfTrue(): boolean {
    return this._rule.stopIfTrue;
  }
  set stopIfTrue(value: unknown) {
    this._sheet.protection.guard();
    this._rule.stopIfTrue = booleanArgument(value);
  }

  get cellValue(): CellValueConditionalFormat {
    return new CellValueConditionalFormat(this._sheet, this._rule, 'CellValue');
  }
  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    return this._rule.type === 'CellValue' ? this.cellValue : null;
  }
  get textComparison(): TextConditionalFormat {
    return new TextConditionalFormat(this._sheet, this._rule, 'ContainsText');
  }
  get textComparisonOrNullObject(): TextConditionalFormat | null {
    return this._rule.type === 'ContainsText' ? this.textComparison : null;
  }
  get custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this._sheet, this._rule, 'Custom');
  }
  get customOrNullObject(): CustomConditionalFormat | null {
    return this._rule.type === 'Custom' ? this.custom : null;
  }

  getRange(): Range {
    const [area, ...others] = this._rule.areas;
    if (!area || others.length > 0) throw invalidOperation();
    return this._handles.range(this._sheet, area);
  }

  getRangeOrNullObject(): Range | null {
    return this._rule.areas.length === 1 ? this.getRange() : null;
  }

  getRanges(): RangeAreas {
    return this._handles.areas(this._sheet, this._rule.areas);
  }

  delete(): void {
    this._sheet.protection.guard();
    this._sheet.conditions.remove(this._rule);
  }
}
