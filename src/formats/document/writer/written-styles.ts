import type { DocumentCondition, DocumentStyle } from '../../../domain/document/workbook-document';
import {
  alignmentElement,
  borderElement,
  conditionElement,
  fillElement,
  fontElement,
  protectionElement,
} from './style-parts';
import { on, xmlElement, xmlPart } from './xml-text';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Formats that files name by number; all others are defined. */
const KNOWN_FORMATS: Readonly<Record<string, number>> = {
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};
const FIRST_OWN_FORMAT = 164;
/** The two fills that every program takes for granted. */
const FILLS = [
  fillElement({}),
  xmlElement('fill', {}, xmlElement('patternFill', { patternType: 'gray125' })),
];

/** Each element once, in the order in which they were first asked for. */
class ElementList {
  private readonly places: Map<string, number>;

  constructor(first: readonly string[]) {
    this.places = new Map(first.map((element, place) => [element, place]));
  }

  place(element: string): number {
    const known = this.places.get(element);
    if (known !== undefined) return known;
    this.places.set(element, this.places.size);
    return this.places.size - 1;
  }

  written(name: string): string {
    const { size } = this.places;
    return size === 0 ? '' : xmlElement(name, { count: size }, [...this.places.keys()].join(''));
  }
}

/** The styles part of a file, which grows while its sheets are written. */
export class WrittenStyles {
  private readonly formats = new Map<string, number>();
  private readonly fonts = new ElementList([fontElement({})]);
  private readonly fills = new ElementList(FILLS);
  private readonly borders = new ElementList([borderElement({})]);
  private readonly looks = new ElementList([xf({ numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })]);
  private readonly conditions: string[] = [];

  /** Style number of a look. `asText`: what it holds stays text when someone edits the cell. */
  look(style: DocumentStyle, asText: boolean): number {
    const ids = {
      numFmtId: this.formatId(style.numberFormat),
      fontId: this.fonts.place(fontElement(style)),
      fillId: this.fills.place(fillElement(style)),
      borderId: this.borders.place(borderElement(style)),
      xfId: 0,
    };
    const parts = { alignment: alignmentElement(style), protection: protectionElement(style) };
    return this.looks.place(xf({ ...ids, quotePrefix: on(asText) }, parts));
  }

  /** Number of the look of a conditional format. */
  condition(style: DocumentCondition['style']): number {
    return this.conditions.push(conditionElement(style)) - 1;
  }

  part(): string {
    const formats = [...this.formats].map(([formatCode, numFmtId]) =>
      xmlElement('numFmt', { numFmtId, formatCode }),
    );
    const usual = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
    const content = [
      formats.length === 0 ? '' : xmlElement('numFmts', { count: formats.length }, formats.join('')),
      this.fonts.written('fonts'),
      this.fills.written('fills'),
      this.borders.written('borders'),
      xmlElement('cellStyleXfs', { count: 1 }, xmlElement('xf', usual)),
      this.looks.written('cellXfs'),
      xmlElement(
        'cellStyles',
        { count: 1 },
        xmlElement('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 }),
      ),
      xmlElement('dxfs', { count: this.conditions.length }, this.conditions.join('')),
    ];
    return xmlPart(xmlElement('styleSheet', { xmlns: MAIN }, content.join('')));
  }

  private formatId(code: string | undefined): number {
    if (code === undefined || code === 'General') return 0;
    const known = KNOWN_FORMATS[code] ?? this.formats.get(code);
    if (known !== undefined) return known;
    const id = FIRST_OWN_FORMAT + this.formats.size;
    this.formats.set(code, id);
    return id;
  }
}

interface XfIds {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
  readonly xfId: number;
  readonly quotePrefix?: 1 | undefined;
}

/** Programs differ in whether they ask what applies; here everything does that is not the usual. */
const xf = (ids: XfIds, { alignment, protection } = { alignment: '', protection: '' }): string =>
  xmlElement(
    'xf',
    {
      ...ids,
      applyNumberFormat: on(ids.numFmtId !== 0),
      applyFont: on(ids.fontId !== 0),
      applyFill: on(ids.fillId !== 0),
      applyBorder: on(ids.borderId !== 0),
      applyAlignment: on(alignment !== ''),
      applyProtection: on(protection !== ''),
    },
    alignment + protection,
  );
