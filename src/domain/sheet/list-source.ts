/** Characters Excel holds of a list that is written out in its rule. */
const LONGEST_LIST = 255;

/**
 * The values of a list as the one text that Excel keeps them in, `好,中,一般`; undefined where it could not hold them: a
 * comma ends a value, a quote the text, and `=` begins a reference.
 */
export function listSource(values: readonly string[]): string | undefined {
  const source = values.join(',');
  const isHeld =
    values.length > 0 &&
    source.length <= LONGEST_LIST &&
    !values.some((value) => /[,"]/u.test(value) || value.startsWith('='));
  return isHeld ? source : undefined;
}
