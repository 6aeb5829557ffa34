const SCRIPT = 'service-worker.js';
/** Milliseconds between two looks for a new version; browsers look by themselves when a page is opened. */
const LOOK_EVERY = 60 * 60 * 1000;

/** Browsers keep pages for offline use where nobody on the way could have changed them: over https and on this machine. */
const isOffered = (): boolean =>
  /^https?:$/.test(location.protocol) &&
  isSecureContext &&
  'serviceWorker' in navigator &&
  // `npm run start:dev` has no service worker: it would show yesterday's code.
  process.env.NODE_ENV !== 'development';

/** The build writes it into the page. */
const pageVersion = (): string | undefined =>
  document.querySelector<HTMLMetaElement>('meta[name="app-version"]')?.content;

/** Resolves when the worker has all its files; never, if it could not get them. */
const installed = (worker: ServiceWorker): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (worker.state !== 'installing' && worker.state !== 'redundant') resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });

/** Tells a worker which version the page is of, and asks for its own. */
const greet = (worker: ServiceWorker, version: string | undefined): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      port1.close();
      resolve(data);
    };
    worker.postMessage(version, [port2]);
  });

/** Looks for a new version in a page that is left open, whenever it is shown again. */
function lookNowAndThen(registration: ServiceWorkerRegistration): void {
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < LOOK_EVERY) return;
    last = Date.now();
    // A server out of reach has no new version; the page works from what it keeps.
    registration.update().catch(() => undefined);
  });
}

/**
 * Keeps the app on this machine, so that it opens without its server. Call it once the page is up: it fetches all that the
 * page has not loaded yet, some 2.5 MB compressed. `onUpdate` is called, at most once, when a newer version than the
 * page's is ready; a refresh then uses it. Answers whether the app is kept: not from `file:`, nor over http from
 * another machine. Rejects where the browser is set to refuse; the page works all the same.
 */
export async function registerOffline(onUpdate: () => void): Promise<boolean> {
  if (!isOffered()) return false;
  const version = pageVersion();
  const registration = await navigator.serviceWorker.register(SCRIPT);
  let told = false;
  const meet = async (worker: ServiceWorker): Promise<void> => {
    await installed(worker);
    if ((await greet(worker, version)) === version || told) return;
    told = true;
    onUpdate();
  };
  registration.addEventListener('updatefound', () => {
    if (registration.installing) void meet(registration.installing);
  });
  for (const worker of [registration.installing, registration.waiting]) if (worker) void meet(worker);
  lookNowAndThen(registration);
  return true;
}
