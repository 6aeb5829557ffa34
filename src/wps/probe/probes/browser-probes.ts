import type { Probe } from '../outcome';
import { tried } from '../outcome';

const KEY = '168-probe';

/** A worker from a text of the page: with no server there is no other. */
async function workerFromText(): Promise<unknown> {
  const address = URL.createObjectURL(
    new Blob(['onmessage = (event) => postMessage(event.data.byteLength)'], { type: 'text/javascript' }),
  );
  const worker = new Worker(address);
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<unknown>) => resolve({ bytesGiven: data });
      worker.onerror = ({ message }) => reject(new Error(message || 'worker error'));
      const { buffer } = new Uint8Array(1_000);
      worker.postMessage(buffer, [buffer]);
    });
  } finally {
    worker.terminate();
    URL.revokeObjectURL(address);
  }
}

/** What the page's own policy has kept out since it was opened; WPS may put scripts of its own into pages. */
const policyBreaches: string[] = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  const kind = /^[a-z]+(?=:|$)/iu.exec(blockedURI)?.[0] ?? 'other';
  policyBreaches.push(`${effectiveDirective} ${kind}`);
});

const has = (owner: object, ...names: readonly string[]): Readonly<Record<string, boolean>> =>
  Object.fromEntries(names.map((name) => [name, name in owner]));

const matches = (query: string): unknown => tried(() => window.matchMedia(query).matches);

/** The browser inside WPS. What newer JavaScript it has shows how old it is. */
export const BROWSER_PROBES: readonly Probe<unknown>[] = [
  {
    name: 'browser.facts',
    run: () => ({
      userAgent: navigator.userAgent,
      languages: navigator.languages,
      protocol: window.location.protocol,
      secure: window.isSecureContext,
      width: window.innerWidth,
      height: window.innerHeight,
      pixelRatio: window.devicePixelRatio,
      cores: navigator.hardwareConcurrency,
    }),
  },
  {
    name: 'browser.theme',
    run: () => ({
      dark: matches('(prefers-color-scheme: dark)'),
      lessMotion: matches('(prefers-reduced-motion: reduce)'),
      forced: matches('(forced-colors: active)'),
    }),
  },
  { name: 'browser.policy', run: () => [...policyBreaches] },
  {
    name: 'browser.language',
    run: () => ({
      ...has(Object, 'fromEntries', 'hasOwn', 'groupBy'),
      ...has(String.prototype, 'matchAll', 'replaceAll', 'at'),
      ...has(Array.prototype, 'flatMap', 'findLast', 'toSorted'),
      ...has(Promise, 'allSettled', 'any'),
      ...has(globalThis, 'WeakRef', 'structuredClone', 'queueMicrotask', 'BigInt'),
    }),
  },
  {
    name: 'browser.page',
    run: () => ({
      ...has(
        globalThis,
        'ResizeObserver',
        'IntersectionObserver',
        'Worker',
        'indexedDB',
        'showOpenFilePicker',
      ),
      ...has(Blob.prototype, 'arrayBuffer'),
      ...has(HTMLInputElement.prototype, 'webkitdirectory', 'showPicker'),
      ...has(HTMLAnchorElement.prototype, 'download'),
      ...has(DataTransferItem.prototype, 'webkitGetAsEntry'),
      ...has(navigator, 'clipboard'),
      focusVisible: tried(() => CSS.supports('selector(:focus-visible)')),
      gb18030: tried(() => new TextDecoder('gb18030').encoding),
    }),
  },
  { name: 'browser.workerFromText', run: workerFromText },
  {
    name: 'browser.localStorage',
    run: () => {
      window.localStorage.setItem(KEY, 'x');
      const held = window.localStorage.getItem(KEY);
      window.localStorage.removeItem(KEY);
      return held;
    },
  },
  {
    name: 'browser.objectAddress',
    run: () => {
      const address = URL.createObjectURL(new Blob(['x']));
      URL.revokeObjectURL(address);
      return address.split(':')[0];
    },
  },
];
