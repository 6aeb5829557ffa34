import type { Finding } from '../checks/finding';
import type {
  CellPlace,
  ColumnMapping,
  ReadingGuess,
  SkippedRow,
  TableKind,
} from '../forms/recognised-table';
import type { IndicatorKey } from '../mechanism/indicator-definition';
import type { SynonymUse } from '../reading/rating';
import type { ClaimedPeriod } from '../school/claimed-period';
import type { RowMemory } from '../school/row-memory';
import type { CalendarDate } from '../sheet/cell-value';
import type { SnapshotNotice } from '../sheet/snapshot';

/** How the cell of a figure in 附件5 was found: a usable number, something unusable, blank, or no 附件5 at all. */
export type TypedState = 'number' | 'unusable' | 'blank' | 'absent';

/** One of the ten figures as one file gives it. */
export interface SubmissionFigure {
  readonly typed: TypedState;
  /** The number typed; null unless `typed` is `number`. */
  readonly reported: number | null;
  /** The number 附件1/附件2 give; null where they do not give one. */
  readonly computed: number | null;
  /** The computed number rests on the proxy of ⑧. */
  readonly estimated: boolean;
  /** The cell of the typed figure, else the table it was computed from, else null. */
  readonly place: CellPlace | null;
}

export type SubmissionFigures = Readonly<Record<IndicatorKey, SubmissionFigure>>;

/** What one file says for one school. Numbers, places and findings; no names of persons. */
export interface Submission {
  readonly file: string;
  /** Content hash of the file it came from, hex. */
  readonly sha256: string;
  /** The unit as written; null where the file names none. */
  readonly unitName: string | null;
  readonly unitPlace: CellPlace | null;
  readonly period: ClaimedPeriod;
  readonly reportDate: CalendarDate | null;
  readonly datePlace: CellPlace | null;
  /** Anything beyond the printed labels is filled in. */
  readonly filled: boolean;
  readonly figures: SubmissionFigures;
  /** Findings of the rules that need nothing but this file (A and B). */
  readonly findings: readonly Finding[];
  /** Rating wordings that stand for a grade until a clerk says otherwise. Absent in results that came through JSON. */
  readonly synonyms?: readonly SynonymUse[];
  /** Absent in results that came through JSON. */
  readonly memory?: readonly RowMemory[];
}

export type IgnoredReason = 'sameContent' | 'lockFile' | 'noTables' | 'notAWorkbook';
export type RejectedReason = 'encrypted' | 'corrupt' | 'tooLarge' | 'unsupported' | 'notReadable';

/** A table as the reading report lists it. Details that came through JSON are without columns, or absent. */
export interface TableReading {
  readonly sheet: string;
  readonly kind: TableKind;
  readonly range: string;
  readonly details?: {
    readonly columns: readonly ColumnMapping[];
    readonly rowsUsed: number;
    readonly skipped: readonly SkippedRow[];
    readonly guesses: readonly ReadingGuess[];
  };
}

interface FileReadingBase {
  /** The name the result shows: relative to the folder given, with `/`. */
  readonly file: string;
  readonly sha256: string;
  readonly tables: readonly TableReading[];
  readonly submissions: readonly Submission[];
  /** Guesses that belong to the file as a whole. */
  readonly guesses: readonly ReadingGuess[];
  readonly synonyms: readonly SynonymUse[];
  /** What the reader noticed about the workbook as such: pictures, a password. Absent where it came to no workbook. */
  readonly notices?: readonly SnapshotNotice[];
}

/** One file, read or not. */
export type FileReading = FileReadingBase &
  (
    | { readonly status: 'used' }
    | { readonly status: 'ignored'; readonly reason: IgnoredReason }
    | {
        readonly status: 'rejected';
        readonly reason: RejectedReason;
        /** Code and figures of the refusal, for its sentence. */
        readonly code: string;
        readonly values: Readonly<Record<string, string | number>>;
      }
  );
