import { localAddress } from './grid/addresses';
import type { HeaderFooterPart, Margin, PageSetup, PageZoom } from './sheet/page-setup';

export interface PageView {
  readonly orientation: PageSetup['orientation'];
  readonly paperSize: PageSetup['paperSize'];
  readonly margins: Readonly<Record<Margin, number>>;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly zoom: PageZoom;
  readonly printArea: readonly string[];
  readonly titleRows: string | null;
  readonly titleColumns: string | null;
  readonly headersFooters: Readonly<Record<HeaderFooterPart, string>>;
}

export const pageView = ({ printArea, titleRows, titleColumns, ...page }: PageSetup): PageView => ({
  orientation: page.orientation,
  paperSize: page.paperSize,
  margins: { ...page.margins },
  centerHorizontally: page.centerHorizontally,
  centerVertically: page.centerVertically,
  zoom: page.zoom,
  printArea: printArea.map(localAddress),
  titleRows: titleRows ? localAddress(titleRows) : null,
  titleColumns: titleColumns ? localAddress(titleColumns) : null,
  headersFooters: { ...page.headersFooters },
});
