import type { WpsHyperlinks } from '../../../../src/host/wps/api/workbook-api';
import { cellArea } from '../../../excel-host/model/grid/area';
import { isBlank } from '../../../excel-host/model/grid/cell';
import { hyperlinkStyle } from '../../../excel-host/model/sheet/hyperlink-style';
import type { CellLink, SheetState } from '../../../excel-host/model/sheet/sheet-state';
import { writeContents } from '../../../excel-host/model/sheet/write-contents';
import { WpsFault } from '../../bridge';
import { textGiven } from '../arguments';
import type { Cells } from '../cells';
import type { SheetPlace } from '../sheet-place';

const LONGEST_SCREEN_TIP = 255;
const LONGEST_ADDRESS = 2083;

export class Hyperlinks implements WpsHyperlinks {
  readonly #place: SheetPlace;

  constructor(place: SheetPlace) {
    this.#place = place;
  }

  get Count(): number {
    return this.#place.state.links.all().length;
  }

  /** The cells get the blue underlined look, whatever they looked like, and an empty one the place as its text. */
  Add(anchor: unknown, address: unknown, subAddress?: unknown, screenTip?: unknown): object {
    const link = linkOf(address, subAddress, screenTip);
    const { context } = this.#place;
    const cells = context.cellsGiven(anchor, 'Hyperlinks.Add');
    const sheet = this.#place.stateForWriting;
    if (cells.sheet !== sheet) throw new WpsFault('call failed');
    sheet.protection.guard('allowInsertHyperlinks');
    this.#fill(cells, link, sheet);
    for (const area of cells.areas) {
      sheet.links.put(area, link);
      sheet.grid.restyle(area, hyperlinkStyle);
    }
    return context.expose('Hyperlink', new Hyperlink());
  }

  #fill({ first, context }: Cells, link: CellLink, sheet: SheetState): void {
    if (!isBlank(sheet.grid.cell(first.top, first.left))) return;
    const text = link.address ?? link.documentReference;
    writeContents(context.state, sheet, cellArea(first.top, first.left), text);
  }
}

/** What a link is afterwards is nothing that the add-in asks. */
class Hyperlink {}

/** As a sheet keeps it: an address that is empty is none. */
function linkOf(address: unknown, subAddress: unknown, screenTip: unknown): CellLink {
  const target = part(address, LONGEST_ADDRESS);
  const place = part(subAddress ?? '', LONGEST_ADDRESS);
  const tip = part(screenTip ?? '', LONGEST_SCREEN_TIP);
  if (target === '' && place === '') throw new WpsFault('call failed');
  return {
    ...(target === '' ? {} : { address: target }),
    ...(place === '' ? {} : { documentReference: place }),
    ...(tip === '' ? {} : { screenTip: tip }),
  };
}

function part(value: unknown, longest: number): string {
  const text = textGiven(value, 'Hyperlinks.Add');
  if (text.length > longest) throw new WpsFault('call failed');
  return text;
}
