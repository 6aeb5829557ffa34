import { attributeOf, childOf, descendantsOf, parseElement } from './xml-element';

/** The Office theme, for a file that has none of its own; in the order in which cells count them. */
const OFFICE_THEME: readonly string[] = [
  'FFFFFF',
  '000000',
  'EEECE1',
  '1F497D',
  '4F81BD',
  'C0504D',
  '9BBB59',
  '8064A2',
  '4BACC6',
  'F79646',
  '0000FF',
  '800080',
];

/** Names in the scheme by the numbers that cells use: each light colour comes before its dark one. */
const SCHEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The colours of a theme part, `RRGGBB` by the number that a style names; without one, those of the Office theme. */
export function themeColors(xml: string | undefined): readonly string[] {
  if (xml === undefined) return OFFICE_THEME;
  const [scheme] = descendantsOf(parseElement(xml), 'clrScheme');
  return SCHEME_ORDER.map((name, index) => {
    const color = childOf(scheme, name)?.children[0];
    const value = attributeOf(color, 'lastClr') ?? attributeOf(color, 'val') ?? '';
    return /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : OFFICE_THEME[index]!;
  });
}
