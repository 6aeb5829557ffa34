import type { FileSource, ReadingOptions, ReadingOutcome } from './reading-job';
import type { WorkbookPlatform } from '../../formats/read-workbook';

/** What reading a file needs of the machine: its bytes, their hash, and decompression and decryption. */
export interface ReadingPlatform {
  readonly workbook: WorkbookPlatform;
  /** Rejects with `WorkbookRefusal` (openFailed, fileTooLarge) where the file cannot be had. */
  readBytes(source: FileSource): Promise<Uint8Array>;
  /** SHA-256 in hex. */
  sha256(bytes: Uint8Array): Promise<string>;
}

/** Told of each entry of an archive as it is begun and as it is read. */
export interface EntryReporter {
  /** The entry waits for what this returns; where it rejects, the archive is read no further. */
  entry(name: string, index: number): void | Promise<void>;
  partial(outcome: ReadingOutcome): void;
}

/** Everything about one job that its steps share. */
export interface JobContext {
  readonly options: ReadingOptions;
  readonly platform: ReadingPlatform;
  readonly reporter: EntryReporter;
  /** Entries of an archive before this one have been read already. */
  readonly firstEntry: number;
}
