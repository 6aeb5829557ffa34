import { notImplemented } from './host-fault';
import type { WorkbookEvent } from './event-sink';

interface WireEvent {
  /** The number the client files its handlers under. */
  readonly eventType: number;
  /** As in `_Register…Event`, or `_RegisterEvent…` for the newer ones. */
  readonly registeredAs: string;
}

/** From `excel-win32-16.01.debug.js`: `eventType` and `registerFunc` of each `on…` of a worksheet and of all. */
export const WIRE_EVENTS: Readonly<Record<WorkbookEvent, WireEvent>> = {
  worksheetChanged: { eventType: 10, registeredAs: 'DataChanged' },
  worksheetActivated: { eventType: 11, registeredAs: 'Activated' },
  worksheetDeactivated: { eventType: 12, registeredAs: 'Deactivated' },
  worksheetAdded: { eventType: 13, registeredAs: 'Added' },
  worksheetSelectionChanged: { eventType: 14, registeredAs: 'SelectionChanged' },
  worksheetDeleted: { eventType: 15, registeredAs: 'Deleted' },
  worksheetFormatChanged: { eventType: 18, registeredAs: 'FormatChanged' },
  worksheetNameChanged: { eventType: 25, registeredAs: 'NameChanged' },
  worksheetVisibilityChanged: { eventType: 26, registeredAs: 'VisibilityChanged' },
};

const EVENTS = Object.keys(WIRE_EVENTS) as readonly WorkbookEvent[];

/** The target of events of all worksheets; those of one have its id. */
export const WHOLE_WORKBOOK = 'Workbook';

const METHOD = /^_(Un)?[Rr]egister(?:Event([A-Z]\w*)|([A-Z]\w*)Event)$/;

export const isRegistration = (method: string): boolean => METHOD.test(method);

/** What the client has asked Excel to tell it. Excel sends nothing else. */
export class EventRegistrations {
  readonly #wanted = new Set<string>();

  /** Takes `_RegisterAddedEvent`, `_UnregisterAddedEvent` and the like. An event nobody announces is a gap. */
  apply(method: string, target: string): void {
    const [, removing, newer, older] = METHOD.exec(method) ?? [];
    const name = newer ?? older ?? '';
    const event = EVENTS.find((each) => WIRE_EVENTS[each].registeredAs === name);
    if (!event) throw notImplemented(`the event ${name} (${method})`);
    if (removing === undefined) this.#wanted.add(`${target}/${event}`);
    else this.#wanted.delete(`${target}/${event}`);
  }

  /** To whom the event goes: those who listen to the worksheet, and to all of them. */
  targetsOf(event: WorkbookEvent, worksheetId: string): readonly string[] {
    return [WHOLE_WORKBOOK, worksheetId].filter((target) => this.#wanted.has(`${target}/${event}`));
  }

  get size(): number {
    return this.#wanted.size;
  }
}
