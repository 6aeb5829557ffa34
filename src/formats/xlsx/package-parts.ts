import { WorkbookRefusal } from '../refusal';
import type { ZipArchive, ZipEntry } from '../zip/open-zip';
import type { ReadLimits } from './read-limits';
import { Utf8Input } from './utf8-input';
import { decodeXml } from './xml-encoding';

/** Part names ignore case, and some writers use backslashes or a leading slash inside the zip. */
const partKey = (name: string): string => (/[\\A-Z]|^\//.test(name) ? normalised(name) : name);

const normalised = (name: string): string => name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();

/** The parts of an Office package by name. */
export class PackageParts {
  private readonly entries = new Map<string, ZipEntry>();

  constructor(
    private readonly zip: ZipArchive,
    private readonly limits: ReadLimits,
  ) {
    for (const entry of zip.entries) {
      if (entry.directory) continue;
      const key = partKey(entry.name);
      if (this.entries.has(key)) throw new WorkbookRefusal('duplicateEntry', { part: entry.name });
      this.entries.set(key, entry);
    }
  }

  has(part: string): boolean {
    return this.entries.has(partKey(part));
  }

  hasFolder(folder: string): boolean {
    for (const key of this.entries.keys()) if (key.startsWith(folder)) return true;
    return false;
  }

  /** A small XML part as text. */
  text(part: string, maxBytes: number = this.limits.bufferedPartBytes): string {
    const bytes = this.zip.read(this.entry(part), maxBytes);
    return inPart(part, () => decodeXml(bytes));
  }

  size(part: string): number {
    return this.entry(part).size;
  }

  /** A part of any permitted size as UTF-8 pieces; up to the buffer limit it is one piece. */
  feed(part: string, onUtf8: (chunk: Uint8Array, last: boolean) => void): void {
    const entry = this.entry(part);
    const input = new Utf8Input(onUtf8);
    if (entry.size <= this.limits.bufferedPartBytes) {
      input.feed(this.zip.read(entry, this.limits.bufferedPartBytes), true);
      return;
    }
    this.zip.readInChunks(entry, this.limits.streamedSheetBytes, (chunk) => input.feed(chunk, false));
    input.feed(new Uint8Array(0), true);
  }

  private entry(part: string): ZipEntry {
    const entry = this.entries.get(partKey(part));
    if (!entry) throw new WorkbookRefusal('partMissing', { part });
    return entry;
  }
}

/** Runs `work` on a part so that a refusal from deep inside says which part it was. */
export function inPart<T>(part: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof WorkbookRefusal) || 'part' in error.values) throw error;
    throw new WorkbookRefusal(error.code, { part, ...error.values }, error);
  }
}
