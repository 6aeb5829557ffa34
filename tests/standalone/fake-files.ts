import type { FileAccess, PickedFile } from '../../src/standalone/files/file-access';

const OFFERED = 'offered';

/** Files of a disk, with handles where the browser has them. */
export class FakeDisk implements FileAccess {
  readonly written: { readonly name: string; readonly bytes: Uint8Array; readonly over: boolean }[] = [];
  readonly offered: string[] = [];
  /** How often the system asked the clerk which file to read, or whether it may be. */
  asked = 0;
  /** What the clerk chooses in the next dialog; undefined: closes it. */
  picks: PickedFile | undefined;
  /** Where the clerk saves: the name offered, or this one; undefined: closes the dialog. */
  savesAs: string | undefined = OFFERED;
  permits = true;
  failure: Error | undefined;

  constructor(readonly keepsHandles = true) {}

  pick() {
    this.asked += 1;
    return Promise.resolve(this.picks);
  }

  pickTarget(suggested: string) {
    this.offered.push(suggested);
    const name = this.savesAs === OFFERED ? suggested : this.savesAs;
    return Promise.resolve(name === undefined ? undefined : this.target(name, false));
  }

  targetOf(handle: FileSystemFileHandle) {
    return Promise.resolve(this.permits ? this.target(handle.name, true) : undefined);
  }

  again(handle: FileSystemFileHandle) {
    this.asked += 1;
    if (this.failure) return Promise.reject(this.failure);
    return Promise.resolve(this.permits ? { name: handle.name, file: new Blob(), handle } : undefined);
  }

  private target(name: string, over: boolean) {
    return {
      name,
      handle: this.keepsHandles ? fileHandle(name) : undefined,
      write: (bytes: Uint8Array) => {
        if (this.failure) return Promise.reject(this.failure);
        this.written.push({ name, bytes, over });
        return Promise.resolve();
      },
    };
  }
}

/** As much of a handle as the page uses; structured cloning keeps it. */
export const fileHandle = (name: string): FileSystemFileHandle =>
  ({ kind: 'file', name }) as FileSystemFileHandle;

export const picked = (name: string, handle = true): PickedFile => ({
  name,
  file: new Blob([name]),
  handle: handle ? fileHandle(name) : undefined,
});
