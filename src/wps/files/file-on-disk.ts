import type { FileOnDisk } from '../../actions/reading/reading-job';
import type { WpsFileSystem } from '../../host/wps/api/application-api';
import { nextTask } from '../../workers/next-task';
import { fingerprint } from '../fingerprint';

/**
 * A file by its path, read by WPS when its bytes are asked for. `size` is what it had when it was chosen. As a browser's
 * file it is what it was when first seen: once it has changed or gone it rejects with a `DOMException`, so that what was
 * read of it is not taken for what is there now.
 */
export function fileOnDisk(fileSystem: WpsFileSystem, path: string, size: number): FileOnDisk {
  let firstSeen: number | undefined;
  return {
    onDisk: true,
    size,
    arrayBuffer: async () => {
      // A large file holds up the page; what was clicked before comes first.
      await nextTask();
      const bytes = readNow(fileSystem, path, size);
      const content = fingerprint(new Uint8Array(bytes));
      firstSeen ??= content;
      if (content !== firstSeen) throw unreadable();
      return bytes;
    },
  };
}

const unreadable = (): DOMException => new DOMException('gone or changed', 'NotReadableError');

function readNow(fileSystem: WpsFileSystem, path: string, size: number): ArrayBuffer {
  try {
    const bytes = fileSystem.ReadFileAsArrayBuffer(path);
    // Another size than when it was chosen: changed since, or held by a program so that it comes as nothing.
    if (bytes.byteLength === size) return bytes;
  } catch {
    // WPS says nothing that helps; the refusal names the file and what to do.
  }
  throw unreadable();
}
