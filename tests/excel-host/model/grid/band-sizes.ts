import { PIXEL } from './limits';

/** Widths of columns or heights of rows that were set, in points, and which of them are hidden. */
export class BandSizes {
  readonly #set = new Map<number, number>();
  readonly #hidden = new Set<number>();
  #standard: number;
  #standardIsSet = false;

  constructor(
    standard: number,
    /** How many there are on a sheet. */
    private readonly count: number,
  ) {
    this.#standard = standard;
  }

  get standard(): number {
    return this.#standard;
  }

  /** The size somebody gave this row or column. */
  given(index: number): number | undefined {
    return this.#set.get(index) ?? (this.#standardIsSet ? this.#standard : undefined);
  }

  isHidden(index: number): boolean {
    return this.#hidden.has(index);
  }

  /** Whole pixels, as Excel keeps them; 0 hides. */
  give(first: number, last: number, points: number): void {
    if (points === 0) return this.hide(first, last, true);
    const size = Math.round(points / PIXEL) * PIXEL;
    this.hide(first, last, false);
    if (first === 0 && last === this.count - 1) {
      this.#set.clear();
      this.#standard = size;
      this.#standardIsSet = true;
      return;
    }
    for (let index = first; index <= last; index++) this.#set.set(index, size);
  }

  /** Back to sizing itself. */
  forget(first: number, last: number): void {
    this.#forEachKnown(this.#set.keys(), first, last, (index) => this.#set.delete(index));
  }

  hide(first: number, last: number, hidden: boolean): void {
    if (!hidden) {
      this.#forEachKnown(this.#hidden, first, last, (index) => this.#hidden.delete(index));
      return;
    }
    for (let index = first; index <= last; index++) this.#hidden.add(index);
  }

  /** All, none, or null for some. */
  hiddenIn(first: number, last: number): boolean | null {
    let hidden = 0;
    this.#forEachKnown(this.#hidden, first, last, () => hidden++);
    return hidden === 0 ? false : hidden === last - first + 1 ? true : null;
  }

  allGiven(): readonly (readonly [index: number, points: number])[] {
    return [...this.#set].sort((a, b) => a[0] - b[0]);
  }

  allHidden(): readonly number[] {
    return [...this.#hidden].sort((a, b) => a - b);
  }

  #forEachKnown(known: Iterable<number>, first: number, last: number, visit: (index: number) => void): void {
    for (const index of [...known]) if (index >= first && index <= last) visit(index);
  }
}
