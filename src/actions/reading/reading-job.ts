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

/**
 * A file that only the page's own thread can read, and reads no sooner than its turn has come: all files at once would not
 * fit into memory. Like a browser's file it rejects with a `DOMException` where it is gone or was changed since it was chosen.
 */
export interface FileOnDisk {
  readonly onDisk: true;
  /** Bytes, when it was chosen. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A file that a clerk gave. */
export type FileContent = Blob | FileOnDisk;

/**
 * Where a file is read from: a path on Node, else what the clerk gave. A thread opens it itself, so that no bytes cross
 * threads, but for a `FileOnDisk`, which is read before it crosses.
 */
export type FileSource = string | FileContent;

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
