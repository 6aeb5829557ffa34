import type { Colors } from './colors';
import { attributeOf, childOf, type XmlElement } from './xml-element';

export interface FillLook {
  readonly fill?: string;
  /** It was a pattern or a gradient, of which one colour is left. */
  readonly simplified: boolean;
}

const PLAIN: FillLook = { simplified: false };

/** The colour that stands behind a cell's text. */
export function fillLook(fill: XmlElement | undefined, colors: Colors): FillLook {
  const gradient = childOf(fill, 'gradientFill');
  if (gradient)
    return { ...filled(colors.of(childOf(childOf(gradient, 'stop'), 'color'))), simplified: true };
  const pattern = childOf(fill, 'patternFill');
  const kind = attributeOf(pattern, 'patternType') ?? 'none';
  if (kind === 'none') return PLAIN;
  if (kind === 'solid') return { ...filled(colors.of(childOf(pattern, 'fgColor'))), simplified: false };
  // Upon the background of a pattern its text stays readable.
  return { ...filled(colors.of(childOf(pattern, 'bgColor'))), simplified: true };
}

/** The fill of a conditional format: a plain one names its colour as the background. */
export function conditionFill(fill: XmlElement | undefined, colors: Colors): FillLook {
  const pattern = childOf(fill, 'patternFill');
  const kind = attributeOf(pattern, 'patternType') ?? 'solid';
  if (!fill || kind === 'none') return PLAIN;
  const color = colors.of(childOf(pattern, 'bgColor')) ?? colors.of(childOf(pattern, 'fgColor'));
  return { ...filled(color), simplified: kind !== 'solid' };
}

const filled = (color: string | undefined): { readonly fill?: string } =>
  color === undefined ? {} : { fill: color };
