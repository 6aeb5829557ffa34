import type { EventSink, WorkbookEvent, WorkbookEvents } from '../protocol/event-sink';

export interface QueuedEvent<Event extends WorkbookEvent = WorkbookEvent> {
  readonly event: Event;
  readonly args: WorkbookEvents[Event];
}

/** Between a model, which announces at once, and a transport, which sends when the running request is answered. */
export class EventQueue implements EventSink {
  #deliver: ((queued: QueuedEvent) => void) | undefined;

  /** What was announced before the host exists is history. */
  connect(deliver: (queued: QueuedEvent) => void): void {
    this.#deliver = deliver;
  }

  emit<Event extends WorkbookEvent>(event: Event, args: WorkbookEvents[Event]): void {
    this.#deliver?.({ event, args });
  }
}
