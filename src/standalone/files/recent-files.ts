import { storedOf, type BrowserDatabase } from '../storage/browser-database';

/** A file opened or saved lately. Only its name is shown; the handle leads back to it, if the clerk allows. */
export interface RecentFile {
  readonly id: string;
  readonly name: string;
  readonly handle: FileSystemFileHandle;
  /** Milliseconds since 1970. */
  readonly usedAt: number;
}

export interface RecentFiles {
  /** The last used first. */
  list(): Promise<readonly RecentFile[]>;
  remember(handle: FileSystemFileHandle): Promise<void>;
  forget(id: string): Promise<void>;
  clear(): Promise<void>;
}

const MOST = 8;

/** The files used lately, in the browser's own store on this machine. */
export function recentFiles(database: BrowserDatabase, now: () => number): RecentFiles {
  const list = async (): Promise<readonly RecentFile[]> => {
    const all = await storedOf(database, 'recent', isRecent);
    return [...all].sort((a, b) => b.usedAt - a.usedAt);
  };
  const forget = async (id: string): Promise<void> => {
    await database.run('recent', 'readwrite', (store) => store.delete(id));
  };
  return {
    list,
    forget,
    remember: async (handle) => {
      const known = await list();
      const same = await firstSame(known, handle);
      const usedAt = now();
      const id = same?.id ?? `${usedAt}-${handle.name}`;
      await database.run('recent', 'readwrite', (store) =>
        store.put({ id, name: handle.name, handle, usedAt }),
      );
      for (const old of known.filter((file) => file.id !== id).slice(MOST - 1)) await forget(old.id);
    },
    clear: async () => {
      await database.run('recent', 'readwrite', (store) => store.clear());
    },
  };
}

async function firstSame(
  known: readonly RecentFile[],
  handle: FileSystemFileHandle,
): Promise<RecentFile | undefined> {
  for (const file of known) if (await file.handle.isSameEntry(handle)) return file;
  return undefined;
}

const isRecent = (value: unknown): value is RecentFile =>
  typeof value === 'object' && value !== null && 'handle' in value && 'usedAt' in value;
