/*
 * Files of the clerk's disk, by the File System Access API where the browser has it (Chromium, on https or localhost),
 * else by a file input and downloads.
 */

/** A file that was chosen, dropped or opened again. */
export interface PickedFile {
  readonly name: string;
  readonly file: Blob;
  /** The way back to the file on disk, where the browser gives one. */
  readonly handle?: FileSystemFileHandle | undefined;
}

/** Where a workbook is to be saved. */
export interface SaveTarget {
  readonly name: string;
  /** Absent for a download: the browser does not say where it went. */
  readonly handle?: FileSystemFileHandle | undefined;
  /** Writes the whole file, or leaves it as it was. */
  write(bytes: Uint8Array): Promise<void>;
}

export interface FileAccess {
  /** The same file can be written again without asking where. */
  readonly keepsHandles: boolean;
  /** Asks which file to open; undefined where the clerk thought better of it. */
  pick(): Promise<PickedFile | undefined>;
  /** Asks where to save; undefined where the clerk thought better of it. */
  pickTarget(suggested: string): Promise<SaveTarget | undefined>;
  /** The file itself; undefined where the clerk does not allow writing it. */
  targetOf(handle: FileSystemFileHandle): Promise<SaveTarget | undefined>;
  /** A file opened before; undefined where the clerk does not allow reading it. Rejects where it is gone. */
  again(handle: FileSystemFileHandle): Promise<PickedFile | undefined>;
}

/** The file types that can be opened, as a file dialog filters them. */
export const OPENED_TYPES = [
  '.xlsx',
  '.xlsm',
  '.xltx',
  '.xls',
  '.et',
  '.ett',
  '.xlsb',
  '.ods',
  '.csv',
  '.txt',
  '.html',
  '.xml',
] as const;

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
