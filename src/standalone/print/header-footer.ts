/** What a header or footer says at one place, in the order it is said. */
export type FooterPart = { readonly text: string } | { readonly counter: 'page' | 'pages' };

export interface FooterSection {
  readonly parts: readonly FooterPart[];
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly bold: boolean;
}

export type FooterPlace = 'left' | 'center' | 'right';

/** What codes stand for that a sheet itself does not know. */
export interface FooterFacts {
  readonly sheet: string;
  /** Name of the workbook's file; nothing is printed for a workbook without. */
  readonly file?: string;
  /** The day and the time of printing as they are to be read. */
  readonly date?: string;
  readonly time?: string;
}

const CODE =
  /&(?:"(?<font>[^"]*)"|(?<size>\d+)|K[\dA-F]{6}|(?<letter>[A-Z&])(?:[+-]\d+)?)|(?<text>[^&]+|&)/giu;
const PLACES: Readonly<Record<string, FooterPlace>> = { L: 'left', C: 'center', R: 'right' };

/** Reads Excel's codes (`&C&"宋体,常规"&14— &P —`). What is outside of any section stands in the centre. */
export function parseFooter(
  codes: string,
  facts: FooterFacts,
): Readonly<Partial<Record<FooterPlace, FooterSection>>> {
  const sections: Partial<Record<FooterPlace, FooterSection>> = {};
  let place: FooterPlace = 'center';
  const change = (make: (section: FooterSection) => FooterSection): void => {
    sections[place] = make(sections[place] ?? { parts: [], bold: false });
  };
  for (const { groups = {} } of codes.matchAll(CODE)) {
    const { font, size, letter = '', text } = groups;
    const code = letter.toUpperCase();
    place = PLACES[code] ?? place;
    if (font !== undefined) change((section) => withFont(section, font));
    if (size !== undefined) change((section) => ({ ...section, size: Number(size) }));
    if (code === 'B') change((section) => ({ ...section, bold: !section.bold }));
    const part = text === undefined ? meant(code, facts) : { text };
    if (part) change((section) => ({ ...section, parts: [...section.parts, part] }));
  }
  return sections;
}

/** `宋体,常规`, `Arial,Bold`; `-` is the workbook's own font. */
function withFont(section: FooterSection, code: string): FooterSection {
  const [name = '', style = ''] = code.split(',');
  return {
    ...section,
    ...(name === '' || name === '-' ? {} : { font: name }),
    bold: /bold|粗/iu.test(style),
  };
}

function meant(
  letter: string,
  { sheet, file = '', date = '', time = '' }: FooterFacts,
): FooterPart | undefined {
  switch (letter) {
    case 'P':
      return { counter: 'page' };
    case 'N':
      return { counter: 'pages' };
    case 'A':
      return { text: sheet };
    case 'F':
      return { text: file };
    case 'D':
      return { text: date };
    case 'T':
      return { text: time };
    case '&':
      return { text: '&' };
    default:
      // Marks of a look that is not printed, and pictures.
      return undefined;
  }
}
