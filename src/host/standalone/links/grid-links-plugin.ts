import { Injector, Plugin, UniverInstanceType, setDependencies } from '@univerjs/core';
import { SheetsHyperLinkParserService } from '@univerjs/sheets-hyper-link';
import {
  SheetsHyperLinkPopupService,
  SheetsHyperLinkResolverService,
} from '@univerjs/preset-sheets-hyper-link';
import { followLinks } from './follow-links';
import { GridLinkParser } from './grid-link-parser';
import { GridLinkPopups } from './grid-link-popups';
import { GridLinkResolver } from './grid-link-resolver';
import { showCarriedLinks } from './show-carried-links';

/** Puts our own way with links in the place of the grid's. It is registered after the grid's own plugin for links. */
export class GridLinksPlugin extends Plugin {
  static override pluginName = 'MECHANISM168_LINKS_PLUGIN';
  static override type = UniverInstanceType.UNIVER_SHEET;

  constructor(
    _config: unknown,
    protected override readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    this._injector.replace([SheetsHyperLinkParserService, { useClass: GridLinkParser }]);
    this._injector.replace([SheetsHyperLinkResolverService, { useClass: GridLinkResolver }]);
    this._injector.replace([SheetsHyperLinkPopupService, { useClass: GridLinkPopups }]);
  }

  override onRendered(): void {
    this.disposeWithMe(followLinks(this._injector));
    this.disposeWithMe(showCarriedLinks(this._injector));
  }
}
setDependencies(GridLinksPlugin, [Injector], 1);
