/** Turns of the event loop without a call, after which the client has nothing more to send. */
const QUIET_TURNS = 3;

/** Calls of the page that have not been answered, and messages to it under way. */
export class PendingCalls {
  readonly #latency: number;
  #pending = 0;

  constructor(latency: number) {
    this.#latency = latency;
  }

  later(run: () => void): void {
    this.#pending++;
    const answer = (): void => {
      this.#pending--;
      run();
    };
    // A timer takes a millisecond at least, and tests make many thousands of calls. Browsers have nothing quicker.
    if (this.#latency === 0 && typeof setImmediate === 'function') setImmediate(answer);
    else setTimeout(answer, this.#latency);
  }

  async settled(): Promise<void> {
    for (let quiet = 0; quiet < QUIET_TURNS; quiet++) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (this.#pending > 0) quiet = 0;
    }
  }
}
