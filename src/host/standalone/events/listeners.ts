/** Who wants to be told of something. Each registration counts, even of one listener twice. */
export class Listeners<Event> {
  readonly #registered = new Set<(event: Event) => void>();
  #due: ReturnType<typeof setTimeout> | undefined;

  add(listener: (event: Event) => void): () => void {
    const own = (event: Event): void => listener(event);
    this.#registered.add(own);
    return () => {
      this.#registered.delete(own);
    };
  }

  /**
   * Tells all who are still there once the grid has finished what it is doing, as it says much that belongs together.
   * One that throws harms no other.
   */
  tellSoon(eventNow: () => Event | undefined): void {
    this.#due ??= setTimeout(() => {
      this.#due = undefined;
      const event = eventNow();
      if (event === undefined) return;
      for (const listener of this.#registered) {
        queueMicrotask(() => {
          if (this.#registered.has(listener)) listener(event);
        });
      }
    }, 0);
  }

  clear(): void {
    clearTimeout(this.#due);
    this.#registered.clear();
  }
}
