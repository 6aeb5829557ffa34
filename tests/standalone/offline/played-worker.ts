import { keepOffline } from '../../../src/standalone/offline/keep-offline';
import type {
  AppFiles,
  GreetingEvent,
  LastingEvent,
  RequestEvent,
  WorkerScope,
} from '../../../src/standalone/offline/worker-scope';

const SCOPE = 'https://school.example/168/';

/** What the server has, by address, or the browser's own cache; `undefined` anywhere is a server out of reach. */
export type Server = (address: string, cache: RequestCache) => Response | undefined | Promise<Response>;

/** Caches as a browser has them, as far as the worker goes. */
export class PlayedCaches {
  readonly stores = new Map<string, Map<string, Response>>();
  /** How many more files the disk takes. */
  room = Infinity;

  open(name: string): Promise<Pick<Cache, 'match' | 'put'>> {
    const store = this.stores.get(name) ?? new Map<string, Response>();
    this.stores.set(name, store);
    const key = (request: RequestInfo | URL): string =>
      request instanceof Request ? request.url : String(request);
    return Promise.resolve({
      match: (request) => Promise.resolve(store.get(key(request))?.clone()),
      // As a browser refuses it.
      put: (request, response) =>
        response.bodyUsed || response.status === 206
          ? Promise.reject(new TypeError('a response that cannot be kept'))
          : this.room-- > 0
            ? Promise.resolve(void store.set(key(request), response))
            : Promise.reject(new DOMException('QuotaExceeded', 'QuotaExceededError')),
    });
  }

  has(name: string): Promise<boolean> {
    return Promise.resolve(this.stores.has(name));
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.stores.keys()]);
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.stores.delete(name));
  }

  /** Names below the folder that are kept, by cache. */
  kept(): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries(
      [...this.stores].map(([name, store]) => [
        name,
        [...store.keys()].map((each) => each.slice(SCOPE.length)).sort(),
      ]),
    );
  }
}

export interface PlayedWorker {
  readonly asked: readonly string[];
  readonly skipped: number;
  install(): Promise<void>;
  activate(): Promise<void>;
  /** `undefined`: left to the browser. */
  request(
    file: string,
    init?: { readonly method?: string; readonly navigate?: boolean },
  ): Promise<Response> | undefined;
  /** What it answers to a page's greeting. */
  greet(pageVersion: string): Promise<unknown>;
}

/** Runs the service worker in the midst of caches, a server, and open pages, given by their addresses. */
export function playWorker(
  appFiles: AppFiles,
  { server, caches, windows = [] }: { server: Server; caches: PlayedCaches; windows?: readonly string[] },
): PlayedWorker {
  const listeners = new Map<string, (event: never) => void>();
  const asked: string[] = [];
  let skipped = 0;
  const scope: WorkerScope = {
    appFiles,
    registration: { scope: SCOPE },
    caches: caches as unknown as CacheStorage,
    crypto,
    clients: {
      matchAll: () => Promise.resolve(windows.map((url) => ({ url: new URL(url, SCOPE).href }))),
      claim: () => Promise.resolve(),
    },
    fetch: async ({ url, cache }) => {
      const address = url.slice(SCOPE.length);
      asked.push(`${address} ${cache}`);
      const answer = await server(address, cache);
      if (!answer) throw new TypeError('no network');
      return answer.clone();
    },
    skipWaiting: () => Promise.resolve(void skipped++),
    addEventListener: (type: string, listener: (event: never) => void) => void listeners.set(type, listener),
  };
  keepOffline(scope);
  const fire = <E>(type: string, event: E): void =>
    (listeners.get(type) as unknown as (event: E) => void)(event);
  const lasting = async (type: string): Promise<void> => {
    let work: Promise<unknown> | undefined;
    fire<LastingEvent>(type, { waitUntil: (given) => void (work = given) });
    await work;
  };
  return {
    asked,
    get skipped() {
      return skipped;
    },
    install: () => lasting('install'),
    activate: () => lasting('activate'),
    request(file, { method = 'GET', navigate = false } = {}) {
      const plain = new Request(new URL(file, SCOPE), { method });
      // Only a browser makes requests of this mode.
      const request = new Proxy(plain, {
        get: (target, key) =>
          key === 'mode' && navigate ? 'navigate' : (Reflect.get(target, key, target) as unknown),
      });
      let answer: Promise<Response> | undefined;
      fire<RequestEvent>('fetch', { request, respondWith: (given) => void (answer = given) });
      return answer;
    },
    async greet(pageVersion) {
      const answers: unknown[] = [];
      let work: Promise<unknown> | undefined;
      const port = { postMessage: (answer: unknown) => answers.push(answer) };
      fire<GreetingEvent>('message', {
        data: pageVersion,
        ports: [port as unknown as MessagePort],
        waitUntil: (given) => void (work = given),
      });
      await work;
      return answers[0];
    },
  };
}
