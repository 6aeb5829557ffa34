import { randomToken } from '../../working-names';
import { isInOneGo } from '../in-one-go';
import type { WpsApplication, WpsEventListeners, WpsEventName } from '../api/application-api';

type Way = 'function' | 'name';

/**
 * Listens to WPS, once for each event. Builds take a function, or the name of a global one, or both, and some take what
 * they never call: so each listener is registered both ways, and heard the way by which the first event of all came.
 */
export class ApiListeners {
  readonly #registered = new Map<WpsEventName, readonly (() => void)[]>();
  #heardBy: Way | undefined;

  constructor(private readonly app: WpsApplication) {}

  /** `listener` must not throw: nobody there could do anything about it. Throws where WPS takes it neither way. */
  add<Name extends WpsEventName>(name: Name, listener: WpsEventListeners[Name]): void {
    if (this.#registered.has(name)) return;
    const failures: unknown[] = [];
    const ways = [
      () => this.#asFunction(name, this.#onlyBy('function', listener)),
      () => this.#byName(name, this.#onlyBy('name', listener)),
    ].flatMap((register) => {
      try {
        return [register()];
      } catch (error) {
        failures.push(error);
        return [];
      }
    });
    if (ways.length === 0) throw failures[0];
    this.#registered.set(name, ways);
  }

  remove(name: WpsEventName): void {
    const ways = this.#registered.get(name) ?? [];
    this.#registered.delete(name);
    const failures: unknown[] = [];
    for (const takeBack of ways) {
      try {
        takeBack();
      } catch (error) {
        failures.push(error);
      }
    }
    // Of what WPS never listened to, it may refuse to be told.
    if (failures.length > 0 && failures.length === ways.length) throw failures[0];
  }

  /** The other way is not taken back before its time: there may be builds that then take both. */
  #onlyBy<Name extends WpsEventName>(way: Way, listener: WpsEventListeners[Name]): WpsEventListeners[Name] {
    // What an event brings is told as it came.
    const call = listener as (...brought: readonly unknown[]) => void;
    return (...brought: readonly unknown[]) => {
      this.#heardBy ??= way;
      // The clerk does nothing while we do something in one go.
      if (this.#heardBy === way && !isInOneGo(this.app)) call(...brought);
    };
  }

  #asFunction<Name extends WpsEventName>(name: Name, listener: WpsEventListeners[Name]): () => void {
    const { ApiEvent: events } = this.app;
    events.AddApiEventListener(name, listener);
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
      try {
        events.RemoveApiEventListener(name, globalName);
      } finally {
        delete page[globalName];
      }
    };
  }
}
