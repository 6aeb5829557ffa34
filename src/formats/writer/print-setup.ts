import type { Worksheet } from 'exceljs';
import { cellAddress } from '../../domain/sheet/address';
import type { CellRange } from '../../domain/sheet/address';
import type { PrintSetup } from '../../domain/sheet/layout';
import { footerDistance, PAGE_NUMBER_FOOTER } from '../../domain/sheet/page-footer';
import { inchesOfMm } from './measures';

const A4 = 9;

export function setUpPrinting(sheet: Worksheet, print: PrintSetup): void {
  const { top, bottom, left, right } = print.margins;
  sheet.pageSetup = {
    paperSize: A4,
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: print.centerHorizontally,
    margins: {
      top: inchesOfMm(top),
      bottom: inchesOfMm(bottom),
      left: inchesOfMm(left),
      right: inchesOfMm(right),
      header: inchesOfMm(footerDistance(top)),
      footer: inchesOfMm(footerDistance(bottom)),
    },
    ...(print.repeatRows
      ? { printTitlesRow: `${print.repeatRows.first + 1}:${print.repeatRows.last + 1}` }
      : {}),
    ...(print.area ? { printArea: absoluteRows(print.area) } : {}),
  };
  if (print.footer === 'pageNumber') sheet.headerFooter.oddFooter = `&C${PAGE_NUMBER_FOOTER}`;
}

/** exceljs puts a `$` before each corner; the row needs its own. */
const absoluteRows = (area: CellRange): string =>
  [cellAddress(area.top, area.left), cellAddress(area.bottom, area.right)]
    .map((address) => address.replace(/\d+$/u, '$$$&'))
    .join(':');
