/** Who wants to be told of something. Each registration counts, even of one listener twice. */
export class Listeners<Event> {
  readonly #registered = new Set<(event: Event) => void>();
  #due: { readonly timer: ReturnType<typeof setTimeout>; readonly tell: () => void } | undefined;

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
    if (this.#due) return;
    const tell = (): void => {
      this.#due = undefined;
      const event = eventNow();
      if (event === undefined) return;
      for (const listener of this.#registered) {
        queueMicrotask(() => {
          if (this.#registered.has(listener)) listener(event);
        });
      }
    };
    this.#due = { timer: setTimeout(tell, 0), tell };
  }

  /** What is to be told soon is told with the next microtasks, for whoever hands over what it is about. */
  tellNow(): void {
    if (!this.#due) return;
    clearTimeout(this.#due.timer);
    this.#due.tell();
  }

  clear(): void {
    clearTimeout(this.#due?.timer);
    this.#due = undefined;
    this.#registered.clear();
  }
}
