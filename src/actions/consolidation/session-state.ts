import type { ClerkDecisions } from '../../domain/consolidation/clerk-decisions';
import type { PreviousQuarter } from '../../domain/consolidation/previous-quarter';
import type { ConsolidationResult } from '../../domain/consolidation/result';
import type { RosterUnit } from '../../domain/consolidation/roster';
import type { FileReading } from '../../domain/consolidation/submission';
import type { Period } from '../../domain/mechanism/quarters';
import type { CalendarDate } from '../../domain/sheet/cell-value';
import type { FileHint, Progress } from '../consolidate-files';
import type { FileContent } from '../reading/reading-job';

/** A file the clerk gave; `name` is its path below the folder that was dropped, unique among the files. */
export interface SessionFile {
  readonly name: string;
  readonly blob: FileContent;
  /** Absent until it was read with the period chosen now; several for an archive. */
  readonly readings?: readonly FileReading[];
  /** Not read to its end: of an archive some entries may be in `readings` already. */
  readonly unfinished: boolean;
  /** What an ignored workbook is: a list of units, a report this program wrote, or one in which no form was found. */
  readonly hint?: FileHint['hint'];
}

/** The list of units that are expected to report, and where it came from, in words the clerk recognises. */
export interface SessionRoster {
  readonly units: readonly RosterUnit[];
  readonly origin:
    | { readonly kind: 'file'; readonly file: string }
    | { readonly kind: 'sheet'; readonly sheet: string }
    | { readonly kind: 'remembered' };
}

export type SessionFault =
  | {
      readonly kind:
        | 'rosterNoNameColumn'
        | 'rosterEmpty'
        | 'previousUnreadable'
        | 'previousOtherMechanism'
        | 'previousNotBefore';
      readonly file: string;
    }
  /** The file could not be read at all; `code` and `values` fill the sentence of `refusalMessage`. */
  | {
      readonly kind: 'rosterUnreadable';
      readonly file: string;
      readonly code: string;
      readonly values: Readonly<Record<string, string | number>>;
    }
  /** The program itself failed; `detail` is a kind and a place, never content. */
  | { readonly kind: 'fault'; readonly detail: string };

/** Everything the view of a consolidation shows; a new value on every change. */
export interface SessionState {
  readonly files: readonly SessionFile[];
  readonly period: Period;
  /** True until the clerk has chosen; `otherPeriod` is what most files say, where it differs from the period. */
  readonly periodGuessed: boolean;
  readonly otherPeriod: Period | undefined;
  readonly roster: SessionRoster | undefined;
  readonly previous: PreviousQuarter | undefined;
  readonly due: CalendarDate | undefined;
  readonly decisions: ClerkDecisions;
  /** While files are being read. */
  readonly progress: Progress | undefined;
  /** The last reading was stopped by the clerk: what was read before is kept. */
  readonly cancelled: boolean;
  /** Of all files read so far; absent before the first. */
  readonly result: ConsolidationResult | undefined;
  readonly fault: SessionFault | undefined;
}
