import { invalidArgument, invalidOperation } from '../../protocol/host-fault';
import { HostObject } from '../../protocol/host-object';
import { Formula } from '../formula/formula';
import type { ConditionalRule, ConditionType } from '../sheet/conditional-rules';
import type { SheetState } from '../sheet/sheet-state';
import { isAbsent, oneOf, recordArgument, textArgument } from './argument-checks';
import { ConditionalRangeFormat } from './conditional-range-format';

const VALUE_OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;
const TEXT_OPERATORS = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const;

/** The part of a conditional format that is of its type; InvalidOperation on one of another type. */
abstract class Criteria extends HostObject {
  constructor(
    private readonly _sheet: SheetState,
    private readonly _rule: ConditionalRule,
    private readonly _type: ConditionType,
  ) {
    super();
  }

  protected get _own(): ConditionalRule {
    if (this._rule.type !== this._type) throw invalidOperation();
    return this._rule;
  }

  protected _set(rule: ConditionalRule['rule']): void {
    this._sheet.protection.guard();
    this._own.rule = rule;
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat({ look: this._own.look, protection: this._sheet.protection });
  }
}

export class CellValueConditionalFormat extends Criteria {
  get rule(): ConditionalRule['rule'] {
    return this._own.rule;
  }
  set rule(value: unknown) {
    const { operator, formula1, formula2 } = recordArgument(value, ['operator', 'formula1', 'formula2']);
    const name = oneOf(operator, VALUE_OPERATORS);
    const isPair = name === 'Between' || name === 'NotBetween';
    if (isPair === isAbsent(formula2)) throw invalidArgument();
    this._set({
      operator: name,
      formula1: criterion(formula1),
      ...(isPair ? { formula2: criterion(formula2) } : {}),
    });
  }
}

export class TextConditionalFormat extends Criteria {
  get rule(): ConditionalRule['rule'] {
    return this._own.rule;
  }
  set rule(value: unknown) {
    const { operator, text } = recordArgument(value, ['operator', 'text']);
    const wanted = textArgument(text);
    if (wanted === '') throw invalidArgument();
    this._set({ operator: oneOf(operator, TEXT_OPERATORS), text: wanted });
  }
}

export class CustomConditionalFormat extends Criteria {
  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(
      () => this._own.rule.formula ?? '',
      (formula) => this._set({ formula }),
    );
  }
}

export class ConditionalFormatRule extends HostObject {
  constructor(
    private readonly _read: () => string,
    private readonly _write: (formula: string) => void,
  ) {
    super();
  }

  get formula(): string {
    return this._read();
  }
  set formula(value: unknown) {
    this._write(criterion(value));
  }
}

/** `=…` as a formula, `5` as a number; any other text as itself. Text within a formula needs its quotes. */
function criterion(value: unknown): string {
  if (typeof value === 'number') return `=${value}`;
  const text = textArgument(value);
  if (text === '') throw invalidArgument();
  const isConstant = !text.startsWith('=') && Number.isNaN(Number(text));
  const source = isConstant ? `="${text.replaceAll('"', '""')}"` : `=${text.replace(/^=/, '')}`;
  const formula = Formula.parse(source);
  if (!formula) throw invalidArgument();
  return formula.text;
}
