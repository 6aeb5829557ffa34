import { OfficeEvent, OfficeStatus } from './office-codes';
import type { OfficeEvents } from './office-events';
import { safeArray } from './safe-array';

export interface CommandOptions {
  /** Id of the control that was clicked; the function's name unless told. */
  readonly source?: string;
  /** Milliseconds until the command counts as never completed. */
  readonly timeout?: number;
}

interface Running {
  readonly name: string;
  readonly complete: (status: number) => void;
}

/** Clicks on ribbon buttons whose action is `ExecuteFunction`. */
export class Ribbon {
  readonly #events: OfficeEvents;
  readonly #running = new Map<string, Running>();
  readonly #waiting: (() => void)[] = [];
  #ready = false;
  #next = 1;

  constructor(events: OfficeEvents) {
    this.#events = events;
  }

  /** office.js has said that its action handler is ready; Excel sends no command before. */
  ready(): void {
    this.#ready = true;
    for (const send of this.#waiting.splice(0)) send();
  }

  /** Resolves when the function calls `event.completed()`. Rejects when there is none of that name, or it never does. */
  invoke(name: string, { source = name, timeout = 5000 }: CommandOptions = {}): Promise<void> {
    const id = `command${this.#next++}`;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#running.delete(id);
        reject(new Error(this.#whyNotCompleted(name, timeout)));
      }, timeout);
      const complete = (status: number): void => {
        clearTimeout(timer);
        if (status === OfficeStatus.ok) resolve();
        else reject(new Error(this.#whyRefused(name, status)));
      };
      this.#running.set(id, { name, complete });
      this.#whenReady(() => this.#send(id, name, source));
    });
  }

  /** The client answers a command. */
  completed(id: string, status: number): void {
    const running = this.#running.get(id);
    this.#running.delete(id);
    running?.complete(status);
  }

  #whenReady(send: () => void): void {
    if (this.#ready) send();
    else this.#waiting.push(send);
  }

  #send(id: string, name: string, source: string): void {
    const event = JSON.stringify({ source: { id: source } });
    this.#events.send(OfficeEvent.ribbonCommandInvoked, safeArray(id, name, event));
  }

  #whyNotCompleted(name: string, timeout: number): string {
    return this.#ready && this.#events.listensTo(OfficeEvent.ribbonCommandInvoked)
      ? `The ribbon command ${name} did not call event.completed() within ${timeout} ms.`
      : `office.js took no ribbon command within ${timeout} ms (wanted: ${name}).`;
  }

  #whyRefused(name: string, status: number): string {
    return status === OfficeStatus.invalidCallback
      ? `The ribbon command ${name} is not associated with a function.`
      : `The ribbon command ${name} ended with status ${status}.`;
  }
}
