import type { FileSource } from '../actions/reading/reading-job';
import type { ReadingPlatform } from '../actions/reading/reading-platform';
import { nobleCrypto } from '../formats/encryption/noble-crypto';
import { fflateInflater } from '../formats/fflate-inflater';
import { LIMITS } from '../formats/limits';
import { WorkbookRefusal } from '../formats/refusal';

const MIB = 1024 * 1024;

async function readBytes(source: FileSource): Promise<Uint8Array> {
  if (typeof source === 'string') throw new TypeError('a reading thread of a browser opens files only');
  if (source.size > LIMITS.fileBytes) {
    throw new WorkbookRefusal('fileTooLarge', {
      size: Math.ceil(source.size / MIB),
      limit: LIMITS.fileBytes / MIB,
    });
  }
  try {
    return new Uint8Array(await source.arrayBuffer());
  } catch (cause) {
    // A file that was moved, deleted, or saved anew after it was chosen can no longer be read.
    throw new WorkbookRefusal('openFailed', { system: systemName(cause) }, cause);
  }
}

const systemName = (cause: unknown): string => (cause instanceof DOMException ? cause.name : 'unknown');

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Reading in a browser: files that the clerk chose, fflate, and hashes that also work where WebCrypto is not given. */
export const browserReadingPlatform: ReadingPlatform = {
  workbook: { inflater: fflateInflater, crypto: nobleCrypto },
  readBytes,
  sha256: (bytes) => Promise.resolve(hex(nobleCrypto.digest('sha256', bytes))),
};
