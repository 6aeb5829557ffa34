/** A part of a number format: what stands for itself, the place of the digits, or the place of a text. */
export type FormatPiece =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digits'; readonly pattern: string }
  | { readonly kind: 'text' };

/** Sections are for positive numbers, negative ones, zero, and text; a `;` may be quoted or escaped. */
export const formatSections = (format: string): readonly string[] =>
  format.replace(/"[^"]*"|\\.|;/gu, (part) => (part === ';' ? '\n' : part)).split('\n');

const PIECE =
  /"(?<quoted>[^"]*)"|\\(?<escaped>.)|\[\$(?<currency>[^\]-]*)[^\]]*\]|\[[^\]]*\]|_(?<room>.)|\*.|(?<at>@)|(?<digits>(?:[0#?][0#?,]*(?:\.[0#?]*)?|\.[0#?]+)(?:E[+-][0#?]+)?)|(?<other>.)/giu;

/** The pieces of a section. Colours, conditions and fillers are dropped; room for a sign becomes a space. */
export const formatPieces = (section: string): readonly FormatPiece[] =>
  [...section.matchAll(PIECE)].map(({ groups = {} }): FormatPiece => {
    const { quoted, escaped, currency, room, at, digits, other } = groups;
    if (at !== undefined) return { kind: 'text' };
    if (digits !== undefined) return { kind: 'digits', pattern: digits };
    return {
      kind: 'literal',
      text: quoted ?? escaped ?? currency ?? (room === undefined ? other : ' ') ?? '',
    };
  });
