import type { NamesMode } from '../../domain/checks/redaction';
import type { Period } from '../../domain/mechanism/quarters';
import type { FileReading } from '../../domain/consolidation/submission';
import type { SchoolChoices } from '../../domain/workbook/school-choices';
import type { PartResult } from '../../domain/consolidation/read-result-json';

/** What every file of a run is read with. Plain data: it crosses to the workers. */
export interface ReadingOptions {
  readonly period: Period;
  readonly passwords: readonly string[];
  readonly names: NamesMode;
  /** Keep tasks and ratings, for comparison with another quarter. */
  readonly keepMemory: boolean;
  /**
   * What the school's clerk decided, to count by; only for a school's own report. A consolidation counts every school by
   * the mechanism's own rules.
   */
  readonly choices?: SchoolChoices;
  /**
   * True for `check` only: adds what is to be said of single cells (family E), and goes by what the clerk of each
   * workbook decided, as its own mark remembers it (decision 0015).
   */
  readonly entries?: boolean;
}

/** Where a thread gets a file from: a path on Node, a `File` in a browser. It opens it itself; bytes never cross threads. */
export type FileSource = string | Blob;

/** One file to read. */
export interface ReadingJob {
  /** The name the result shows. */
  readonly file: string;
  readonly source: FileSource;
  /** Where to go on in an archive whose earlier entries are done. */
  readonly firstEntry?: number;
}

/** What came of one job: one reading, or several for an archive or the result of a part. */
export interface ReadingOutcome {
  readonly readings: readonly FileReading[];
  readonly part?: Pick<PartResult, 'expected' | 'findings' | 'picks' | 'decisions' | 'unread'>;
  /** What an ignored workbook is: a list of units, a report this program wrote, or one in which no form was found. */
  readonly hint?: 'rosterLike' | 'ownReport' | 'noForms';
}
