import type { DoneAction } from '../done-action';
import { HostError } from '../host-error';
import type { WpsApplication } from './api/application-api';
import type { WpsWorkbook } from './api/workbook-api';
import { KnownSheets } from './known-sheets';
import type { Journal } from './journal';
import type { WorkbookInHand } from './workbook-in-hand';

/** What this runtime keeps of a workbook while that is open. */
interface KeptWorkbook {
  readonly workbook: WpsWorkbook;
  readonly sheets: KnownSheets;
  /** The last thing that we did to it and that can be taken back. */
  done: DoneAction | undefined;
  /** What a broken action could not take back; done before anything else. */
  unfinished: Journal | undefined;
}

/** The workbook that an action is about, with what is kept of it. */
export interface ActiveWorkbook {
  readonly hand: WorkbookInHand;
  readonly kept: Pick<KeptWorkbook, 'done' | 'unfinished'>;
}

/** One pane sees many workbooks come and go; each action is about the one that is active when its turn comes. */
export class OpenWorkbooks {
  #kept: readonly KeptWorkbook[] = [];
  #lastId = 0;

  constructor(private readonly app: WpsApplication) {}

  /** `workbookClosed` where none is open. */
  active(): ActiveWorkbook {
    const workbook = this.app.ActiveWorkbook;
    if (!workbook) throw new HostError('workbookClosed');
    const kept = this.#keptOf(workbook);
    const hand = { app: this.app, workbook, sheets: () => kept.sheets.now(workbook) };
    return { hand, kept };
  }

  /** A workbook is known again by a reference that has its place now: these follow it when it is saved elsewhere. */
  #keptOf(workbook: WpsWorkbook): KeptWorkbook {
    const place = workbook.FullName;
    const open = this.#kept.map((kept) => ({ kept, place: placeIfOpen(kept.workbook) }));
    const known = open.find((one) => one.place === place)?.kept;
    const kept = known ?? {
      workbook,
      sheets: new KnownSheets(() => this.#newId()),
      done: undefined,
      unfinished: undefined,
    };
    // Asked once more: those that did not answer are closed, and it was not WPS that was silent.
    if (open.some((one) => one.place === undefined)) void workbook.FullName;
    const others = open.flatMap((one) => (one.place === undefined || one.kept === kept ? [] : [one.kept]));
    this.#kept = [...others, kept];
    return kept;
  }

  #newId(): string {
    this.#lastId += 1;
    return `sheet-${this.#lastId}`;
  }
}

/** Undefined of a workbook that was closed; asked twice, as a call can fail by chance. */
function placeIfOpen(workbook: WpsWorkbook): string | undefined {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      return workbook.FullName;
    } catch {
      // Closed, unless it answers the second time.
    }
  }
  return undefined;
}
