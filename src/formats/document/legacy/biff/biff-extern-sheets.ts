import type { ByteCursor } from './byte-cursor';

const SELF = 0x0401;
const ADD_INS = 0x3a01;
const XTI_BYTES = 6;

/** What formulas name sheets by: entries of EXTERNSHEET, each of a workbook (SUPBOOK) and its first and last sheet. */
export class BiffExternSheets {
  /** Formulas may take values from other workbooks. */
  namesOtherWorkbooks = false;
  private readonly isSelf: boolean[] = [];
  private readonly entries: { readonly book: number; readonly first: number; readonly last: number }[] = [];

  addBook(data: ByteCursor): void {
    data.skip(2);
    const kind = data.u16();
    this.isSelf.push(kind === SELF);
    if (kind !== SELF && kind !== ADD_INS) this.namesOtherWorkbooks = true;
  }

  addEntries(data: ByteCursor): void {
    const count = data.u16();
    for (let index = 0; index < count && data.left >= XTI_BYTES; index++) {
      this.entries.push({ book: data.u16(), first: data.u16(), last: data.u16() });
    }
  }

  /** Place of the sheet, in the order of the tabs; undefined for several sheets and for other workbooks. */
  sheet(index: number): number | undefined {
    const entry = this.entries[index];
    if (!entry || entry.first !== entry.last || !this.isSelf[entry.book]) return undefined;
    return entry.first;
  }
}
