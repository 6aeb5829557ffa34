import type { Inflater } from '../inflater';
import { LIMITS } from '../limits';
import { WorkbookRefusal } from '../refusal';
import { openZip } from '../zip/open-zip';
import type { ZipEntry } from '../zip/zip-entry';
import { decodeEntryName, harmlessPath } from './entry-name';

/** One file of an archive. Reading is what may refuse it: a damaged or encrypted entry leaves the others readable. */
export interface ArchiveEntry {
  /** A plain relative path with `/`, decoded, unique in the archive. */
  readonly name: string;
  readonly read: () => Uint8Array;
}

export interface Archive {
  /** Files only, in the archive's order. Lock files (`~$…`) are listed; what systems leave in folders is not. */
  readonly entries: readonly ArchiveEntry[];
}

const SYSTEM_FILE = /(?:^|\/)(?:__MACOSX\/.*|\.DS_Store|Thumbs\.db|desktop\.ini)$/i;
/** All entries together; an archive is read one entry at a time, but time is bounded too. */
const TOTAL_BYTES = LIMITS.streamedSheetBytes;

/**
 * Opens a zip of workbooks. Archives inside are listed like any file and not opened: the caller sees by their
 * content (`sniff`) that they are archives and refuses them as `archiveNested`.
 */
export function openArchive(bytes: Uint8Array, inflater: Inflater): Archive {
  const zip = openZip(bytes, inflater);
  const names = new Set<string>();
  const entries: ArchiveEntry[] = [];
  let total = 0;
  for (const entry of zip.entries) {
    const path = harmlessPath(decodeEntryName(entry.rawName, entry.utf8));
    if (entry.directory || path === '' || SYSTEM_FILE.test(path)) continue;
    total += entry.size;
    const name = uniqueName(path, names);
    const tooMuch = total > TOTAL_BYTES;
    entries.push({ name, read: () => readEntry(entry, tooMuch) });
  }
  return { entries };

  function readEntry(entry: ZipEntry, tooMuch: boolean): Uint8Array {
    if (tooMuch) throw new WorkbookRefusal('fileTooLarge', { limit: Math.round(TOTAL_BYTES / 1024 / 1024) });
    return zip.read(entry, LIMITS.fileBytes);
  }
}

/** Names can fall together once `..` and the like are gone. */
function uniqueName(path: string, taken: Set<string>): string {
  let name = path;
  for (let copy = 2; taken.has(name); copy++) name = path.replace(/(\.[^./]*)?$/, ` (${copy})$1`);
  taken.add(name);
  return name;
}
