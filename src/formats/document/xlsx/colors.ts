import { indexedColor } from '../indexed-colors';
import { attributeOf, numberOf, switchOf, type XmlElement } from './xml-element';

/** Says what the colours that elements name look like, given the theme and the palette of the file. */
export class Colors {
  constructor(
    private readonly theme: readonly string[],
    private readonly own: readonly string[] = [],
  ) {}

  /** `RRGGBB`; undefined for “automatic”, or without an element. */
  of(element: XmlElement | undefined): string | undefined {
    if (!element || switchOf(element, 'auto')) return undefined;
    const color = this.named(element);
    const tint = numberOf(element, 'tint') ?? 0;
    return color === undefined || tint === 0 ? color : tinted(color, tint);
  }

  private named(element: XmlElement): string | undefined {
    const rgb = attributeOf(element, 'rgb');
    if (rgb !== undefined) return rgbOf(rgb);
    const theme = numberOf(element, 'theme');
    if (theme !== undefined) return this.theme[theme];
    const index = numberOf(element, 'indexed');
    return index === undefined ? undefined : (this.own[index] ?? indexedColor(index));
  }
}

/** `FF1F497D` → `1F497D`; cells know no transparency. */
export function rgbOf(argb: string): string | undefined {
  const digits = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(argb.trim())?.[1];
  return digits?.toUpperCase();
}

/** A colour made darker (to −1) or lighter (to 1) in its luminance (ECMA-376 18.8.19). */
export function tinted(color: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const max = Math.max(...channels);
  const min = Math.min(...channels);
  const luminance = (max + min) / 2;
  const wanted = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  // With hue and saturation kept, the spread of the channels follows from the luminance alone.
  const spread = (light: number): number => 1 - Math.abs(2 * light - 1);
  const factor = spread(luminance) === 0 ? 0 : spread(wanted) / spread(luminance);
  return channels.map((channel) => hex((channel - luminance) * factor + wanted)).join('');
}

const hex = (share: number): string =>
  Math.round(Math.min(1, Math.max(0, share)) * 255)
    .toString(16)
    .padStart(2, '0')
    .toUpperCase();
