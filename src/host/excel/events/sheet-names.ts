import type { SheetSummary } from '../../port';

/**
 * Names of sheets by their ids, as Excel tells of changes by id alone: kept, so that a keystroke costs no question. When
 * one may have changed all are forgotten, and changes are told less closely until they are known again.
 */
export class SheetNames {
  #names: ReadonlyMap<string, string> | undefined;
  #last: ReadonlyMap<string, string> = new Map();
  #forgotten = 0;

  get areKnown(): boolean {
    return this.#names !== undefined;
  }

  nameOf(id: string): string | undefined {
    return this.#names?.get(id);
  }

  /**
   * Begins to ask for all sheets; call the answer with them. They are taken unless something was forgotten meanwhile.
   * True where a sheet has come or gone since they were last learned, or has another name.
   */
  asking(): (sheets: readonly Pick<SheetSummary, 'id' | 'name'>[]) => boolean {
    const forgotten = this.#forgotten;
    return (sheets) => {
      if (forgotten !== this.#forgotten) return false;
      const before = this.#last;
      this.#names = this.#last = new Map(sheets.map(({ id, name }) => [id, name]));
      return before.size !== this.#last.size || sheets.some(({ id, name }) => before.get(id) !== name);
    };
  }

  forget(): void {
    this.#names = undefined;
    this.#forgotten += 1;
  }
}
