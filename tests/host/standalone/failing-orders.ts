import type { FUniver } from '@univerjs/core/lib/facade';

/** Orders that change what the grid saves, or are ours. */
const COUNTED = /\.mutation\.|^mechanism168\./u;

/** Counts what the grid is ordered to do, and lets the k-th order fail. */
export class FailingOrders {
  count = 0;
  #failing: number | undefined;
  #failsOn = false;

  constructor(api: FUniver) {
    api.addEvent(api.Event.BeforeCommandExecute, ({ id, options }) => {
      if (!COUNTED.test(id) || options?.onlyLocal) return;
      this.count += 1;
      if (this.#fails()) throw new Error(`order ${this.count} fails: ${id}`);
    });
  }

  /** From now on; the first is 1. */
  failAt(k: number): void {
    this.count = 0;
    this.#failing = k;
    this.#failsOn = false;
  }

  /** Those after it fail as well, also what would take back the ones before. */
  failFrom(k: number): void {
    this.failAt(k);
    this.#failsOn = true;
  }

  stop(): void {
    this.count = 0;
    this.#failing = undefined;
  }

  #fails(): boolean {
    if (this.#failing === undefined) return false;
    return this.#failsOn ? this.count >= this.#failing : this.count === this.#failing;
  }
}
