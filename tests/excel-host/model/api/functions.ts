import { HostObject } from '../../protocol/host-object';
import { serialOfDate } from '../entry/serial-dates';
import type { WorkbookState } from '../sheet/workbook-state';
import { integerArgument } from './argument-checks';

export class FunctionResult extends HostObject {
  constructor(private readonly _value: number | undefined) {
    super();
  }

  get value(): number | null {
    return this._value ?? null;
  }
  get error(): string | null {
    return this._value === undefined ? '#NUM!' : null;
  }
}

/** Functions of Excel called by the API, not from a cell. */
export class Functions extends HostObject {
  constructor(private readonly _state: WorkbookState) {
    super();
  }

  date(year: unknown, month: unknown, day: unknown): FunctionResult {
    const [y, m, d] = [integerArgument(year), integerArgument(month), integerArgument(day)];
    return new FunctionResult(serialOfDate(y, m, d, this._state.calendar.date1904));
  }
}
