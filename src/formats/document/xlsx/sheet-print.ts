import type { DocumentPrint } from '../../../domain/document/workbook-document';
import { decodeOfficeEscapes } from '../../xlsx/xml-text';
import { PLAIN_PRINT } from '../../../domain/document/plain-sheet';
import type { PrintNames } from './defined-names';
import type { SheetContext } from './sheet-context';
import type { SheetPart } from './sheet-part';
import { attributeOf, childOf, numberOf, switchOf, type XmlElement } from './xml-element';

const MM_PER_INCH = 25.4;
const PAPERS: Readonly<Record<number, DocumentPrint['paper']>> = { 8: 'A3', 9: 'A4' };

/** Page setup; what a document cannot say of it is counted. A file that names no paper is printed on A4. */
export function sheetPrint(part: SheetPart, names: PrintNames, context: SheetContext): DocumentPrint {
  const setup = part.one('pageSetup');
  const options = part.one('printOptions');
  const size = numberOf(setup, 'paperSize');
  const paper = size === undefined ? 'A4' : (PAPERS[size] ?? 'other');
  countUnkept(part, paper, context);
  return {
    paper,
    orientation: attributeOf(setup, 'orientation') === 'landscape' ? 'landscape' : 'portrait',
    margins: marginsOf(part.one('pageMargins')),
    ...scaling(part, setup),
    ...names,
    ...headerAndFooter(part.one('headerFooter')),
    centerHorizontally: switchOf(options, 'horizontalCentered'),
    centerVertically: switchOf(options, 'verticalCentered'),
  };
}

function marginsOf(margins: XmlElement | undefined): DocumentPrint['margins'] {
  const millimetres = (side: keyof DocumentPrint['margins']): number => {
    const inches = numberOf(margins, side);
    return inches === undefined ? PLAIN_PRINT.margins[side] : Math.round(inches * MM_PER_INCH * 100) / 100;
  };
  return {
    top: millimetres('top'),
    bottom: millimetres('bottom'),
    left: millimetres('left'),
    right: millimetres('right'),
    header: millimetres('header'),
    footer: millimetres('footer'),
  };
}

function scaling(part: SheetPart, setup: XmlElement | undefined): Pick<DocumentPrint, 'fit' | 'scale'> {
  if (switchOf(childOf(part.one('sheetPr'), 'pageSetUpPr'), 'fitToPage')) {
    return { fit: { wide: numberOf(setup, 'fitToWidth') ?? 1, tall: numberOf(setup, 'fitToHeight') ?? 1 } };
  }
  const scale = numberOf(setup, 'scale') ?? 100;
  return scale === 100 ? {} : { scale };
}

function headerAndFooter(element: XmlElement | undefined): Pick<DocumentPrint, 'header' | 'footer'> {
  const header = decodeOfficeEscapes(childOf(element, 'oddHeader')?.text ?? '');
  const footer = decodeOfficeEscapes(childOf(element, 'oddFooter')?.text ?? '');
  return { ...(header === '' ? {} : { header }), ...(footer === '' ? {} : { footer }) };
}

function countUnkept(part: SheetPart, paper: DocumentPrint['paper'], { tally, name }: SheetContext): void {
  const header = part.one('headerFooter');
  const options = part.one('printOptions');
  const breaks = ['rowBreaks', 'colBreaks'].map((kind) => part.one(kind)?.children.length ?? 0);
  tally.add('pageBreaks', name, breaks[0]! + breaks[1]!);
  if (paper === 'other') tally.add('other', name);
  if (switchOf(header, 'differentFirst') || switchOf(header, 'differentOddEven')) tally.add('other', name);
  if (switchOf(options, 'gridLines') || switchOf(options, 'headings')) tally.add('other', name);
}
