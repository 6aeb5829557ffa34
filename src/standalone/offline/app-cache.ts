import type { WorkerScope } from './worker-scope';

/** The page itself, at whatever address the folder has. */
const PAGE = './';
/** Names that carry a hash of their content: what is kept under one is what the server has. */
const HASHED = /\.[0-9a-f]{8}\.(js|css)$/;
/** Milliseconds that the server has for a file of which there is a copy. */
const PATIENCE = 3_000;

/** The app's own files of one version, kept by the browser. Nothing else is ever put there. */
export interface AppCache {
  /** Fetches and keeps all files; rejects, keeping none, if one of them is not to be had. */
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
  const addresses: ReadonlySet<string> = new Set(files.map(addressOf));

  /** The kept file that a request is for. */
  const fileOf = ({ method, mode, url }: Request): string | undefined => {
    if (method !== 'GET') return undefined;
    const { origin, pathname } = new URL(url);
    const plain = origin + pathname;
    if (mode === 'navigate' && plain === addressOf('index.html')) return addressOf(PAGE);
    const asked = mode === 'navigate' ? plain : url;
    return addresses.has(asked) ? asked : undefined;
  };

  async function keep(cache: Cache, file: string): Promise<void> {
    const address = addressOf(file);
    const response = await scope.fetch(
      new Request(address, { cache: HASHED.test(file) ? 'default' : 'reload' }),
    );
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    // While a new version is being copied onto the server, the page may still be the old one.
    if (file === PAGE && !(await response.clone().text()).includes(version)) {
      throw new Error('the page on the server is of another version');
    }
    await cache.put(address, response);
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
      const cache = await scope.caches.open(own);
      try {
        await Promise.all(files.map((file) => keep(cache, file)));
      } catch (error) {
        await scope.caches.delete(own);
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
