import type { DocumentStyle } from '../../../domain/document/workbook-document';
import type { Colors } from './colors';
import { attributeOf, childOf, numberOf, switchOf, type XmlElement } from './xml-element';

type FontLook = Pick<DocumentStyle, 'font' | 'size' | 'bold' | 'italic' | 'underline' | 'strike' | 'color'>;

/** A font as a style says it; what it leaves open is as in `usual`, the workbook's own. */
export function fontLook(
  font: XmlElement | undefined,
  usual: XmlElement | undefined,
  colors: Colors,
): FontLook {
  const { name = fontFace(usual).name, size = fontFace(usual).size } = fontFace(font);
  const color = colors.of(childOf(font, 'color'));
  return {
    ...(name === undefined ? {} : { font: name }),
    ...(size === undefined ? {} : { size }),
    ...(flag(font, 'b') ? { bold: true } : {}),
    ...(flag(font, 'i') ? { italic: true } : {}),
    ...(underlineOf(font) === undefined ? {} : { underline: true }),
    ...(flag(font, 'strike') ? { strike: true } : {}),
    ...(color === undefined ? {} : { color }),
  };
}

export const fontFace = (
  font: XmlElement | undefined,
): { readonly name: string | undefined; readonly size: number | undefined } => ({
  name: attributeOf(childOf(font, 'name'), 'val'),
  size: numberOf(childOf(font, 'sz'), 'val'),
});

/** True of what a style cannot say: other underlines than the single one, raised and lowered letters, outlines. */
export const isSimplifiedFont = (font: XmlElement | undefined): boolean =>
  !['single', undefined].includes(underlineOf(font)) ||
  !['baseline', undefined].includes(attributeOf(childOf(font, 'vertAlign'), 'val')) ||
  flag(font, 'outline') ||
  flag(font, 'shadow');

const flag = (font: XmlElement | undefined, name: string): boolean => {
  const element = childOf(font, name);
  return element !== undefined && switchOf(element, 'val', true);
};

function underlineOf(font: XmlElement | undefined): string | undefined {
  const element = childOf(font, 'u');
  const kind = element && (attributeOf(element, 'val') ?? 'single');
  return kind === 'none' ? undefined : kind;
}

/** What a conditional format says of letters; unlike a cell's font it may also take weight away. */
export function conditionFont(font: XmlElement | undefined, colors: Colors): FontLook {
  const color = colors.of(childOf(font, 'color'));
  const given = (element: string, key: 'bold' | 'italic' | 'strike'): FontLook =>
    childOf(font, element) ? { [key]: flag(font, element) } : {};
  return {
    ...(color === undefined ? {} : { color }),
    ...given('b', 'bold'),
    ...given('i', 'italic'),
    ...(childOf(font, 'u') ? { underline: underlineOf(font) !== undefined } : {}),
    ...given('strike', 'strike'),
  };
}
