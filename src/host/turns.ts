/** Lets one task after the other have the workbook, in the order they were asked for. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<Result>(task: () => Result | Promise<Result>): Promise<Result> {
    const turn = this.#last.then(task);
    // A task that fails is its caller's affair and holds up nobody.
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
