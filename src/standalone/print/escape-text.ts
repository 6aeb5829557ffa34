const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text in markup or in a quoted attribute. */
export const escapedText = (text: string): string =>
  text.replace(/[&<>"]/gu, (char) => ENTITIES[char] ?? char);

/** A text as a string of CSS, with its quotes; nothing in it ends the string, the rule or the style sheet. */
export const cssString = (text: string): string =>
  `"${text.replace(/[\\"<>&\p{Cc}]/gu, (char) => `\\${char.codePointAt(0)?.toString(16) ?? ''} `)}"`;
