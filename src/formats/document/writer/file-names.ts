import { sameName, sheetNames } from '../../../domain/sheet/sheet-names';

/** What Excel takes as it is; unlike the names that layouts get, an apostrophe may stand inside. */
const FITTING = /^(?!')[^:\\/?*[\]\u0000-\u001F]{1,31}(?<!')$/u;

/** The names that the sheets have in a file, by their own: the same ones, unless Excel would not open them. */
export function fileNames(names: readonly string[]): ReadonlyMap<string, string> {
  const areDistinct = new Set(names.map(sameName)).size === names.length;
  const given = areDistinct && names.every((name) => FITTING.test(name)) ? names : sheetNames(names);
  return new Map(names.map((name, index) => [name, given[index] ?? name]));
}
