import type { WpsApplication } from '../../src/host/wps/api/application-api';
import type { Workbook } from '../excel-host/model/api/workbook';
import type { WorkbookState } from '../excel-host/model/sheet/workbook-state';
import type { EventSink } from '../excel-host/protocol/event-sink';
import type { InitialSheet } from '../host/contract/harness';
import { initialWorkbook } from '../host/excel/initial-workbook';
import { Bridge } from './bridge';
import { WpsClerk } from './clerk';
import { ApplicationModel } from './model/application';
import { WpsContext } from './model/context';
import { type News, WpsProgram } from './model/program';
import { QUIRKS, type Quirk } from './quirks/quirks';

/** A file that WPS opens. */
export interface WpsFile {
  readonly sheets: readonly InitialSheet[];
  /** `工作簿1`, `工作簿2` and so on where none is given. */
  readonly name?: string;
  /** Folder; empty, as where nothing is said, of one that was never saved. */
  readonly path?: string;
  readonly readOnly?: boolean;
  /** It counts its days from 1904. */
  readonly date1904?: boolean;
}

export interface RunningWps {
  /** What a page has of it. */
  readonly application: WpsApplication;
  readonly bridge: Bridge;
  readonly program: WpsProgram;
  /** The first file is the first of these, and shown. */
  readonly books: readonly WpsContext[];
  readonly book: WpsContext;
  /** Of the first file, for views of tests. */
  readonly workbook: Workbook;
  readonly state: WorkbookState;
  readonly clerk: WpsClerk;
}

/** A running WPS with these files open; `quirks` are what it does otherwise than is usual. */
export function startWps(
  file: WpsFile,
  more: readonly WpsFile[] = [],
  { quirks = [] }: { readonly quirks?: readonly Quirk[] } = {},
): RunningWps {
  const bridge = new Bridge();
  const program = new WpsProgram(bridge);
  for (const quirk of quirks) QUIRKS[quirk](program);
  const [book, ...others] = [file, ...more].map((each, index) => opened(program, each, index + 1));
  if (!book) throw new Error('no file');
  program.show(book);
  return {
    application: bridge.expose('Application', new ApplicationModel(program)),
    bridge,
    program,
    books: [book, ...others],
    book,
    workbook: book.holder,
    state: book.state,
    clerk: new WpsClerk(book),
  };
}

function opened(program: WpsProgram, file: WpsFile, number: number): WpsContext {
  const { sheets, name = `工作簿${number}`, path = '', readOnly = false, date1904 = false } = file;
  // The sheets are made before there is a workbook to tell of.
  const open: { book?: WpsContext } = {};
  const events: EventSink = {
    emit: (kind, args) => {
      // The kind and what belongs to it come together; the compiler cannot follow that.
      if (open.book) program.tell({ kind, book: open.book, args } as News);
    },
  };
  const holder = initialWorkbook(sheets, { events, date1904 });
  const book = new WpsContext(program, holder, { name, path, readOnly });
  open.book = book;
  program.open(book);
  return book;
}
