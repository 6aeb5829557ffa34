import type { DocumentCondition, DocumentStyle } from '../../../domain/document/workbook-document';
import { numberFormatCode } from '../number-format-codes';
import { alignmentLook, isSimplifiedAlignment } from './alignment-look';
import { borderLook, hasDiagonal } from './border-look';
import { Colors, rgbOf } from './colors';
import { digitPixels } from '../../digit-width';
import { conditionFill, fillLook } from './fill-look';
import { conditionFont, fontFace, fontLook, isSimplifiedFont } from './font-look';
import {
  attributeOf,
  childOf,
  childrenOf,
  numberOf,
  parseElement,
  switchOf,
  type XmlElement,
} from './xml-element';

export interface CellLook {
  readonly style: DocumentStyle;
  /** Something of it a style cannot say. */
  readonly simplified: boolean;
}

export interface ConditionLook {
  readonly style: DocumentCondition['style'];
  readonly simplified: boolean;
}

export interface StylesPart {
  /** By the style number of cells. */
  readonly cellLooks: readonly CellLook[];
  /** By the number that rules of conditional formats name. */
  readonly conditionLooks: readonly ConditionLook[];
  /** Pixels of a digit in the workbook's own font. */
  readonly digit: number;
  readonly colors: Colors;
}

/** What the styles part says, with the colours of the theme. */
export function parseStyles(xml: string, theme: readonly string[]): StylesPart {
  const root = parseElement(xml);
  const own = childrenOf(childOf(childOf(root, 'colors'), 'indexedColors'), 'rgbColor');
  const colors = new Colors(
    theme,
    own.map((color) => rgbOf(attributeOf(color, 'rgb') ?? '') ?? '000000'),
  );
  const tables = new StyleTables(root, colors);
  const { name, size } = fontFace(tables.fonts[0]);
  return {
    cellLooks: childrenOf(childOf(root, 'cellXfs'), 'xf').map((xf) => tables.cellLook(xf)),
    conditionLooks: childrenOf(childOf(root, 'dxfs'), 'dxf').map((dxf) => conditionLook(dxf, colors)),
    digit: digitPixels(name, size),
    colors,
  };
}

/** For a workbook without a styles part. */
export const noStyles = (theme: readonly string[]): StylesPart => ({
  cellLooks: [],
  conditionLooks: [],
  digit: digitPixels(),
  colors: new Colors(theme),
});

class StyleTables {
  readonly fonts: readonly XmlElement[];
  private readonly fills: readonly XmlElement[];
  private readonly borders: readonly XmlElement[];
  private readonly formats: ReadonlyMap<number | undefined, string | undefined>;

  constructor(
    root: XmlElement,
    private readonly colors: Colors,
  ) {
    this.fonts = childrenOf(childOf(root, 'fonts'), 'font');
    this.fills = childrenOf(childOf(root, 'fills'), 'fill');
    this.borders = childrenOf(childOf(root, 'borders'), 'border');
    this.formats = new Map(
      childrenOf(childOf(root, 'numFmts'), 'numFmt').map((format) => [
        numberOf(format, 'numFmtId'),
        attributeOf(format, 'formatCode'),
      ]),
    );
  }

  cellLook(xf: XmlElement): CellLook {
    const font = this.fonts[numberOf(xf, 'fontId') ?? 0];
    const border = this.borders[numberOf(xf, 'borderId') ?? 0];
    const alignment = childOf(xf, 'alignment');
    const { simplified, ...fill } = fillLook(this.fills[numberOf(xf, 'fillId') ?? 0], this.colors);
    const formatId = numberOf(xf, 'numFmtId') ?? 0;
    const numberFormat = numberFormatCode(formatId, this.formats.get(formatId));
    return {
      style: {
        ...fontLook(font, this.fonts[0], this.colors),
        ...fill,
        ...alignmentLook(alignment),
        ...borderLook(border, this.colors),
        ...(numberFormat === undefined ? {} : { numberFormat }),
        ...(switchOf(childOf(xf, 'protection'), 'locked', true) ? {} : { unlocked: true }),
      },
      simplified:
        simplified || hasDiagonal(border) || isSimplifiedFont(font) || isSimplifiedAlignment(alignment),
    };
  }
}

/** The look of a conditional format; its lines and number formats have no place in a document. */
export function conditionLook(dxf: XmlElement, colors: Colors): ConditionLook {
  const { simplified, ...fill } = conditionFill(childOf(dxf, 'fill'), colors);
  return {
    style: { ...conditionFont(childOf(dxf, 'font'), colors), ...fill },
    simplified:
      simplified || ['border', 'numFmt', 'alignment'].some((name) => childOf(dxf, name) !== undefined),
  };
}
