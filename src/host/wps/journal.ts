/** The ways back of what an action has done so far. */
export class Journal {
  #ways: (() => void)[] = [];

  /** Noted before what it takes back is done, so that a step which breaks off half way is taken back too. */
  note(takeBack: () => void): void {
    this.#ways.push(takeBack);
  }

  /**
   * Takes everything back, the last first; one way that fails does not stop the others. Answers what failed, which can be
   * tried again.
   */
  takeBack(): readonly unknown[] {
    const failures: unknown[] = [];
    this.#ways = this.#ways
      .reverse()
      .filter((way) => {
        try {
          way();
          return false;
        } catch (error) {
          failures.push(error);
          return true;
        }
      })
      .reverse();
    return failures;
  }
}
