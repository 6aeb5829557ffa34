import type { DocumentRowHeight } from '../../../../domain/document/workbook-document';
import { BIFF, type BiffRecord } from '../../../legacy/biff-records';
import { columnPoints, usualColumnPoints } from '../../../digit-width';
import type { ByteCursor } from './byte-cursor';
import { LOOK } from './look-records';

const LAST_COLUMN = 255;
const TWIPS_PER_POINT = 20;
const WIDTH_UNITS = 256;
const HEIGHT_BITS = 0x7fff;
/** The upper bit of a height says that the row has the sheet's own. */
const DEFAULT_HEIGHT = 0x8000;
const ROW_FIXED = 0x40;
const ROW_HAS_XF = 0x80;
const DEFAULTS_HIDDEN = 0x02;

/** Widths and heights of a sheet, and the looks that whole rows and columns have. */
export class BiffGrid {
  private readonly widths: Record<number, number> = {};
  readonly rowHeights: Record<number, DocumentRowHeight> = {};
  /** XF numbers of whole columns and rows. */
  readonly columnXfs = new Map<number, number>();
  readonly rowXfs = new Map<number, number>();
  defaultRowHeight: number | undefined;
  /** Rows without a record are hidden; a document only knows rows one by one. */
  hidesOtherRows = false;
  private defaultColumnWidth: number | undefined;
  private hasStandardWidth = false;
  private rest: { readonly first: number; readonly width: number } | undefined;

  /** `digit` is what columns are measured in, in pixels. */
  constructor(private readonly digit: number) {}

  take(record: BiffRecord, data: ByteCursor): void {
    switch (record.type) {
      case BIFF.columnInfo:
        return this.takeColumns(data);
      case BIFF.row:
        return this.takeRow(data);
      case LOOK.defaultColumnWidth:
        if (!this.hasStandardWidth) {
          this.defaultColumnWidth = usualColumnPoints(Math.min(data.u16(), 255), this.digit);
        }
        return;
      case LOOK.standardWidth:
        this.hasStandardWidth = true;
        this.defaultColumnWidth = columnPoints(data.u16() / WIDTH_UNITS, this.digit);
        return;
      case LOOK.defaultRowHeight:
        this.hidesOtherRows = (data.u16() & DEFAULTS_HIDDEN) !== 0;
        this.defaultRowHeight = (data.u16() & HEIGHT_BITS) / TWIPS_PER_POINT || undefined;
    }
  }

  /** Widths by column and of all others. One that holds for all columns up to the last becomes that of all others. */
  columns(): { readonly widths: Readonly<Record<number, number>>; readonly others?: number } {
    const others = this.defaultColumnWidth;
    if (!this.rest) return { widths: this.widths, ...(others === undefined ? {} : { others }) };
    const widths = { ...this.widths };
    if (others !== undefined) {
      for (let col = 0; col < this.rest.first; col++) widths[col] ??= others;
    }
    return { widths, others: this.rest.width };
  }

  private takeColumns(data: ByteCursor): void {
    const first = data.u16();
    const last = Math.min(data.u16(), LAST_COLUMN);
    const width = columnPoints(data.u16() / WIDTH_UNITS, this.digit);
    const xf = data.u16();
    if (data.overrun || first > last) return;
    for (let col = first; col <= last; col++) this.columnXfs.set(col, xf);
    if (width === 0) return;
    if (last === LAST_COLUMN) this.rest = { first, width };
    else for (let col = first; col <= last; col++) this.widths[col] = width;
  }

  private takeRow(data: ByteCursor): void {
    const row = data.u16();
    data.skip(4);
    const height = data.u16();
    data.skip(4);
    const flags = data.u16();
    const xf = data.u16() & 0x0fff;
    const points = (height & HEIGHT_BITS) / TWIPS_PER_POINT;
    if (data.overrun) return;
    const fixed = (flags & ROW_FIXED) !== 0;
    if (points > 0 && (fixed || (height & DEFAULT_HEIGHT) === 0)) this.rowHeights[row] = { points, fixed };
    if (flags & ROW_HAS_XF) this.rowXfs.set(row, xf);
  }
}
