/** `Office.context.document.settings`: office.js reads and writes all of it at once, as parallel arrays. */
export class DocumentSettings {
  readonly #values: Map<string, string>;
  #written = false;

  constructor(values: Readonly<Record<string, string>>) {
    this.#values = new Map(Object.entries(values));
  }

  /** Fills the arrays given. */
  Read(keys: string[], values: string[]): void {
    for (const [key, value] of this.#values) {
      keys.push(key);
      values.push(value);
    }
  }

  Write(keys: readonly string[], values: readonly string[]): void {
    this.#written = true;
    this.#values.clear();
    keys.forEach((key, index) => this.#values.set(key, values[index] ?? 'null'));
  }

  get written(): boolean {
    return this.#written;
  }

  /** As they are saved in the workbook, each value as JSON text. */
  saved(): Record<string, string> {
    return Object.fromEntries(this.#values);
  }
}
