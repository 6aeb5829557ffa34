import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { ReadingPlatform } from '../actions/reading/reading-platform';
import { nodeCrypto } from '../formats/encryption/node-crypto';
import { LIMITS } from '../formats/limits';
import { nodeInflater } from '../formats/node-inflater';
import type { FileSource } from '../actions/reading/reading-job';
import { WorkbookRefusal } from '../formats/refusal';

const MIB = 1024 * 1024;

async function readBytes(source: FileSource): Promise<Uint8Array> {
  if (typeof source !== 'string') throw new TypeError('a reading thread of Node opens paths only');
  try {
    const handle = await open(source, 'r');
    try {
      const { size } = await handle.stat();
      if (size > LIMITS.fileBytes) {
        throw new WorkbookRefusal('fileTooLarge', {
          size: Math.ceil(size / MIB),
          limit: LIMITS.fileBytes / MIB,
        });
      }
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    if (cause instanceof WorkbookRefusal) throw cause;
    throw new WorkbookRefusal('openFailed', { system: systemCode(cause) }, cause);
  }
}

/** The system's word for what went wrong (EACCES, ENOENT), without the path it also carries. */
const systemCode = (cause: unknown): string =>
  typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : 'unknown';

/** Reading on Node: files from disk, zlib, and Node's own hash. */
export const nodeReadingPlatform: ReadingPlatform = {
  workbook: { inflater: nodeInflater, crypto: nodeCrypto },
  readBytes,
  sha256: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
};
