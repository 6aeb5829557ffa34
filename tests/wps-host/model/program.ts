import type { WorkbookEvent, WorkbookEvents } from '../../excel-host/protocol/event-sink';
import type { SheetState } from '../../excel-host/model/sheet/sheet-state';
import { type Bridge, WpsFault } from '../bridge';
import type { WpsContext } from './context';

/** What the model of a workbook announced, by its name there. */
type ModelNews = {
  readonly [Event in WorkbookEvent]: {
    readonly kind: Event;
    readonly book: WpsContext;
    readonly args: WorkbookEvents[Event];
  };
}[WorkbookEvent];

/** What has happened, or is about to, in the program. */
export type News =
  | ModelNews
  | { readonly kind: 'sheetDeleting'; readonly book: WpsContext; readonly sheet: SheetState }
  | { readonly kind: 'chartActivated'; readonly book: WpsContext }
  | { readonly kind: 'workbookActivated'; readonly book: WpsContext }
  | { readonly kind: 'workbookClosing'; readonly book: WpsContext };

/** What belongs to the running WPS and not to one of its workbooks. */
export class WpsProgram {
  screenUpdating = true;
  enableEvents = true;
  displayAlerts = true;
  /** The clerk is typing in a cell. */
  typing = false;
  /** Events are told whether `enableEvents` is on or off. */
  unsilenced = false;
  /** Events are told in the midst of what makes them, and not after it. */
  tellsAtOnce = false;
  /** What is selected is a drawing, not cells. */
  shapeSelected = false;
  #books: readonly WpsContext[] = [];
  #active: WpsContext | undefined;
  readonly #listeners: ((news: News) => void)[] = [];

  constructor(readonly bridge: Bridge) {}

  get books(): readonly WpsContext[] {
    return this.#books;
  }

  get active(): WpsContext | undefined {
    return this.#active;
  }

  /** Told whatever happens, whether `enableEvents` is on or off. */
  onNews(listener: (news: News) => void): void {
    this.#listeners.push(listener);
  }

  tell(news: News): void {
    for (const listener of this.#listeners) listener(news);
  }

  /** The new one is shown. */
  open(book: WpsContext): void {
    this.#books = [...this.#books, book];
    this.show(book);
  }

  show(book: WpsContext): void {
    if (this.#active === book) return;
    this.#active = book;
    this.shapeSelected = false;
    this.tell({ kind: 'workbookActivated', book });
  }

  close(book: WpsContext): void {
    this.tell({ kind: 'workbookClosing', book });
    this.#books = this.#books.filter((other) => other !== book);
    book.isClosed = true;
    if (this.#active !== book) return;
    this.#active = undefined;
    const next = this.#books.at(-1);
    if (next) this.show(next);
  }

  /** Before anything is changed: WPS refuses while a cell is typed in. */
  guardTyping(): void {
    if (this.typing) throw new WpsFault('call failed');
  }
}
