import type { DocumentStyle } from '../../../../domain/document/workbook-document';
import { attributeOf, childOf, type XmlElement } from '../../xlsx/xml-element';
import { odsBorders } from './ods-borders';
import { colorOf, pointsOf } from './ods-measures';
import { OdsNumberFormats } from './ods-number-format';

type Properties = ReadonlyMap<string, string>;
/** Every field may also be undefined: set back to the look of a new cell. */
type StyleChanges = { readonly [Field in keyof DocumentStyle]?: DocumentStyle[Field] | undefined };

const MAX_PARENTS = 20;
const NOTHING: Properties = new Map();
const DIAGONALS = ['style:diagonal-bl-tr', 'style:diagonal-tl-br'];
/** LibreOffice's step of indentation. */
const POINTS_PER_INDENT = 10;

/** The styles of a spreadsheet, by family and name; those of cells as a document has them. */
export class OdsStyles {
  private readonly elements = new Map<string, XmlElement>();
  private readonly fontFamilies = new Map<string, string>();
  private readonly formats = new OdsNumberFormats();

  /** Takes what a group of styles (`office:styles`, `office:font-face-decls`…) holds; later groups win. */
  addGroup(group: XmlElement | undefined): void {
    for (const element of group?.children ?? []) {
      const name = attributeOf(element, 'style:name');
      if (element.name === 'default-style') this.elements.set(keyOf(familyOf(element), ''), element);
      else if (name === undefined) continue;
      else if (element.name === 'style') this.elements.set(keyOf(familyOf(element), name), element);
      else if (element.name === 'font-face') this.addFont(name, element);
      else this.formats.add(element);
    }
  }

  /** A style of rows, columns or tables, or of text. */
  element(family: string, name: string | undefined): XmlElement | undefined {
    return name === undefined ? undefined : this.elements.get(keyOf(family, name));
  }

  cellStyle(name: string | undefined): DocumentStyle {
    let style: StyleChanges = {};
    for (const element of this.cellChain(name)) style = { ...style, ...this.changesOf(element) };
    return withoutNothing(style);
  }

  /** A line across the cell, which a document does not hold. */
  hasDiagonal(name: string | undefined): boolean {
    return DIAGONALS.some((diagonal) => {
      const lines = this.cellChain(name).map((element) =>
        attributeOf(childOf(element, 'table-cell-properties'), diagonal),
      );
      return (lines.filter((line) => line !== undefined).at(-1) ?? 'none') !== 'none';
    });
  }

  /** The elements that a cell style inherits from, the farthest first. */
  private cellChain(name: string | undefined): readonly XmlElement[] {
    const chain: XmlElement[] = [];
    let element = this.element('table-cell', name ?? 'Default');
    while (element && chain.length < MAX_PARENTS) {
      chain.unshift(element);
      element = this.element('table-cell', attributeOf(element, 'style:parent-style-name'));
    }
    const usual = this.elements.get(keyOf('table-cell', ''));
    return usual ? [usual, ...chain] : chain;
  }

