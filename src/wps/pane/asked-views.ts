import type { WpsPluginStorage } from '../../host/wps/api/application-api';
import { VIEW_IDS, type ViewId } from '../../taskpane/pane/view-id';

/*
 * The ribbon's page and the pane's page share nothing but the storage of the add-in. So the ribbon leaves a word there for
 * the pane, which takes it: going to the pane's address with another view would load it anew, and with it all that was read.
 */

const keyOf = (pane: number): string => `mechanism168.et.asked.${pane}`;

/** Asks a pane that is open for another of its views, instead of what it has not taken yet. `now` in milliseconds. */
export const askForView = (storage: WpsPluginStorage, pane: number, view: ViewId, now: number): void =>
  storage.setItem(keyOf(pane), `${view} ${askedSince(storage, pane) ?? now}`);

/** Since when a pane has not taken what it was asked for; undefined where it has. */
export function askedSince(storage: WpsPluginStorage, pane: number): number | undefined {
  const [, since] = (storage.getItem(keyOf(pane)) ?? '').split(' ');
  return since ? Number(since) : undefined;
}

/** What this pane was last asked for, once. */
export function takeAskedView(storage: WpsPluginStorage, pane: number): ViewId | undefined {
  const asked = storage.getItem(keyOf(pane));
  if (!asked) return undefined;
  storage.removeItem(keyOf(pane));
  const [wanted] = asked.split(' ');
  return VIEW_IDS.find((view) => view === wanted);
}

/** Forgets what a pane was asked for. */
export const forgetAsked = (storage: WpsPluginStorage, pane: number): void => storage.removeItem(keyOf(pane));
