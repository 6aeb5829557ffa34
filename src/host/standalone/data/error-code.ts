/** What a failed formula shows: `#REF!`, `#N/A`, `#NAME?`, and the newer ones of the kind. */
export const looksLikeError = (text: string): boolean =>
  /^#(?:N\/A|GETTING_DATA|[A-Z][A-Z0-9/]*[!?])$/u.test(text);
