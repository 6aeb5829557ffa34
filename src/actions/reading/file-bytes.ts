import { LIMITS } from '../../formats/limits';
import { WorkbookRefusal } from '../../formats/refusal';
import type { FileContent } from './reading-job';

const MIB = 1024 * 1024;

/** The bytes of a file that a clerk gave. Rejects with `WorkbookRefusal` (fileTooLarge before it is read, openFailed). */
export async function fileBytes(file: FileContent): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > LIMITS.fileBytes) {
    throw new WorkbookRefusal('fileTooLarge', {
      size: Math.ceil(file.size / MIB),
      limit: LIMITS.fileBytes / MIB,
    });
  }
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    // A file that was moved, deleted, or saved anew after it was chosen can no longer be read.
    throw new WorkbookRefusal('openFailed', { system: systemName(cause) }, cause);
  }
}

const systemName = (cause: unknown): string => (cause instanceof DOMException ? cause.name : 'unknown');
