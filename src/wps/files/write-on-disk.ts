import { uniqueFileName } from '../../actions/consolidation/file-names';
import type { WpsFileSystem } from '../../host/wps/api/application-api';
import { joined } from './disk-paths';

/** Names tried for a file; beyond this `Exists` cannot be believed. */
const MOST_NAMES = 1000;
/** Characters made at once; a call takes only so many arguments. */
const PORTION = 0x4000;

/**
 * Writes a file into a folder under a name that is free there, and reads it again: not every version of WPS writes each
 * byte as it was given. The name; undefined where the file is not there as it should be.
 */
export function writtenOnDisk(
  fileSystem: WpsFileSystem,
  folder: string,
  name: string,
  bytes: Uint8Array,
): string | undefined {
  try {
    const free = freeName(fileSystem, folder, name);
    const path = joined(folder, free);
    if (!fileSystem.writeAsBinaryString(path, binaryText(bytes))) return undefined;
    if (holds(fileSystem, path, bytes)) return free;
    // What came out wrong was written by us, so it is ours to take away; a refusal leaves the file that was there.
    fileSystem.unlinkSync(path);
    return undefined;
  } catch {
    // No permission, no space, no such folder: WPS does not say which, and the clerk is told what was done instead. A
    // version that cannot delete leaves what came out wrong.
    return undefined;
  }
}

function freeName(fileSystem: WpsFileSystem, folder: string, name: string): string {
  let tried = 0;
  const has = (candidate: string): boolean => {
    if (++tried > MOST_NAMES) throw new Error('no name is free');
    return fileSystem.Exists(joined(folder, candidate));
  };
  return uniqueFileName(name, { has });
}

function holds(fileSystem: WpsFileSystem, path: string, bytes: Uint8Array): boolean {
  const written = new Uint8Array(fileSystem.ReadFileAsArrayBuffer(path));
  return written.length === bytes.length && written.every((byte, index) => byte === bytes[index]);
}

function binaryText(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += PORTION) {
    text += String.fromCharCode(...bytes.subarray(from, from + PORTION));
  }
  return text;
}
