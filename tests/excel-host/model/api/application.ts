import { HostObject } from '../../protocol/host-object';
import { CALCULATION_MODES, type CalculationMode } from '../sheet/calculation';
import type { WorkbookState } from '../sheet/workbook-state';
import { oneOf } from './argument-checks';

const CALCULATION_TYPES = ['Recalculate', 'Full', 'FullRebuild'] as const;

export class Application extends HostObject {
  constructor(private readonly _state: WorkbookState) {
    super();
  }

  get calculationMode(): CalculationMode {
    return this._state.calculation.mode;
  }
  set calculationMode(value: unknown) {
    this._state.calculation.setMode(oneOf(value, CALCULATION_MODES));
  }

  calculate(calculationType: unknown): void {
    oneOf(calculationType, CALCULATION_TYPES);
    this._state.calculation.recalculate();
  }

  /** Nothing is drawn here, and everything is calculated when it is read: there is nothing to suspend. */
  suspendApiCalculationUntilNextSync(): void {}
  suspendScreenUpdatingUntilNextSync(): void {}
}
