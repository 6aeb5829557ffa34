import type { Host } from '../../host/port';

/** What is tried, in this order; the wording of each is in `messages/pane-diagnostics`. */
export const DIAGNOSTIC_CALLS = [
  'listSheets',
  'selection',
  'onSelectionChanged',
  'onWorkbookChanged',
  'readWorkbook',
  'readMark',
  'writeMark',
  'drawSmall',
  'applyEdits',
  'readEdited',
  'refusedEdit',
  'undoEdit',
  'drawSheets',
  'readDrawn',
  'reveal',
  'undoDraw',
  'leftAsBefore',
] as const;
export type DiagnosticCall = (typeof DIAGNOSTIC_CALLS)[number];

/**
 * `different`: the call answered, but not what was to be expected. `skipped`: something it needs had failed, or the
 * workbook gives no occasion for it.
 */
export type DiagnosticResult = 'ok' | 'different' | 'failed' | 'skipped';

/** One call of the host and what came of it. Holds counts and codes, nothing that stands in the workbook. */
export interface DiagnosticStep {
  readonly call: DiagnosticCall;
  readonly result: DiagnosticResult;
  readonly milliseconds: number;
  /** The host's error code; for anything else the kind and place of the fault. */
  readonly code?: string;
  /** Counts: `3 sheets`, `2 of 31 cells`, first addresses on our own scratch sheet. */
  readonly detail?: string;
}

/** What a call made out: a count to print, and whether it was as expected. */
export interface Observation {
  readonly detail?: string;
  readonly asExpected?: boolean;
}

/** What the calls share. */
export interface DiagnosticRun {
  readonly host: Host;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  readonly onStep: (step: DiagnosticStep) => void;
}
