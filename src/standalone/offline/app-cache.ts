import type { WorkerScope } from './worker-scope';

/** The page itself, at whatever address the folder has. */
const PAGE = './';
/** Names that carry a hash of their content: what is kept under one is what the server has. */
const HASHED = /\.[0-9a-f]{8}\.\w+$/;
/** Milliseconds that the server has for a file of which there is a copy. */
const PATIENCE = 3_000;

/** The app's own files of one version, kept by the browser. Nothing else is ever put there. */
export interface AppCache {
  /** Fetches and keeps all files; rejects, keeping what was kept before, if one of them is not to be had as it was built. */
  fill(): Promise<void>;
  /** Lets go of what other versions kept. */
  dropOthers(): Promise<void>;
  /** The answer to a request for one of the files; `undefined` for any other, which is the browser's own business. */
  answer(request: Request): Promise<Response> | undefined;
}

export function appCache(scope: WorkerScope, patience = PATIENCE): AppCache {
  const { version, files } = scope.appFiles;
  const base = scope.registration.scope;
  // Other apps, and other copies of this one, may live on the same server.
  const family = `mechanism168 ${base} `;
  const own = family + version;
  const addressOf = (file: string): string => new URL(file, base).href;
  const addresses: ReadonlySet<string> = new Set(Object.keys(files).map(addressOf));

  /** The kept file that a request is for. */
  const fileOf = ({ method, mode, url }: Request): string | undefined => {
    if (method !== 'GET') return undefined;
    const { origin, pathname } = new URL(url);
    const plain = origin + pathname;
    if (mode === 'navigate' && plain === addressOf('index.html')) return addressOf(PAGE);
    const asked = mode === 'navigate' ? plain : url;
    return addresses.has(asked) ? asked : undefined;
  };

  /** A login page may stand in a file's place, or another version's while a new one is being copied onto the server. */
  const isAsBuilt = async (file: string, response: Response): Promise<boolean> => {
    const content = await response.clone().arrayBuffer();
    return hexadecimal(await scope.crypto.subtle.digest('SHA-256', content)) === files[file];
  };

  async function fetched(file: string): Promise<readonly [string, Response]> {
    const address = addressOf(file);
    // Where the browser itself has kept a wrong answer, the server is asked.
    const ways = HASHED.test(file) ? (['default', 'reload'] as const) : (['reload'] as const);
    for (const cache of ways) {
      const response = await scope.fetch(new Request(address, { cache }));
      if (!response.ok) throw new Error(`${file}: ${response.status}`);
      if (await isAsBuilt(file, response)) return [address, response];
    }
    throw new Error(`${file}: not as it was built`);
  }

  async function answerFrom(address: string, request: Request): Promise<Response> {
    const cache = await scope.caches.open(own);
    const kept = await cache.match(address, { ignoreVary: true });
    if (!kept) return scope.fetch(request);
    if (HASHED.test(address)) return kept;
    return (await promptly(scope.fetch(request), patience)) ?? kept;
  }

  return {
    async fill() {
      const all = await Promise.all(Object.keys(files).map(fetched));
      // Of the same version: pages may be working from it.
      const isFirst = !(await scope.caches.has(own));
      const cache = await scope.caches.open(own);
      try {
        await Promise.all(all.map(([address, response]) => cache.put(address, response)));
      } catch (error) {
        if (isFirst) await scope.caches.delete(own);
        throw error;
      }
    },
    async dropOthers() {
      const names = await scope.caches.keys();
      const others = names.filter((name) => name.startsWith(family) && name !== own);
      await Promise.all(others.map((name) => scope.caches.delete(name)));
    },
    answer(request) {
      const address = fileOf(request);
      return address === undefined ? undefined : answerFrom(address, request);
    },
  };
}

/** A good answer within so many milliseconds. A server out of reach is what the kept copy is for. */
function promptly(answer: Promise<Response>, patience: number): Promise<Response | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), patience);
    const done = (response?: Response): void => {
      clearTimeout(timer);
      resolve(response?.ok ? response : undefined);
    };
    answer.then(done, () => done());
  });
}

const hexadecimal = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
