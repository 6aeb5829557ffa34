/// <reference types="office-js" />
import type { NewContext } from '../new-context';

/** The events of the collection of worksheets that we listen to. */
export type SheetEvent =
  'onChanged' | 'onAdded' | 'onDeleted' | 'onNameChanged' | 'onSelectionChanged' | 'onActivated';

/** `args` is what Excel tells with the event; its type is that of the event. */
type Listener = (event: SheetEvent, args: unknown) => void;
type Registration = Pick<OfficeExtension.EventHandlerResult<unknown>, 'remove' | 'context'>;

/**
 * Registers with Excel once for each event, however many listen: office.js keeps handlers apart, but whether Excel goes
 * on telling the others when one of them leaves, nobody promises.
 */
export class EventHub {
  readonly #listeners = new Map<SheetEvent, Set<Listener>>();
  readonly #registrations = new Map<SheetEvent, Registration>();

  constructor(
    private readonly newContext: NewContext,
    /** Waits for its turn at the workbook. */
    private readonly turn: (task: () => Promise<void>) => Promise<void>,
  ) {}

  /** Calls `told` on each of the events, until the answer is called. */
  async listen(events: readonly SheetEvent[], told: Listener): Promise<() => Promise<void>> {
    const listener: Listener = (event, args) => told(event, args);
    for (const event of events) this.#listenersOf(event).add(listener);
    try {
      await this.turn(() => this.#adjust());
    } catch (error) {
      this.#forget(listener);
      throw error;
    }
    return () => {
      this.#forget(listener);
      return this.turn(() => this.#adjust());
    };
  }

  /** Registers for what is listened to and is not registered for, and the other way round. */
  async #adjust(): Promise<void> {
    const joining = this.newContext();
    const added: [SheetEvent, Registration][] = [];
    const leaving = new Set<Registration['context']>();
    for (const [event, { size }] of this.#listeners) {
      const registration = this.#registrations.get(event);
      if (size > 0 && !registration) added.push([event, this.#register(joining.workbook.worksheets, event)]);
      if (size > 0 || !registration) continue;
      // Only the line it came by can end a registration.
      registration.remove();
      leaving.add(registration.context);
      this.#registrations.delete(event);
    }
    if (added.length > 0) await joining.sync();
    for (const [event, registration] of added) this.#registrations.set(event, registration);
    for (const context of leaving) await context.sync();
  }

  #register(worksheets: Excel.WorksheetCollection, event: SheetEvent): Registration {
    // Each event has its own type of arguments, which is for the listener to know.
    const handlers = worksheets[event] as OfficeExtension.EventHandlers<unknown>;
    return handlers.add((args) => {
      for (const listener of this.#listenersOf(event)) this.#tell(event, listener, args);
      return Promise.resolve();
    });
  }

  /** Outside of the handler, so that a listener that throws is the page's affair and not office.js's. */
  #tell(event: SheetEvent, listener: Listener, args: unknown): void {
    queueMicrotask(() => {
      if (this.#listenersOf(event).has(listener)) listener(event, args);
    });
  }

  #forget(listener: Listener): void {
    for (const listeners of this.#listeners.values()) listeners.delete(listener);
  }

  #listenersOf(event: SheetEvent): Set<Listener> {
    const known = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, known);
    return known;
  }
}
