/** Code units to be asked for at every row of every table: a look-up is one read, which no `Set` comes near. */
export class CodeSet {
  readonly #members = new Uint8Array(0x10000);

  constructor(codes: readonly number[]) {
    for (const code of codes) this.#members[code] = 1;
  }

  has(code: number): boolean {
    return this.#members[code] === 1;
  }
}
