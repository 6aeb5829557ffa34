/**
 * How WPS's own list of add-ins tells of one. All values are texts, as its service wants and gives them.
 */
export interface AddinEntry {
  readonly name: string;
  /** `et` is WPS 表格. */
  readonly addonType: string;
  /** `true`: WPS loads the pages from `url` each time; `false`: it keeps the archive at `url` unpacked on this machine. */
  readonly online: 'true' | 'false';
  readonly url: string;
  /** Of what is kept on this machine only. */
  readonly version?: string;
}

/** What this page offers to install: one add-in, in one way or in two. */
export interface Offer {
  readonly name: string;
  readonly version: string;
  readonly entries: readonly AddinEntry[];
}

/** An entry that WPS lists; `enable` says `false` of one that was taken away. */
export interface ListedEntry extends AddinEntry {
  readonly enable?: string;
}

/** What the page was packed with. An address may be relative to the page. Undefined where it is none. */
export function readOffer(text: string, page: string): Offer | undefined {
  const given: unknown = JSON.parse(text);
  if (!isRecord(given) || !Array.isArray(given.entries)) return undefined;
  const entries = given.entries.filter(isEntry).map((entry) => ({
    ...entry,
    url: new URL(entry.url, page).href,
  }));
  if (typeof given.name !== 'string' || typeof given.version !== 'string') return undefined;
  return { name: given.name, version: given.version, entries };
}

/** The list that the service answers with; undefined where it is no list at all. */
export function readEntries(text: string): readonly ListedEntry[] | undefined {
  try {
    const given: unknown = text === '' ? [] : JSON.parse(text);
    return Array.isArray(given) ? given.filter(isEntry) : undefined;
  } catch {
    // Not JSON: another program answers at that port.
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isEntry = (value: unknown): value is ListedEntry =>
  isRecord(value) &&
  typeof value.name === 'string' &&
  typeof value.addonType === 'string' &&
  typeof value.url === 'string' &&
  (value.online === 'true' || value.online === 'false');
