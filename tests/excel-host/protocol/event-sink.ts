/** What Excel tells of a change; `source` is `Local` for this clerk and for us, `Remote` for a co-author. */
export type ChangeSource = 'Local' | 'Remote';

/** The events of a workbook by name, each with what `excel-win32-16.01.js` reads of its message. */
export interface WorkbookEvents {
  worksheetActivated: { readonly worksheetId: string };
  worksheetDeactivated: { readonly worksheetId: string };
  worksheetAdded: { readonly worksheetId: string; readonly source: ChangeSource };
  worksheetDeleted: { readonly worksheetId: string; readonly source: ChangeSource };
  worksheetNameChanged: {
    readonly worksheetId: string;
    readonly nameBefore: string;
    readonly nameAfter: string;
    readonly source: ChangeSource;
  };
  worksheetVisibilityChanged: {
    readonly worksheetId: string;
    readonly visibilityBefore: string;
    readonly visibilityAfter: string;
    readonly source: ChangeSource;
  };
  /** `address` without the sheet, `A1:B2`; `changeType` as in `Excel.DataChangeType` (`RangeEdited`, `RowInserted`…). */
  worksheetChanged: {
    readonly worksheetId: string;
    readonly address: string;
    readonly changeType: string;
    readonly source: ChangeSource;
    /** Of one cell, when just one was edited. */
    readonly valueBefore?: unknown;
    readonly valueAfter?: unknown;
    readonly valueTypeBefore?: string;
    readonly valueTypeAfter?: string;
  };
  worksheetFormatChanged: {
    readonly worksheetId: string;
    readonly address: string;
    readonly source: ChangeSource;
  };
  /** `address` without the sheet; several areas are separated by commas. */
  worksheetSelectionChanged: { readonly worksheetId: string; readonly address: string };
}

export type WorkbookEvent = keyof WorkbookEvents;

/**
 * Where a model announces what has happened to it. It announces everything, at once and without asking who listens;
 * the transport sends on what the client has registered for, after the answer to the running request, as Excel does.
 */
export interface EventSink {
  emit<Event extends WorkbookEvent>(event: Event, args: WorkbookEvents[Event]): void;
}

/** For a model that nobody listens to. */
export const noEvents: EventSink = { emit: () => undefined };
