import { fileBytes } from '../actions/reading/file-bytes';
import type { FileSource } from '../actions/reading/reading-job';
import type { ReadingPlatform } from '../actions/reading/reading-platform';
import { nobleCrypto } from '../formats/encryption/noble-crypto';
import { fflateInflater } from '../formats/fflate-inflater';

async function readBytes(source: FileSource): Promise<Uint8Array> {
  if (typeof source === 'string') throw new TypeError('a reading thread of a browser opens files only');
  return fileBytes(source);
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Reading in a browser: files that the clerk chose, fflate, and hashes that also work where WebCrypto is not given. */
export const browserReadingPlatform: ReadingPlatform = {
  workbook: { inflater: fflateInflater, crypto: nobleCrypto },
  readBytes,
  sha256: (bytes) => Promise.resolve(hex(nobleCrypto.digest('sha256', bytes))),
};
