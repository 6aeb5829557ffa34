import { CustomRangeType, type IDisposable, type Injector } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { SheetsHyperLinkPopupService } from '@univerjs/preset-sheets-hyper-link';
import type { ISheetLocationBase } from '@univerjs/sheets';
import { HoverManagerService, IEditorBridgeService, SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { linkAt } from './link-at';

type Popup = Parameters<SheetsHyperLinkPopupService['showPopup']>[0];

/** Milliseconds the mouse rests; the grid itself waits a little less, and then hides what it shows of another cell. */
const RESTS = 250;
/** The kind of popup that the grid shows where nobody is typing; it does not export its name for it. */
const VIEWING = 'viewing' as Popup['type'];

/** Says where the link of a number, of a formula or of a blank cell leads, as the grid does for texts only. */
export function showCarriedLinks(services: Injector): IDisposable {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const hovers = services.get(HoverManagerService).currentCell$.subscribe((cell) => {
    clearTimeout(resting);
    if (cell) resting = setTimeout(() => show(services, cell.location), RESTS);
  });
  return {
    dispose: () => {
      clearTimeout(resting);
      hovers.unsubscribe();
    },
  };
}

function show(services: Injector, location: ISheetLocationBase): void {
  const { unitId, subUnitId, row, col } = location;
  const url = linkAt(services, location, null);
  const skeleton = services
    .get(IRenderManagerService)
    .getRenderUnitById(unitId)
    ?.with(SheetSkeletonManagerService)
    .getSkeletonParam(subUnitId)?.skeleton;
  if (url === undefined || !skeleton || services.get(IEditorBridgeService).isVisible().visible) return;
  const { startX, startY, endX, endY } = skeleton.getCellWithCoordByIndex(row, col).mergeInfo;
  services.get(SheetsHyperLinkPopupService).showPopup({
    unitId,
    subUnitId,
    row,
    col,
    type: VIEWING,
    copyPermission: true,
    customRange: {
      startIndex: 0,
      endIndex: 0,
      rangeId: `carried-${row}-${col}`,
      rangeType: CustomRangeType.HYPERLINK,
      properties: { url },
    },
    customRangeRect: { left: startX, top: startY, right: endX, bottom: endY },
  });
}
