/** Number formats that need no definition and show a date or time, with those of East Asian Excel (27–36, 50–58). */
const isBuiltInDateFormat = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Literal text, padding, and bracketed colours, conditions and locales; `[h]` and its like are elapsed time. */
const NOT_A_PLACEHOLDER = /"[^"]*"?|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** Whether a number in this format is shown as a date or time. `code` is the custom definition of `id`, if any. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return isBuiltInDateFormat(id);
  return /[ymdhs]/i.test(code.replace(NOT_A_PLACEHOLDER, ''));
}
