import { randomToken } from '../../working-names';
import type { WpsApplication, WpsEventListeners, WpsEventName } from '../api/application-api';

/** Listens to WPS, once for each event. */
export class ApiListeners {
  /** What was registered for an event: the listener, or the name it goes by in this page. */
  readonly #registered = new Map<WpsEventName, () => void>();

  constructor(private readonly app: WpsApplication) {}

  has(name: WpsEventName): boolean {
    return this.#registered.has(name);
  }

  /** `listener` must not throw: nobody there could do anything about it. */
  add<Name extends WpsEventName>(name: Name, listener: WpsEventListeners[Name]): void {
    if (this.#registered.has(name)) return;
    const remove = this.#asFunction(name, listener) ?? this.#byName(name, listener);
    this.#registered.set(name, remove);
  }

  remove(name: WpsEventName): void {
    this.#registered.get(name)?.();
    this.#registered.delete(name);
  }

  /** Undefined in an old build, which does not take functions. */
  #asFunction<Name extends WpsEventName>(
    name: Name,
    listener: WpsEventListeners[Name],
  ): (() => void) | undefined {
    const { ApiEvent: events } = this.app;
    try {
      events.AddApiEventListener(name, listener);
    } catch {
      // Where it is not for the function that this fails, it fails by name as well.
      return undefined;
    }
    return () => events.RemoveApiEventListener(name, listener);
  }

  #byName<Name extends WpsEventName>(name: Name, listener: WpsEventListeners[Name]): () => void {
    const { ApiEvent: events } = this.app;
    const page = globalThis as unknown as Record<string, unknown>;
    const globalName = `mechanism168_${name}_${randomToken()}`;
    page[globalName] = listener;
    try {
      events.AddApiEventListener(name, globalName);
    } catch (error) {
      delete page[globalName];
      throw error;
    }
    return () => {
      events.RemoveApiEventListener(name, globalName);
      delete page[globalName];
    };
  }
}
