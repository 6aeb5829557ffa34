import { rangeAddress } from '../../domain/sheet/address';
import type { SheetLayout } from '../../domain/sheet/layout';
import { footerDistance, PAGE_NUMBER_FOOTER } from '../../domain/sheet/page-footer';
import type { DrawOp } from './draw-op';
import { pointsOfMm } from './measures';

/** A4, one page wide and as many high as it takes. */
export function planPrint({ print }: SheetLayout): DrawOp {
  const { top, bottom, left, right } = print.margins;
  return {
    kind: 'print',
    setup: {
      paperSize: 'A4',
      orientation: print.orientation === 'portrait' ? 'Portrait' : 'Landscape',
      topMargin: pointsOfMm(top),
      bottomMargin: pointsOfMm(bottom),
      leftMargin: pointsOfMm(left),
      rightMargin: pointsOfMm(right),
      headerMargin: pointsOfMm(footerDistance(top)),
      footerMargin: pointsOfMm(footerDistance(bottom)),
      centerHorizontally: print.centerHorizontally,
      // No number of pages down: Excel then takes as many as it needs.
      zoom: { horizontalFitToPages: 1 },
      ...(print.footer === 'pageNumber'
        ? { headersFooters: { defaultForAllPages: { centerFooter: PAGE_NUMBER_FOOTER } } }
        : {}),
    },
    titleRows: print.repeatRows && `$${print.repeatRows.first + 1}:$${print.repeatRows.last + 1}`,
    area: print.area && rangeAddress(print.area),
  };
}
