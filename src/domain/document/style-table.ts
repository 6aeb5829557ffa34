import type { DocumentStyle } from './workbook-document';

/** Collects the styles of a document: what looks alike is kept once, whatever order its fields were written in. */
export class StyleTable {
  readonly #places = new Map<string, number>();
  readonly #styles: DocumentStyle[];

  /** Goes on from the styles of a document; their places stay. */
  constructor(styles: readonly DocumentStyle[] = []) {
    this.#styles = [...styles];
    styles.forEach((style, place) => {
      const key = styleKey(style);
      if (!this.#places.has(key)) this.#places.set(key, place);
    });
  }

  /** The place of a style in `styles`; undefined for the look of a new cell. */
  place(style: DocumentStyle): number | undefined {
    const key = styleKey(style);
    if (key === '{}') return undefined;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.#styles.push(style) - 1;
    this.#places.set(key, place);
    return place;
  }

  /** All styles so far, by place. */
  get styles(): readonly DocumentStyle[] {
    return this.#styles;
  }
}

/** The same text for styles that look alike: fields in order, and none that says nothing. */
const styleKey = (style: DocumentStyle): string => JSON.stringify(ordered(style));

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value === false ? undefined : value;
  const entries = Object.entries(value)
    .map(([key, part]) => [key, ordered(part)] as const)
    .filter(([, part]) => part !== undefined && !isEmptyObject(part))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

const isEmptyObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;