  private addFont(name: string, element: XmlElement): void {
    const family = attributeOf(element, 'svg:font-family')?.replace(/^['"]|['"]$/g, '');
    if (family) this.fontFamilies.set(name, family);
  }

  private changesOf(element: XmlElement): StyleChanges {
    const properties = (name: string): Properties => childOf(element, name)?.attributes ?? NOTHING;
    const format = attributeOf(element, 'style:data-style-name');
    return {
      ...this.textChanges(properties('text-properties')),
      ...cellChanges(properties('table-cell-properties')),
      ...paragraphChanges(properties('paragraph-properties'), properties('table-cell-properties')),
      ...(format === undefined ? {} : { numberFormat: this.formats.code(format) }),
    };
  }

  /** A style that says nothing of its Chinese font means the one it names. */
  private textChanges(text: Properties): StyleChanges {
    const name =
      text.get('style:font-name-asian') ?? text.get('style:font-name') ?? text.get('fo:font-family');
    const size = pointsOf(text.get('fo:font-size') ?? text.get('style:font-size-asian'));
    const isSet = (attribute: string, value: (text: string) => boolean): boolean | undefined => {
      const found = text.get(attribute);
      return found === undefined ? undefined : value(found);
    };
    return given({
      font: name && (this.fontFamilies.get(name) ?? name.replace(/^['"]|['"]$/g, '')),
      size,
      bold: isSet('fo:font-weight', (weight) => weight === 'bold' || Number(weight) >= 600),
      italic: isSet('fo:font-style', (style) => style !== 'normal'),
      underline: isSet('style:text-underline-style', (line) => line !== 'none'),
      strike: isSet('style:text-line-through-style', (line) => line !== 'none'),
      color: colorOf(text.get('fo:color')),
    });
  }
}

const VERTICAL: Readonly<Record<string, DocumentStyle['valign']>> = { top: 'top', middle: 'middle' };
const HORIZONTAL: Readonly<Record<string, DocumentStyle['align']>> = {
  start: 'left',
  left: 'left',
  center: 'center',
  end: 'right',
  right: 'right',
  justify: 'justify',
};

/** Values of `style:cell-protect` by which only the formula is hidden, if anything. */
const UNLOCKED = ['none', 'formula-hidden'];

function cellChanges(cell: Properties): StyleChanges {
  const fill = cell.get('fo:background-color');
  const wrap = cell.get('fo:wrap-option');
  const valign = cell.get('style:vertical-align');
  const borders = odsBorders(cell);
  const protection = cell.get('style:cell-protect');
  return {
    ...(fill === undefined ? {} : { fill: colorOf(fill) }),
    ...(wrap === undefined ? {} : { wrap: wrap === 'wrap' }),
    ...(valign === undefined ? {} : { valign: VERTICAL[valign] }),
    ...(cell.get('style:shrink-to-fit') === 'true' ? { shrink: true } : {}),
    ...rotationOf(cell),
    ...(borders ? { borders: withoutNothing(borders) } : {}),
    ...(protection === undefined ? {} : { unlocked: UNLOCKED.includes(protection) }),
  };
}

function rotationOf(cell: Properties): StyleChanges {
  if (cell.get('style:direction') === 'ttb') return { rotation: 'stacked' };
  const angle = Number(cell.get('style:rotation-angle') ?? NaN);
  if (!Number.isFinite(angle)) return {};
  const turned = Math.round(((angle % 360) + 360) % 360);
  if (turned === 0) return { rotation: undefined };
  if (turned <= 90) return { rotation: turned };
  return turned >= 270 ? { rotation: turned - 360 } : {};
}

/** Without a fixed alignment numbers stand right and texts left, as in a new cell. */
function paragraphChanges(paragraph: Properties, cell: Properties): StyleChanges {
  if (cell.get('style:text-align-source') === 'value-type') return { align: undefined };
  const align = paragraph.get('fo:text-align');
  const indent = Math.round((pointsOf(paragraph.get('fo:margin-left')) ?? 0) / POINTS_PER_INDENT);
  return {
    ...(align === undefined ? {} : { align: HORIZONTAL[align] }),
    ...(indent > 0 ? { indent } : {}),
  };
}

const familyOf = (element: XmlElement): string => attributeOf(element, 'style:family') ?? '';
const keyOf = (family: string, name: string): string => `${family}/${name}`;

/** Only the fields that are there. */
const given = (changes: StyleChanges): StyleChanges =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));

/** As `given`, and without switches that are off and empty groups. */
const withoutNothing = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]: [string, unknown]) =>
        value !== undefined &&
        value !== false &&
        (typeof value !== 'object' || Object.keys(value ?? {}).length > 0),
    ),
  ) as { [K in keyof T]?: Exclude<T[K], undefined> };
