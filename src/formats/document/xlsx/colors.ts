import { attributeOf, numberOf, switchOf, type XmlElement } from './xml-element';

/** Indexed colours 8–63 of a file without a palette of its own; 0–7 are the same as 8–15. */
const PALETTE =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333';

/** Numbers that mean the colours of the system's windows. */
const SYSTEM_COLORS: Readonly<Record<number, string>> = { 64: '000000', 65: 'FFFFFF', 81: '000000' };

const usual = PALETTE.split(' ');
const USUAL_INDEXED: readonly string[] = [...usual.slice(0, 8), ...usual];

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
    return index === undefined
      ? undefined
      : (this.own[index] ?? USUAL_INDEXED[index] ?? SYSTEM_COLORS[index]);
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
