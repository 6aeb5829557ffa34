import type { ReadingOptions } from './reading-job';
import type { WorkbookPlatform } from '../../formats/read-workbook';

/** What reading a file needs of the machine: its bytes, their hash, and decompression and decryption. */
export interface ReadingPlatform {
  readonly workbook: WorkbookPlatform;
  /** Rejects with `WorkbookRefusal` (openFailed, fileTooLarge) where the file cannot be had. */
  readBytes(path: string): Promise<Uint8Array>;
  /** SHA-256 in hex. */
  sha256(bytes: Uint8Array): Promise<string>;
}

/** Everything about one job that its steps share. */
export interface JobContext {
  readonly options: ReadingOptions;
  readonly platform: ReadingPlatform;
  /** Says that work goes on; a long archive calls it after each entry. */
  readonly alive: () => void;
}
