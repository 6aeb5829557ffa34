/*
 * The page's own store in the browser (IndexedDB): workbooks kept against a crash, and files opened lately. It stays on
 * this machine.
 */
const NAME = 'mechanism168';
const VERSION = 1;

export type StoreName = 'kept' | 'recent';
const KEY_PATHS: Readonly<Record<StoreName, string>> = { kept: 'session', recent: 'id' };

/** Reads and writes one store in one transaction; rejects where the browser keeps nothing (quota, private windows). */
export interface BrowserDatabase {
  run<T>(
    store: StoreName,
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => IDBRequest<T>,
  ): Promise<unknown>;
}

/** Opened with the first use; where that fails, the next use tries again. */
export function browserDatabase(factory: () => IDBFactory | undefined): BrowserDatabase {
  let opened: Promise<IDBDatabase> | undefined;
  const database = (): Promise<IDBDatabase> => {
    opened ??= openDatabase(factory(), () => (opened = undefined));
    opened.catch(() => (opened = undefined));
    return opened;
  };
  return { run: async (store, mode, work) => inTransaction(await database(), store, mode, work) };
}

function openDatabase(factory: IDBFactory | undefined, onClosed: () => void): Promise<IDBDatabase> {
  if (!factory) return Promise.reject(new DOMException('no IndexedDB', 'NotSupportedError'));
  const request = factory.open(NAME, VERSION);
  return new Promise((resolve, reject) => {
    request.onupgradeneeded = () => {
      for (const [name, keyPath] of Object.entries(KEY_PATHS)) {
        if (!request.result.objectStoreNames.contains(name))
          request.result.createObjectStore(name, { keyPath });
      }
    };
    request.onsuccess = () => {
      const database = request.result;
      // A newer version of the page in another tab waits for this.
      database.onversionchange = () => {
        database.close();
        onClosed();
      };
      database.onclose = onClosed;
      resolve(database);
    };
    request.onerror = () => reject(failure(request.error));
    request.onblocked = () => reject(new DOMException('blocked', 'InvalidStateError'));
  });
}

/** What is in the store that `isOne` knows; anything else is of another version of the page. */
export async function storedOf<T>(
  database: BrowserDatabase,
  store: StoreName,
  isOne: (value: unknown) => value is T,
): Promise<readonly T[]> {
  const all = await database.run(store, 'readonly', (opened) => opened.getAll());
  return Array.isArray(all) ? all.filter(isOne) : [];
}

function inTransaction<T>(
  database: IDBDatabase,
  store: StoreName,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, mode);
    const request = work(transaction.objectStore(store));
    // Only what the disk has taken is done.
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(failure(transaction.error ?? request.error));
  });
}

const failure = (error: DOMException | null): DOMException =>
  error ?? new DOMException('unknown', 'UnknownError');
