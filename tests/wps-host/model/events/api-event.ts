import type { WpsEventName, WpsEvents } from '../../../../src/host/wps/api/application-api';
import { NoSuchCall } from '../../bridge';
import type { News, WpsProgram } from '../program';
import { type Brought, eventOf } from './event-of';

const NAMES: Readonly<Record<WpsEventName, true>> = {
  SheetSelectionChange: true,
  SheetChange: true,
  SheetActivate: true,
  SheetBeforeDelete: true,
  WorkbookNewSheet: true,
  WorkbookActivate: true,
  WorkbookBeforeClose: true,
};

type Listener = ((...brought: readonly unknown[]) => unknown) | string;

/**
 * Tells the listeners of a page what has happened, after what the page is doing just now. Nothing is told of what
 * happens while events are switched off, not even later.
 */
export class ApiEvent implements WpsEvents {
  readonly #program: WpsProgram;
  readonly #listeners: { readonly name: string; readonly listener: Listener }[] = [];

  constructor(program: WpsProgram) {
    this.#program = program;
    program.onNews((news) => this.#happened(news));
  }

  AddApiEventListener(name: unknown, listener: unknown): void {
    this.#listeners.push({ name: eventName(name), listener: listenerGiven(listener) });
  }

  /** Without a listener: all of the event. */
  RemoveApiEventListener(name: unknown, listener?: unknown): void {
    const wanted = eventName(name);
    const given = listener === undefined ? undefined : listenerGiven(listener);
    for (let at = this.#listeners.length - 1; at >= 0; at--) {
      const entry = this.#listeners[at]!;
      if (entry.name !== wanted || (given !== undefined && entry.listener !== given)) continue;
      this.#listeners.splice(at, 1);
      if (given !== undefined) return;
    }
  }

  #happened(news: News): void {
    if (!this.#program.enableEvents && !this.#program.unsilenced) return;
    const event = eventOf(news);
    if (!event) return;
    if (this.#program.tellsAtOnce) this.#call(event);
    else setTimeout(() => this.#deliver(event), 0);
  }

  #call({ name, bring }: Brought): void {
    for (const { listener } of this.#listeners.filter((each) => each.name === name)) {
      called(listener)(...bring());
    }
  }

  /** Each in a task of its own, so that one that throws is seen and keeps nothing from the others. */
  #deliver({ name, bring }: Brought): void {
    for (const entry of this.#listeners.filter((each) => each.name === name)) {
      setTimeout(() => {
        if (this.#listeners.includes(entry)) called(entry.listener)(...bring());
      }, 0);
    }
  }
}

function eventName(value: unknown): string {
  if (typeof value !== 'string' || !Object.keys(NAMES).includes(value)) {
    throw new NoSuchCall(`ApiEvent has no event ${String(value)}`);
  }
  return value;
}

function listenerGiven(value: unknown): Listener {
  if (typeof value === 'string') return value;
  if (typeof value !== 'function') throw new NoSuchCall('ApiEvent takes a function or the name of one');
  return value as Listener;
}

/** A name means the global function that has it when the event comes. */
function called(listener: Listener): (...brought: readonly unknown[]) => unknown {
  if (typeof listener !== 'string') return listener;
  const found: unknown = Reflect.get(globalThis, listener);
  if (typeof found !== 'function') throw new NoSuchCall(`There is no global function ${listener}`);
  return found as (...brought: readonly unknown[]) => unknown;
}
