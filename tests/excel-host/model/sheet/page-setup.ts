import type { Area } from '../grid/area';

export const ORIENTATIONS = ['Portrait', 'Landscape'] as const;

export const PAPER_SIZES = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
] as const;

export interface PageZoom {
  readonly scale: number | null;
  readonly horizontalFitToPages: number | null;
  readonly verticalFitToPages: number | null;
}

export const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
export type Margin = (typeof MARGINS)[number];

export const HEADER_FOOTER_PARTS = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const;
export type HeaderFooterPart = (typeof HEADER_FOOTER_PARTS)[number];

/** How a sheet prints; margins in points. */
export interface PageSetup {
  orientation: (typeof ORIENTATIONS)[number];
  paperSize: (typeof PAPER_SIZES)[number];
  readonly margins: Record<Margin, number>;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  zoom: PageZoom;
  printArea: readonly Area[];
  titleRows: Area | undefined;
  titleColumns: Area | undefined;
  readonly headersFooters: Record<HeaderFooterPart, string>;
}

/**
 * Excel's “normal” margins. The paper is Letter although a Chinese printer would make it A4: a drawing that relies on
 * the printer is found out.
 */
export const newPageSetup = (): PageSetup => ({
  orientation: 'Portrait',
  paperSize: 'Letter',
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
  printArea: [],
  titleRows: undefined,
  titleColumns: undefined,
  headersFooters: {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  },
});
