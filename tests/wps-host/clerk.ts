import { Clerk } from '../excel-host/model/clerk';
import type { WpsContext } from './model/context';

/** The person in front of WPS: what a hand does in a workbook, and between workbooks. */
export class WpsClerk extends Clerk {
  readonly #book: WpsContext;

  constructor(book: WpsContext) {
    super(book.holder);
    this.#book = book;
  }

  override deleteSheet(name: string): void {
    const { program, state } = this.#book;
    const sheet = state.findSheet(name);
    if (sheet) program.tell({ kind: 'sheetDeleting', book: this.#book, sheet });
    super.deleteSheet(name);
  }

  /** Begins to type in a cell, and has not finished. */
  startTyping(): void {
    this.#book.program.typing = true;
  }

  stopTyping(): void {
    this.#book.program.typing = false;
  }

  selectShape(): void {
    this.#book.program.shapeSelected = true;
  }

  override showSheet(name: string): void {
    const sheet = this.#book.state.findSheet(name);
    if (sheet) this.#book.activate(sheet);
    else super.showSheet(name);
  }

  override select(name: string, ...addresses: readonly string[]): void {
    this.showSheet(name);
    this.#book.program.shapeSelected = false;
    super.select(name, ...addresses);
  }

  /** Goes to a sheet that is one chart. */
  showChart(): void {
    this.#book.showChart();
  }

  /** Under another name, or in another folder. */
  saveAs(path: string, name: string): void {
    this.#book.file = { ...this.#book.file, path, name };
  }

  /** Goes to this clerk's workbook. */
  showWorkbook(): void {
    this.#book.program.show(this.#book);
  }

  closeWorkbook(): void {
    this.#book.program.close(this.#book);
  }
}
