import {
  type IUniverInstanceService,
  type LocaleService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { type IDefinedNamesService } from '@univerjs/engine-formula';
import { SheetsHyperLinkParserService, type ISheetHyperLinkInfo } from '@univerjs/sheets-hyper-link';
import { linkPlace } from '../data';
import { isWebAddress, readableAddress } from './link-address';

/** Lets the grid understand the addresses that `linkTarget` writes: it shows, follows and edits them as its own. */
export class GridLinkParser extends SheetsHyperLinkParserService {
  constructor(
    private readonly instances: IUniverInstanceService,
    locale: LocaleService,
    names: IDefinedNamesService,
  ) {
    super(instances, locale, names);
  }

  override parseHyperLink(url: string): ISheetHyperLinkInfo {
    const workbook = this.instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const place = linkPlace(url, (name) => workbook?.getSheetBySheetName(name)?.getSheetId());
    if (!place) {
      const link = super.parseHyperLink(url);
      return url.startsWith('#') || isWebAddress(url) ? link : { ...link, name: readableAddress(url) };
    }
    const { sheetId, cell } = place;
    return { ...super.parseHyperLink(`#gid=${sheetId}&range=${encodeURIComponent(cell)}`), url };
  }
}
