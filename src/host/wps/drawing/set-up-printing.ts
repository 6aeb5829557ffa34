import { cellAddress, parseRangeAddress } from '../../../domain/sheet/address';
import type { DrawOp } from '../../plan/draw-op';
import { ORIENTATION, PAPER } from '../api/constants';
import type { WpsSheet } from '../api/workbook-api';

/** How a sheet prints. A fixed zoom is given up first, as it makes the numbers of pages void. */
export function setUpPrinting(
  { PageSetup: page }: WpsSheet,
  { setup, titleRows, area }: Extract<DrawOp, { readonly kind: 'print' }>,
): void {
  page.PaperSize = PAPER[setup.paperSize];
  page.Orientation = ORIENTATION[setup.orientation];
  page.Zoom = false;
  page.FitToPagesWide = setup.zoom.horizontalFitToPages;
  page.FitToPagesTall = false;
  page.TopMargin = setup.topMargin;
  page.BottomMargin = setup.bottomMargin;
  page.LeftMargin = setup.leftMargin;
  page.RightMargin = setup.rightMargin;
  page.HeaderMargin = setup.headerMargin;
  page.FooterMargin = setup.footerMargin;
  page.CenterHorizontally = setup.centerHorizontally;
  if (setup.headersFooters) page.CenterFooter = setup.headersFooters.defaultForAllPages.centerFooter;
  if (titleRows !== undefined) page.PrintTitleRows = titleRows;
  if (area !== undefined) page.PrintArea = fixed(area);
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
