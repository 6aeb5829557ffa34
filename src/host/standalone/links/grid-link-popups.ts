import { SheetsHyperLinkPopupService } from '@univerjs/preset-sheets-hyper-link';

type Popup = Parameters<SheetsHyperLinkPopupService['showPopup']>[0];

/** The line below a cell that says where its link leads. An address within the workbook is worth nothing elsewhere. */
export class GridLinkPopups extends SheetsHyperLinkPopupService {
  override showPopup(popup: Popup): void {
    const url: unknown = popup.customRange?.properties?.['url'];
    const isInside = typeof url === 'string' && url.startsWith('#');
    super.showPopup(isInside ? { ...popup, copyPermission: false } : popup);
  }
}
