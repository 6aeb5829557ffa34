import {
  BORDER_LINES,
  type BorderLine,
  type BorderSide,
  type DocumentBorder,
  type DocumentStyle,
} from '../../../domain/document/workbook-document';
import type { Colors } from './colors';
import { attributeOf, childOf, switchOf, type XmlElement } from './xml-element';

/** Files in the strict variant call the sides start and end. */
const SIDES: readonly (readonly [side: BorderSide, names: readonly string[]])[] = [
  ['top', ['top']],
  ['right', ['right', 'end']],
  ['bottom', ['bottom']],
  ['left', ['left', 'start']],
];

const isLine = (kind: string | undefined): kind is BorderLine => BORDER_LINES.some((line) => line === kind);

/** The lines around a cell; without any, no borders at all. */
export function borderLook(border: XmlElement | undefined, colors: Colors): Pick<DocumentStyle, 'borders'> {
  const borders: Partial<Record<BorderSide, DocumentBorder>> = {};
  for (const [side, names] of SIDES) {
    const element = names.map((name) => childOf(border, name)).find((found) => found !== undefined);
    const line = attributeOf(element, 'style');
    if (isLine(line)) borders[side] = { line, color: colors.of(childOf(element, 'color')) ?? '000000' };
  }
  return Object.keys(borders).length === 0 ? {} : { borders };
}

/** True where a line crosses the cell, which a style cannot say. */
export const hasDiagonal = (border: XmlElement | undefined): boolean =>
  (switchOf(border, 'diagonalUp') || switchOf(border, 'diagonalDown')) &&
  isLine(attributeOf(childOf(border, 'diagonal'), 'style'));
