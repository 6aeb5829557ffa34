import type { EventRegistrations } from '../protocol/event-registrations';
import { WIRE_EVENTS } from '../protocol/event-registrations';
import type { QueuedEvent } from './event-queue';
import { OfficeEvent } from './office-codes';
import { safeArray, type SafeArray } from './safe-array';

export type OfficeEventHandler = (eventId: number, payload: SafeArray) => void;

/** The kind of rich API message that is an event. */
const EVENT_MESSAGE = 65536;

/** What office.js registers for by itself when it loads. */
const AT_START: ReadonlySet<number> = new Set([OfficeEvent.richApiMessage, OfficeEvent.ribbonCommandInvoked]);

/** Handlers that office.js has registered with `window.external`, and what is sent to them. */
export class OfficeEvents {
  readonly #handlers = new Map<number, OfficeEventHandler>();
  readonly #registrations: EventRegistrations;
  #listenedToMore = false;

  constructor(registrations: EventRegistrations) {
    this.#registrations = registrations;
  }

  register(eventId: number, handler: OfficeEventHandler): void {
    if (!AT_START.has(eventId)) this.#listenedToMore = true;
    this.#handlers.set(eventId, handler);
  }

  /** Whether office.js has ever asked to be told of more than it does at start. */
  get listenedToMore(): boolean {
    return this.#listenedToMore;
  }

  /** Goes on telling those who registered with a host before this one. */
  takeOver(before: OfficeEvents): void {
    for (const [eventId, handler] of before.#handlers) this.#handlers.set(eventId, handler);
  }

  unregister(eventId: number): void {
    this.#handlers.delete(eventId);
  }

  listensTo(eventId: number): boolean {
    return this.#handlers.has(eventId);
  }

  /** Answers whether somebody listens. */
  send(eventId: number, payload: SafeArray): boolean {
    const handler = this.#handlers.get(eventId);
    handler?.(eventId, payload);
    return handler !== undefined;
  }

  /** Sends a workbook event to those who have registered for it; the number of targets that got it. */
  sendWorkbookEvent({ event, args }: QueuedEvent): number {
    const { eventType } = WIRE_EVENTS[event];
    const targets = this.#registrations.targetsOf(event, args.worksheetId);
    for (const target of targets) {
      const entry = safeArray(EVENT_MESSAGE, eventType, target, JSON.stringify(args), 0, false);
      this.send(OfficeEvent.richApiMessage, safeArray(entry));
    }
    if (event !== 'worksheetSelectionChanged') return targets.length;
    // `workbook.onSelectionChanged` and the Common API hear of it by an event of their own, without detail.
    return targets.length + (this.send(OfficeEvent.documentSelectionChanged, safeArray()) ? 1 : 0);
  }
}
