/** What the build knows of the app: it puts this in front of the service worker's script. */
export interface AppFiles {
  /** Changes with any of the files, and with the worker. */
  readonly version: string;
  /** What each file holds, as SHA-256 in hexadecimal; addresses relative to the worker's folder, the page itself `./`. */
  readonly files: Readonly<Record<string, string>>;
}

export interface LastingEvent {
  waitUntil(work: Promise<unknown>): void;
}

export interface RequestEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

export interface GreetingEvent extends LastingEvent {
  /** The version of the page that asks. */
  readonly data: unknown;
  /** Where the worker tells its own version. */
  readonly ports: readonly MessagePort[];
}

export interface OpenWindows {
  matchAll(options: {
    readonly type: 'window';
    readonly includeUncontrolled: boolean;
  }): Promise<readonly { readonly url: string }[]>;
  claim(): Promise<void>;
}

/** What is used of a service worker's surroundings. TypeScript knows these in place of a page's only, never beside them. */
export interface WorkerScope {
  readonly appFiles: AppFiles;
  readonly registration: { readonly scope: string };
  readonly caches: CacheStorage;
  readonly crypto: Pick<Crypto, 'subtle'>;
  readonly clients: OpenWindows;
  readonly fetch: (request: Request) => Promise<Response>;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  addEventListener(type: 'message', listener: (event: GreetingEvent) => void): void;
}
