import type { WpsPluginStorage } from '../../host/wps/api/application-api';

/** The part of the address that makes of this page one which only counts. */
export const TICKING = '#ticking';
const KEY = '168-probe-ticks';
/** Milliseconds between two counts. */
const PACE = 5;

/** What such a page tells of itself. */
export interface Ticks {
  readonly count: number;
  /** Of its address. */
  readonly query: string;
  /** Pixels of the page. */
  readonly width: number;
}

/** Counts in the storage that all pages of the add-in share, until the page is closed or what it answers is called. */
export function startTicking(storage: WpsPluginStorage): () => void {
  let count = 0;
  const timer = setInterval(() => {
    count += 1;
    const ticks: Ticks = { count, query: window.location.search, width: window.innerWidth };
    storage.setItem(KEY, JSON.stringify(ticks));
  }, PACE);
  return () => clearInterval(timer);
}

/** What another page has counted to and told; nothing where none counts. */
export function ticksOf(storage: WpsPluginStorage): Ticks {
  const told = storage.getItem(KEY);
  return told ? (JSON.parse(told) as Ticks) : { count: 0, query: '', width: 0 };
}

export const forgetTicks = (storage: WpsPluginStorage): void => storage.removeItem(KEY);
