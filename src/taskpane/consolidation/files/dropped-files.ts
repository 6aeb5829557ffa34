import type { GivenFile } from '../../../actions/consolidation/session-services';

export interface GivenFiles {
  readonly files: readonly GivenFile[];
  /** Names of files and folders that could not be opened: moved away, or access denied. */
  readonly unopened: readonly string[];
  /** The bound was reached, and what lies beyond it was left out. */
  readonly cut: boolean;
}

/** A city has some hundred schools. Beyond this a whole disk was dropped by mistake. */
export const MOST_FILES = 3000;
export const DEEPEST_FOLDER = 12;

/** The files of a file input; one that takes folders tells the path below the folder. */
export function chosenFiles(list: ArrayLike<File>): GivenFiles {
  const files = Array.from(list, (file) => ({ name: file.webkitRelativePath || file.name, blob: file }));
  return { files: files.slice(0, MOST_FILES), unopened: [], cut: files.length > MOST_FILES };
}

/**
 * The files of a drop, those of folders too. Entries can be had only while the event lasts, so they are taken before
 * anything is awaited. Where there are none (an old host), the plain files are all there is.
 */
export function droppedFiles(transfer: DataTransfer): Promise<GivenFiles> {
  const entries = Array.from(transfer.items)
    .map((item) => item.webkitGetAsEntry())
    .filter((entry) => entry !== null);
  if (entries.length === 0) return Promise.resolve(chosenFiles(transfer.files));
  return new FolderWalk().below(entries);
}

/** Goes through folders breadth first, so that what is cut off at the bound is what lies deepest. */
class FolderWalk {
  private readonly files: GivenFile[] = [];
  private readonly unopened: string[] = [];
  private readonly folders: { readonly folder: FileSystemDirectoryEntry; readonly depth: number }[] = [];
  private cut = false;

  async below(roots: readonly FileSystemEntry[]): Promise<GivenFiles> {
    for (const entry of roots) await this.take(entry, 0);
    for (let next = this.folders.shift(); next; next = this.isFull() ? undefined : this.folders.shift()) {
      const { folder, depth } = next;
      for (const entry of await this.listed(folder)) await this.take(entry, depth + 1);
    }
    return { files: this.files, unopened: this.unopened, cut: this.cut || this.folders.length > 0 };
  }

  private isFull(): boolean {
    return this.files.length >= MOST_FILES;
  }

  private async take(entry: FileSystemEntry, depth: number): Promise<void> {
    if (this.isFull() || depth > DEEPEST_FOLDER) this.cut = true;
    else if (isFolder(entry)) this.folders.push({ folder: entry, depth });
    else if (isFile(entry)) await this.open(entry);
  }

  private async open(entry: FileSystemFileEntry): Promise<void> {
    try {
      const blob = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
      this.files.push({ name: nameOf(entry), blob });
    } catch {
      this.unopened.push(nameOf(entry));
    }
  }

  /** Browsers hand out a folder in portions of a hundred; an empty one is the last. */
  private async listed(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
    const reader = folder.createReader();
    const all: FileSystemEntry[] = [];
    try {
      for (let portion = await portionOf(reader); portion.length > 0; portion = await portionOf(reader)) {
        all.push(...portion);
        if (all.length > MOST_FILES) break;
      }
    } catch {
      this.unopened.push(nameOf(folder));
    }
    return all;
  }
}

const portionOf = (reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject));

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

const nameOf = (entry: FileSystemEntry): string => entry.fullPath.replace(/^\//u, '');
