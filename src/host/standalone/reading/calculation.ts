import { CommandType } from '@univerjs/core';
import { FormulaDataModel, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import type { ShownWorkbook } from '../shown-workbook';

/** Milliseconds. The grid begins to calculate a tenth of a second after the last change. */
const BEGINS_WITHIN = 200;
/** A workbook that calculates longer is read with the results there are; whoever reads next waits anew. */
const PATIENCE = 10_000;

/** Knows whether results of formulas are still to come. */
export class Calculation {
  /** How many changes there were; of these, how many the last calculation knew of, and how many show their results. */
  #changes = 1;
  #begun = 0;
  #settled = 0;
  /** Whoever asks while somebody waits waits for the same. */
  #waiting: Promise<void> | undefined;
  readonly #leave: () => void;

  constructor(private readonly shown: ShownWorkbook) {
    this.#leave = shown.onDone(({ id, type }, options) => {
      if (id === SetFormulaCalculationStartMutation.id) this.#begun = this.#changes;
      else if (type === CommandType.MUTATION && !options?.onlyLocal) this.#changes += 1;
    });
  }

  /** Waits until formulas show their results; not at all where nothing has changed or nothing is calculated. */
  async settled(): Promise<void> {
    if (!this.#isDue || !this.#hasFormulas()) return;
    let hasPatience = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        hasPatience = false;
        resolve();
      }, PATIENCE);
    });
    // What is changed meanwhile would be read with results from before it.
    while (this.#isDue && hasPatience) await Promise.race([this.#results(), patience]);
    clearTimeout(timer);
  }

  dispose(): void {
    this.#leave();
  }

  get #isDue(): boolean {
    return this.#settled < this.#changes;
  }

  #results(): Promise<void> {
    this.#waiting ??= this.#wait().finally(() => {
      this.#waiting = undefined;
    });
    return this.#waiting;
  }

  async #wait(): Promise<void> {
    const changes = this.#changes;
    const session = this.shown.services.get(FormulaCalculationSessionService);
    const { started, resultApplied } = session.state;
    await session.waitForLatestApplied(undefined, BEGINS_WITHIN);
    // What was under way may have begun before the last change.
    if (started && !resultApplied && this.#begun < changes) {
      await session.waitForLatestApplied(undefined, BEGINS_WITHIN);
    }
    this.#settled = changes;
  }

  #hasFormulas(): boolean {
    const sheets = this.shown.services.get(FormulaDataModel).getFormulaData()[this.shown.unitId] ?? {};
    return Object.values(sheets).some(
      (rows) => rows && Object.keys(rows).some((row) => Object.keys(rows[Number(row)] ?? {}).length > 0),
    );
  }
}
