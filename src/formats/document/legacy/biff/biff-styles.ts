import { StyleTable } from '../../../../domain/document/style-table';
import type { DocumentStyle } from '../../../../domain/document/workbook-document';
import { numberFormatCode } from '../../number-format-codes';
import type { BiffGlobals } from './biff-globals';
import { lookOf } from './biff-xf';

/** What the XF number of a cell becomes. */
export interface PlacedLook {
  /** Place among the document's styles; undefined for the look of a new cell. */
  readonly style?: number;
  /** Something of the look is lost. */
  readonly simplified: boolean;
  /** An empty cell shows it too: it is filled or has a border. */
  readonly showsWhenEmpty: boolean;
  /** Such cells can be written in a protected sheet. */
  readonly isUnlocked: boolean;
}

const UNKNOWN: PlacedLook = { simplified: true, showsWhenEmpty: false, isUnlocked: false };

/** The document's styles, made from the XFs that cells use. */
export class BiffStyles {
  private readonly table = new StyleTable();
  private readonly looks = new Map<number, PlacedLook>();

  constructor(private readonly globals: BiffGlobals) {}

  get styles(): readonly DocumentStyle[] {
    return this.table.styles;
  }

  of(xfNumber: number): PlacedLook {
    const known = this.looks.get(xfNumber);
    if (known) return known;
    const look = this.placed(xfNumber);
    this.looks.set(xfNumber, look);
    return look;
  }

  private placed(xfNumber: number): PlacedLook {
    const { xfs, fonts, palette, formats } = this.globals;
    const xf = xfs[xfNumber];
    if (!xf) return UNKNOWN;
    const { style, simplified } = lookOf(xf, fonts, palette, (id) => numberFormatCode(id, formats.get(id)));
    const place = this.table.place(style);
    const showsWhenEmpty = style.fill !== undefined || style.borders !== undefined;
    const isUnlocked = style.unlocked ?? false;
    return { ...(place === undefined ? {} : { style: place }), simplified, showsWhenEmpty, isUnlocked };
  }
}
