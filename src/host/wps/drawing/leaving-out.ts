import type { LeftOut } from '../../port';

/**
 * What a drawing does without where WPS refuses it: the form is whole without. What was refused once is not tried again
 * in the same drawing, so that a form has all its notes or none.
 */
export class LeavingOut {
  readonly #refused = new Set<LeftOut>();

  get all(): readonly LeftOut[] {
    return [...this.#refused];
  }

  /** Tries twice, as a call can fail by chance; `attempt` must not mind that. */
  try(what: LeftOut, attempt: () => void): void {
    if (!this.#refused.has(what)) this.tryEach(what, [attempt]);
  }

  /** The same of parts that may be refused one by one. */
  tryEach(what: LeftOut, attempts: readonly (() => void)[]): void {
    for (const attempt of attempts) if (!isDone(attempt) && !isDone(attempt)) this.#refused.add(what);
  }
}

function isDone(attempt: () => void): boolean {
  try {
    attempt();
    return true;
  } catch {
    // Said in the outcome, where it fails once more.
    return false;
  }
}
