/**
 * The files of a machine, in memory. A path may be written with either slash; the case of its letters counts, and a
 * folder is there as soon as something is in it.
 */
export class FileTree {
  readonly #files = new Map<string, Uint8Array>();
  readonly #folders = new Set<string>(['']);
  readonly #closed = new Set<string>();

  put(path: string, bytes: Uint8Array): void {
    const place = normalized(path);
    this.addFolder(folderOf(place));
    this.#files.set(place, bytes.slice());
  }

  addFolder(path: string): void {
    const place = normalized(path);
    if (this.#folders.has(place)) return;
    this.#folders.add(place);
    this.addFolder(folderOf(place));
  }

  /** Nothing can be written there from now on. */
  closeFolder(path: string): void {
    this.#closed.add(normalized(path));
  }

  remove(path: string): void {
    this.#files.delete(normalized(path));
  }

  isFolder(path: string): boolean {
    return this.#folders.has(normalized(path));
  }

  isClosed(path: string): boolean {
    return this.#closed.has(folderOf(normalized(path)));
  }

  hasFolderFor(path: string): boolean {
    return this.#folders.has(folderOf(normalized(path)));
  }

  bytes(path: string): Uint8Array | undefined {
    return this.#files.get(normalized(path))?.slice();
  }

  /** Of files and folders, without their folder; undefined where there is no such folder. */
  names(folder: string): readonly string[] | undefined {
    if (!this.isFolder(folder)) return undefined;
    const place = normalized(folder);
    return [...this.#files.keys(), ...this.#folders]
      .filter((path) => path !== '' && folderOf(path) === place)
      .map((path) => path.slice(path.lastIndexOf('/') + 1))
      .sort();
  }
}

/** `C:/a/b` of `C:\a\b\`. What is no path from the root of a drive is none. */
const normalized = (path: string): string => path.replace(/[\\/]+/g, '/').replace(/\/$/, '');

const folderOf = (place: string): string => place.slice(0, Math.max(place.lastIndexOf('/'), 0));
