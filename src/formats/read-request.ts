import type { CryptoPrimitives } from './encryption/crypto-primitives';
import type { Inflater } from './inflater';

/** What reading needs of the machine. Without `crypto`, encrypted files are refused as `encryptionUnknown`. */
export interface WorkbookPlatform {
  readonly inflater: Inflater;
  readonly crypto?: CryptoPrimitives;
}

export interface ReadRequest {
  /** Tried in turn on encrypted files, after the one that Excel tries by itself. */
  readonly passwords?: readonly string[];
  /** Names the one sheet of a text file; never decides how a file is read. */
  readonly fileName?: string;
}

/** The name of the one sheet that a text file becomes: `某校.csv` → `某校`. */
export function sheetNameOf(fileName: string | undefined): string {
  const base = fileName?.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return base === undefined || base === '' ? 'Sheet1' : base;
}
