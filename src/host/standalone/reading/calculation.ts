import { CommandType } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import type { ShownWorkbook } from '../shown-workbook';

/** Milliseconds. The grid begins to calculate a tenth of a second after the last change. */
const BEGINS_WITHIN = 200;
/** A workbook that calculates longer is read with the results there are. */
const PATIENCE = 10_000;

/** Knows whether results of formulas are still to come. */
export class Calculation {
  #isDue = true;
  readonly #leave: () => void;

  constructor(private readonly shown: ShownWorkbook) {
    this.#leave = shown.onDone(({ type }, options) => {
      if (type === CommandType.MUTATION && !options?.onlyLocal) this.#isDue = true;
    });
  }

  /** Waits until formulas show their results; not at all where nothing has changed or nothing is calculated. */
  async settled(): Promise<void> {
    if (!this.#isDue || !this.#hasFormulas()) return;
    this.#isDue = false;
    const session = this.shown.services.get(FormulaCalculationSessionService);
    const results = session.waitForLatestApplied(undefined, BEGINS_WITHIN);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, PATIENCE);
    });
    await Promise.race([results, patience]);
    clearTimeout(timer);
  }

  dispose(): void {
    this.#leave();
  }

  #hasFormulas(): boolean {
    const sheets = this.shown.services.get(FormulaDataModel).getFormulaData()[this.shown.unitId] ?? {};
    return Object.values(sheets).some(
      (rows) => rows && Object.keys(rows).some((row) => Object.keys(rows[Number(row)] ?? {}).length > 0),
    );
  }
}
