import { appCache } from './app-cache';
import type { WorkerScope } from './worker-scope';

/**
 * The life of the service worker. A new version is fetched whole, then waits: pages of the old one still load their parts
 * out of what the old one kept. It takes over when no such page is open, or at the greeting of a page of its own version
 * that is the only one open – which is so after a refresh.
 */
export function keepOffline(scope: WorkerScope): void {
  const cache = appCache(scope);
  const { version } = scope.appFiles;

  const takeOverFrom = async (pageVersion: unknown): Promise<void> => {
    if (pageVersion !== version) return;
    const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
    const pages = windows.filter(({ url }) => url.startsWith(scope.registration.scope));
    if (pages.length <= 1) await scope.skipWaiting();
  };

  scope.addEventListener('install', (event) => event.waitUntil(cache.fill()));
  scope.addEventListener('activate', (event) =>
    event.waitUntil(cache.dropOthers().then(() => scope.clients.claim())),
  );
  scope.addEventListener('fetch', (event) => {
    const answer = cache.answer(event.request);
    if (answer) event.respondWith(answer);
  });
  scope.addEventListener('message', (event) => {
    for (const port of event.ports) port.postMessage(version);
    event.waitUntil(takeOverFrom(event.data));
  });
}
