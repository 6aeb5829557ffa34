import type { CellPlace } from '../forms/recognised-table';
import type { IndicatorKey } from '../mechanism/indicator-definition';
import type { ClaimedPeriod } from '../school/claimed-period';
import type { CalendarDate } from '../sheet/cell-value';
import type { FileGuess } from './guess-key';
import type { LapsedDecision } from './lapsed-decisions';
import type { FileReading } from './submission';

/** One of several files of a unit, with what tells them apart. */
export interface RivalFile {
  readonly file: string;
  readonly reportDate: CalendarDate | null;
  /** What the file would give, by indicator; null where it gives no usable number. */
  readonly figures: Readonly<Record<IndicatorKey, number | null>>;
}

/** Something that waits for the clerk, with all that is needed to settle it. `kind` says which decision does. */
export type PendingItem =
  /** Settled by `pick(unit, file)`. `differing`: the indicators in which the files do not agree, in form order. */
  | {
      readonly kind: 'duplicate';
      readonly unit: string;
      readonly files: readonly RivalFile[];
      readonly differing: readonly IndicatorKey[];
      /** The clerk has chosen before, among other files than there are now. */
      readonly filesChanged: boolean;
    }
  /**
   * Settled by `confirmName(written, …)`, or by `exclude(unit)`. `candidates`: units of the roster that could be
   * meant, the likeliest first; offered, never taken.
   */
  | {
      readonly kind: 'unknownName';
      /** The unit as the result shows it, as a rule the same as `written`. */
      readonly unit: string;
      readonly written: string;
      /** The file names no unit at all; `written` is then the file's own name. */
      readonly nameless: boolean;
      /** The name fits several units of the roster. */
      readonly ambiguous: boolean;
      readonly files: readonly string[];
      readonly candidates: readonly string[];
    }
  /** The files changed since. Settled by deciding anew (`exclude`, `correct`), or by taking the decision back. */
  | { readonly kind: 'lapsed'; readonly decision: Exclude<LapsedDecision, { readonly kind: 'pick' }> }
  /** Settled by `correct`. `unusable`: something is typed that is no number to count; `blank`: nothing usable is given. */
  | {
      readonly kind: 'figure';
      readonly state: 'unusable' | 'blank';
      readonly unit: string;
      readonly indicator: IndicatorKey;
      /** What was typed, where it holds no name; null otherwise. */
      readonly written: string | null;
      /** What 附件1 and 附件2 give. */
      readonly computed: number | null;
      readonly file: string | null;
      readonly place: CellPlace | null;
    }
  /** Settled by another file, by `choosePeriod`, or by `exclude`. */
  | {
      readonly kind: 'wrongPeriod';
      readonly unit: string;
      readonly file: string;
      readonly claimed: Pick<ClaimedPeriod, 'year' | 'quarter'>;
      readonly place: CellPlace | null;
    }
  /** Settled by `addPassword` where `needsPassword`, else by another file and `removeFile`. */
  | {
      readonly kind: 'rejected';
      readonly file: string;
      readonly needsPassword: boolean;
      readonly reading: Extract<FileReading, { readonly status: 'rejected' }>;
    }
  /** A name taken for a unit by its normal form. Settled by `confirmName(written, unit)` with this or another unit. */
  | {
      readonly kind: 'matchedName';
      readonly written: string;
      readonly unit: string;
      readonly files: readonly string[];
    }
  /** A figure that is 推算. Settled by `acceptGuess(key)`, or by `correct`. */
  | {
      readonly kind: 'estimate';
      readonly key: string;
      readonly unit: string;
      readonly indicator: IndicatorKey;
      readonly value: number;
      readonly file: string | null;
      readonly place: CellPlace | null;
    }
  /** A decision of the reader that may change figures. Settled by `acceptGuess(key)`. */
  | {
      readonly kind: 'guess';
      readonly key: string;
      readonly file: string;
      readonly guess: FileGuess;
    };

export type PendingKind = PendingItem['kind'];
