import { cellAddress, parseRangeAddress } from '../../../domain/sheet/address';
import type { DrawOp } from '../../plan/draw-op';
import { ORIENTATION, PAPER } from '../api/constants';
import type { WpsPageSetup, WpsSheet } from '../api/workbook-api';

/**
 * How a sheet prints, as single steps: without a printer WPS may refuse some of them or all. A fixed zoom is given up
 * first, as it makes the numbers of pages void.
 */
export function printingSteps(
  sheet: WpsSheet,
  { setup, titleRows, area }: Extract<DrawOp, { readonly kind: 'print' }>,
): readonly (() => void)[] {
  const footer = setup.headersFooters?.defaultForAllPages.centerFooter;
  const settings: { readonly [Name in keyof WpsPageSetup]?: WpsPageSetup[Name] } = {
    PaperSize: PAPER[setup.paperSize],
    Orientation: ORIENTATION[setup.orientation],
    Zoom: false,
    FitToPagesWide: setup.zoom.horizontalFitToPages,
    FitToPagesTall: false,
    TopMargin: setup.topMargin,
    BottomMargin: setup.bottomMargin,
    LeftMargin: setup.leftMargin,
    RightMargin: setup.rightMargin,
    HeaderMargin: setup.headerMargin,
    FooterMargin: setup.footerMargin,
    CenterHorizontally: setup.centerHorizontally,
    ...(footer !== undefined && { CenterFooter: footer }),
    ...(titleRows !== undefined && { PrintTitleRows: titleRows }),
    ...(area !== undefined && { PrintArea: fixed(area) }),
  };
  return Object.entries(settings).map(
    ([name, value]) =>
      () =>
        void Object.assign(sheet.PageSetup, { [name]: value }),
  );
}

/** `A1:D9` → `$A$1:$D$9`. */
function fixed(address: string): string {
  const range = parseRangeAddress(address);
  if (!range) return address;
  const { top, left, bottom, right } = range;
  return [cellAddress(top, left), cellAddress(bottom, right)]
    .map((corner) => corner.replace(/^([A-Z]+)(\d+)$/u, '$$$1$$$2'))
    .join(':');
}
