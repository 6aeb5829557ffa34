/** Lets what changes a session's files happen in the order in which it was asked for, one thing after the other. */
export class SessionOrder {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  /** Something waits for its turn after which files are to be read. */
  get isBeforeReading(): boolean {
    return this.waiting > 0;
  }

  /** Does it when all that was asked for before is done. Rejects as the work does; what comes after goes on. */
  next<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    const done = this.last.then(work);
    this.last = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }

  /** The same for what is followed by reading. */
  async beforeReading<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    this.waiting++;
    try {
      return await this.next(work);
    } finally {
      this.waiting--;
    }
  }
}
