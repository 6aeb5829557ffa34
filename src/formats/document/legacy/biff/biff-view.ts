import type { BiffRecord } from '../../../legacy/biff-records';
import type { ByteCursor } from './byte-cursor';
import { LOOK } from './look-records';

const GRIDLINES = 0x02;
const FROZEN = 0x08;
/** Where a SHEETEXT record holds the colour of the tab: its low bits are a colour's number. */
const TAB_COLOR = 16;
const COLOR_BITS = 0x7f;
const NO_COLOR = 0x7f;

/** How a sheet is shown: faint lines, frozen rows and columns, the colour of its tab. */
export class BiffView {
  gridlines = true;
  freeze: { readonly rows: number; readonly cols: number } | undefined;
  tabColorIndex: number | undefined;
  private frozen = false;
  private top = 0;
  private left = 0;

  take(record: BiffRecord, data: ByteCursor): void {
    if (record.type === LOOK.window2) this.takeWindow(data);
    else if (record.type === LOOK.pane) this.takePane(data);
    else if (record.type === LOOK.sheetExtension) {
      data.skip(TAB_COLOR);
      const index = data.u16() & COLOR_BITS;
      if (index !== NO_COLOR && !data.overrun) this.tabColorIndex = index;
    }
  }

  private takeWindow(data: ByteCursor): void {
    const flags = data.u16();
    this.gridlines = (flags & GRIDLINES) !== 0;
    this.frozen = (flags & FROZEN) !== 0;
    this.top = data.u16();
    this.left = data.u16();
  }

  /** A pane that is only split is for one look; a frozen one counts from the first row and column it shows. */
  private takePane(data: ByteCursor): void {
    const cols = data.u16();
    const rows = data.u16();
    if (!this.frozen || (rows === 0 && cols === 0) || data.overrun) return;
    this.freeze = { rows: rows === 0 ? 0 : this.top + rows, cols: cols === 0 ? 0 : this.left + cols };
  }
}
