/** Excel's rules: at most 31 characters, none of these, no apostrophe at either end, unique whatever the case. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[:\\/?*[\]\u0000-\u001F]/gu;

/**
 * A name Excel accepts for each sheet, in order. Apostrophes become typographic ones, as exceljs does not double them
 * in print areas. A name that is valid and free stays as it is.
 */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const valid = cut(name.replace(FORBIDDEN, '_').replace(/'/gu, '’').trim(), LONGEST_NAME) || 'Sheet';
    const free = freeName(valid, taken, (number) => `(${number})`);
    taken.add(sameName(free));
    return free;
  });
}

/** The same for all names that a program takes for one: it does not tell sheets apart by case. */
export const sameName = (name: string): string => name.toLowerCase();

/** The name itself, or with the first number from 2 that makes it free; `taken` are names as `sameName` has them. */
export function freeName(
  name: string,
  taken: ReadonlySet<string>,
  endingOf: (number: number) => string,
): string {
  for (let number = 2, free = name; ; number++) {
    if (!taken.has(sameName(free))) return free;
    const ending = endingOf(number);
    free = cut(name, LONGEST_NAME - ending.length) + ending;
  }
}

/** Never between the halves of a character outside the first plane. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\uD800-\uDBFF]$/u, '');

/**
 * A formula whose references follow the sheets' names where these had to be changed. Every reference is looked up once:
 * a name given to one sheet may be the name that another wished for.
 */
export const renamedReferences = (formula: string, names: ReadonlyMap<string, string>): string =>
  formula.replace(/'((?:[^']|'')+)'!/gu, (reference, quoted: string) => {
    const given = names.get(quoted.replace(/''/gu, "'"));
    return given === undefined ? reference : `'${given}'!`;
  });
