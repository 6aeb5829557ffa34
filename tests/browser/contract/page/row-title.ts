/** What of jest's own the contract's titles use. */
const FORMATS: Readonly<Record<string, (value: unknown) => string>> = { s: String, j: JSON.stringify };

/**
 * The title of one row of a table: `%s` and `%j` stand for the row's next value, `$name` for a field of it. Everything else
 * that jest knows is refused, so that no two rows get the same title unnoticed.
 */
export function titleFor(title: string, row: unknown): string {
  const values = Array.isArray(row) ? [...(row as readonly unknown[])] : [row];
  return title.replace(/%(.)|\$([\w.]+)/gu, (found: string, letter?: string, field?: string) => {
    const format = letter === undefined ? String : FORMATS[letter];
    const value = letter === undefined ? fieldOf(row, field ?? '') : values.shift();
    if (format === undefined || value === undefined)
      throw new Error(`“${title}”: ${found} is not known here`);
    return format(value);
  });
}

const fieldOf = (row: unknown, name: string): unknown =>
  typeof row === 'object' && row !== null ? (row as Readonly<Record<string, unknown>>)[name] : undefined;
