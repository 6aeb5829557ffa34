import type { WpsPluginStorage } from '../../host/wps/api/application-api';
import type { WpsWorkbook } from '../../host/wps/api/workbook-api';
import { fingerprint } from '../fingerprint';

/** A pane that was opened. */
export interface PaneRecord {
  /** Ours, in the address of its page; no two panes of a session of WPS have the same. */
  readonly number: number;
  /** By which WPS gives the pane back. */
  readonly id: number;
  /** The workbook that was in front when it was last opened (`markOf`). */
  readonly workbook: number;
}

/**
 * By which a workbook is known again. Not its path: that has names of people and schools in it, and nobody promises that
 * only our pages read the storage.
 */
export const markOf = (workbook: Pick<WpsWorkbook, 'FullName'> | null): number =>
  fingerprint(Array.from(workbook?.FullName ?? '', (character) => character.codePointAt(0) ?? 0));

const KEY = 'mechanism168.et.panes';

const isRecord = (entry: unknown): entry is PaneRecord => {
  const { number, id, workbook } = (entry ?? {}) as Partial<PaneRecord>;
  return typeof number === 'number' && typeof id === 'number' && typeof workbook === 'number';
};

/** The panes of this session, oldest first; what cannot be read is none. */
export function readPanes(storage: WpsPluginStorage): readonly PaneRecord[] {
  const kept = storage.getItem(KEY);
  if (!kept) return [];
  try {
    const list: unknown = JSON.parse(kept);
    return Array.isArray(list) ? list.filter(isRecord) : [];
  } catch {
    // Somebody else's text: a new pane is opened, which is all that comes of it.
    return [];
  }
}

export const writePanes = (storage: WpsPluginStorage, panes: readonly PaneRecord[]): void =>
  storage.setItem(KEY, JSON.stringify(panes));
