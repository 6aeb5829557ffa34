/** Milliseconds in which changes are counted, and how many of them are told one by one. */
const COUNTED = 100;
const MOST = 20;

/**
 * Many changes at once are told as one, when they are over: a macro makes them, and our own writing does where WPS tells
 * that too. To look at each would take longer than to read all again.
 */
export class CrowdedChanges {
  #came = 0;

  constructor(private readonly tellAll: () => void) {}

  /** Whether one more is still to be told by itself. */
  takes(): boolean {
    this.#came += 1;
    if (this.#came === 1) setTimeout(() => this.#over(), COUNTED);
    return this.#came <= MOST;
  }

  #over(): void {
    const isCrowd = this.#came > MOST;
    this.#came = 0;
    if (isCrowd) this.tellAll();
  }
}
