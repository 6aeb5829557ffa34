/** Seeded pseudo-random numbers, so that a quarter comes out the same each time it is generated. */
export class Random {
  #state;

  constructor(seed) {
    this.#state = [...seed].reduce(
      (hash, char) => Math.imul(hash ^ char.codePointAt(0), 16777619),
      2166136261,
    );
  }

  /** mulberry32: small, well spread, and enough for test data. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** Whole number from `low` to `high`, both included. */
  int(low, high) {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability) {
    return this.next() < probability;
  }

  pick(list) {
    return list[this.int(0, list.length - 1)];
  }

  shuffle(list) {
    const result = [...list];
    for (let i = result.length - 1; i > 0; i--) {
      const j = this.int(0, i);
      [result[i], result[j]] = [result[j], result[i]];
    }
    return result;
  }

  sample(list, count) {
    return this.shuffle(list).slice(0, count);
  }
}
