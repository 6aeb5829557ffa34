export const LINE_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
export type LineStyle = (typeof LINE_STYLES)[number];

export const LINE_WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
export type LineWeight = (typeof LINE_WEIGHTS)[number];

export const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
export const HORIZONTALS = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
export const VERTICALS = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

export interface BorderLine {
  readonly style: Exclude<LineStyle, 'None'>;
  readonly color: string;
  readonly weight: LineWeight;
}

export const BORDER_SIDES = ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

/** Everything a cell looks like; immutable, and one object for all cells that look the same. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: (typeof UNDERLINES)[number];
  readonly strikethrough: boolean;
  readonly fontColor: string;
  /** `#RRGGBB`; null is no fill. */
  readonly fill: string | null;
  readonly horizontal: (typeof HORIZONTALS)[number];
  readonly vertical: (typeof VERTICALS)[number];
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  readonly textOrientation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly top: BorderLine | null;
  readonly bottom: BorderLine | null;
  readonly left: BorderLine | null;
  readonly right: BorderLine | null;
  readonly diagonalDown: BorderLine | null;
  readonly diagonalUp: BorderLine | null;
}

/** Normal of a Chinese Excel 2016 and later. */
export const NORMAL_STYLE: CellStyle = {
  numberFormat: 'General',
  fontName: '宋体',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  fontColor: '#000000',
  fill: null,
  horizontal: 'General',
  vertical: 'Center',
  wrap: false,
  shrink: false,
  indent: 0,
  textOrientation: 0,
  locked: true,
  formulaHidden: false,
  top: null,
  bottom: null,
  left: null,
  right: null,
  diagonalDown: null,
  diagonalUp: null,
};

/** How a style becomes another one; called once for each style met, not for each cell. */
export type Restyle = (style: CellStyle) => CellStyle;

/** Keeps one object a style, so that equal styles are the same one. */
export class StyleBook {
  readonly #known = new Map<string, CellStyle>([[JSON.stringify(NORMAL_STYLE), NORMAL_STYLE]]);

  intern(style: CellStyle): CellStyle {
    const key = JSON.stringify(style);
    const known = this.#known.get(key);
    if (known) return known;
    this.#known.set(key, style);
    return style;
  }

  /** `restyle` with a memory, for one operation over many cells. */
  remembering(restyle: Restyle): Restyle {
    const made = new Map<CellStyle, CellStyle>();
    return (style) => {
      const before = made.get(style);
      if (before) return before;
      const after = this.intern(restyle(style));
      made.set(style, after);
      return after;
    };
  }
}
