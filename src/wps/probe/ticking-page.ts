import type { WpsPluginStorage } from '../../host/wps/api/application-api';

/** The part of the address that makes of this page one which only counts. */
export const TICKING = '#ticking';
const KEY = '168-probe-ticks';
/** Milliseconds between two counts. */
const PACE = 5;

/** Counts in the storage that all pages of the add-in share, until the page is closed. */
export function startTicking(storage: WpsPluginStorage): void {
  let ticks = 0;
  setInterval(() => {
    ticks += 1;
    storage.setItem(KEY, String(ticks));
  }, PACE);
}

/** What another page has counted to; 0 where none counts. */
export const ticksOf = (storage: WpsPluginStorage): number => Number(storage.getItem(KEY) ?? 0);

export const forgetTicks = (storage: WpsPluginStorage): void => storage.removeItem(KEY);
