import type { PrintSetup } from '../sheet/layout';
import { footerDistance, PAGE_NUMBER_FOOTER } from '../sheet/page-footer';
import type { DocumentPrint } from './workbook-document';

/** A4, one page wide and as many high as it takes. Millimetres, as in the layout. */
export const layoutPrint = (print: PrintSetup): DocumentPrint => ({
  paper: 'A4',
  orientation: print.orientation,
  margins: {
    ...print.margins,
    header: footerDistance(print.margins.top),
    footer: footerDistance(print.margins.bottom),
  },
  fit: { wide: 1, tall: 0 },
  ...(print.repeatRows ? { repeatRows: print.repeatRows } : {}),
  ...(print.area ? { area: print.area } : {}),
  ...(print.footer === 'pageNumber' ? { footer: `&C${PAGE_NUMBER_FOOTER}` } : {}),
  centerHorizontally: print.centerHorizontally,
  centerVertically: false,
});
