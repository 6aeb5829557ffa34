/** The ways back of what an action has done so far. */
export class Journal {
  readonly #ways: (() => void)[] = [];

  /** Noted before what it takes back is done, so that a step which breaks off half way is taken back too. */
  note(takeBack: () => void): void {
    this.#ways.push(takeBack);
  }

  /** Takes everything back, the last first; one way that fails does not stop the others. Answers what failed. */
  takeBack(): readonly unknown[] {
    return this.#ways
      .splice(0)
      .reverse()
      .flatMap((way) => {
        try {
          way();
          return [];
        } catch (error) {
          return [error];
        }
      });
  }
}
