import type { DocumentPrint } from '../../../../domain/document/workbook-document';
import type { BiffRecord } from '../../../legacy/biff-records';
import { biffText } from './biff-text';
import type { ByteCursor } from './byte-cursor';
import { LOOK } from './look-records';

const MM_PER_INCH = 25.4;
/** Wider margins than any paper has. */
const LARGEST_MARGIN_INCHES = 49;
/** Margins of a file that says nothing, in inches: those of Excel 97. */
const DEFAULT_MARGINS = { top: 1, bottom: 1, left: 0.75, right: 0.75, header: 0.5, footer: 0.5 };
const PAPERS: Readonly<Record<number, 'A4' | 'A3'>> = { 0: 'A4', 8: 'A3', 9: 'A4' };
const FIT_TO_PAGES = 0x0100;
const PORTRAIT = 0x02;
const NOT_SET = 0x04;
const NO_ORIENTATION = 0x40;
const SCALES = { least: 10, most: 400 };
const MOST_PAGES = 32_767;

type MarginSide = keyof DocumentPrint['margins'];
const MARGIN_OF_RECORD: Readonly<Record<number, MarginSide>> = {
  [LOOK.leftMargin]: 'left',
  [LOOK.rightMargin]: 'right',
  [LOOK.topMargin]: 'top',
  [LOOK.bottomMargin]: 'bottom',
};

/** The page setup of a sheet; its print area and repeated rows are names of the workbook. */
export class BiffPrint {
  private readonly inches: Record<MarginSide, number> = { ...DEFAULT_MARGINS };
  private paper: DocumentPrint['paper'] = 'A4';
  private orientation: DocumentPrint['orientation'] = 'portrait';
  private fitsToPages = false;
  private pages = { wide: 1, tall: 1 };
  private scale: number | undefined;
  private header = '';
  private footer = '';
  private centerHorizontally = false;
  private centerVertically = false;

  take(record: BiffRecord, data: ByteCursor): void {
    const margin = MARGIN_OF_RECORD[record.type];
    if (margin) this.setMargin(margin, data.double());
    else if (record.type === LOOK.setup) this.takeSetup(data);
    else if (record.type === LOOK.wsBool) this.fitsToPages = (data.u16() & FIT_TO_PAGES) !== 0;
    else if (record.type === LOOK.horizontalCenter) this.centerHorizontally = data.u16() === 1;
    else if (record.type === LOOK.verticalCenter) this.centerVertically = data.u16() === 1;
    else if (record.type === LOOK.header && data.left > 0) this.header = biffText(data, 2);
    else if (record.type === LOOK.footer && data.left > 0) this.footer = biffText(data, 2);
  }

  build(): DocumentPrint {
    const { top, bottom, left, right, header, footer } = this.inches;
    return {
      paper: this.paper,
      orientation: this.orientation,
      margins: {
        top: mmOf(top),
        bottom: mmOf(bottom),
        left: mmOf(left),
        right: mmOf(right),
        header: mmOf(header),
        footer: mmOf(footer),
      },
      ...(this.fitsToPages ? { fit: this.pages } : this.scale === undefined ? {} : { scale: this.scale }),
      ...(this.header === '' ? {} : { header: this.header }),
      ...(this.footer === '' ? {} : { footer: this.footer }),
      centerHorizontally: this.centerHorizontally,
      centerVertically: this.centerVertically,
    };
  }

  private takeSetup(data: ByteCursor): void {
    const paper = data.u16();
    const scale = data.u16();
    data.skip(2);
    const pages = { wide: data.u16(), tall: data.u16() };
    const flags = data.u16();
    data.skip(4);
    const header = data.double();
    const footer = data.double();
    if (data.overrun) return;
    if (pages.wide <= MOST_PAGES && pages.tall <= MOST_PAGES) this.pages = pages;
    this.setMargin('header', header);
    this.setMargin('footer', footer);
    if (flags & NOT_SET) return;
    this.paper = PAPERS[paper] ?? 'other';
    if (scale !== 100 && scale >= SCALES.least && scale <= SCALES.most) this.scale = scale;
    if ((flags & (PORTRAIT | NO_ORIENTATION)) === 0) this.orientation = 'landscape';
  }

  private setMargin(side: MarginSide, inches: number): void {
    if (inches >= 0 && inches < LARGEST_MARGIN_INCHES) this.inches[side] = inches;
  }
}

const mmOf = (inches: number): number => Math.round(inches * MM_PER_INCH * 100) / 100;
