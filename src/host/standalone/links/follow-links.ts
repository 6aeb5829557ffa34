import type { IDisposable, Injector } from '@univerjs/core';
import { SheetsHyperLinkResolverService } from '@univerjs/preset-sheets-hyper-link';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { SheetsHyperLinkParserService } from '@univerjs/sheets-hyper-link';
import { HoverManagerService, IEditorBridgeService } from '@univerjs/sheets-ui';
import { linkAt } from './link-at';

/**
 * A click on a link within the workbook leads there, as in Excel. One that leads out of it only says where: following it
 * takes a click on the address itself.
 */
export function followLinks(services: Injector): IDisposable {
  const clicks = services
    .get(HoverManagerService)
    .currentClickedCell$.subscribe(({ location, customRange }) => {
      if (services.get(IEditorBridgeService).isVisible().visible || !isOneCell(services)) return;
      const target = linkAt(services, location, customRange);
      if (!target?.startsWith('#')) return;
      const link = services.get(SheetsHyperLinkParserService).parseHyperLink(target);
      services.get(SheetsHyperLinkResolverService).navigate(link);
    });
  return { dispose: () => clicks.unsubscribe() };
}

/** Nothing but the cell clicked on is selected: who draws over several cells wants no other place. */
function isOneCell(services: Injector): boolean {
  const [selected, another] = services.get(SheetsSelectionsService).getCurrentSelections();
  if (!selected?.primary || another) return false;
  const { range, primary } = selected;
  return (
    range.startRow === primary.startRow &&
    range.endRow === primary.endRow &&
    range.startColumn === primary.startColumn &&
    range.endColumn === primary.endColumn
  );
}
