import { latestOnly } from '../../latest-only';
import type { SelectedCells, Unsubscribe, WorkbookChange } from '../../port';
import { selectedCells } from '../places/selected-cells';
import { placeOf } from '../reading/used-range';
import type { WpsApplication, WpsEventListeners, WpsEventName } from '../api/application-api';
import type { WorkbookInHand } from '../workbook-in-hand';
import { ApiListeners } from './api-listeners';
import { CrowdedChanges } from './crowded-changes';
import { ANYTHING, changeOf, isInHand, sheetNamesOf, unlessRefused } from './told-by-wps';

/** Going to another sheet or workbook selects something too. */
const SELECTING: readonly WpsEventName[] = ['SheetSelectionChange', 'SheetActivate', 'WorkbookActivate'];
const CHANGING: readonly WpsEventName[] = [
  'SheetChange',
  'SheetActivate',
  'WorkbookActivate',
  'WorkbookNewSheet',
  'SheetBeforeDelete',
];
/** Without these there is nothing to tell; a build that lacks one of the others tells a little later. */
const NEEDED: ReadonlySet<WpsEventName> = new Set(['SheetSelectionChange', 'SheetChange']);

/** Milliseconds between two selections told: a clerk who holds an arrow key down moves on faster. */
const REST = 100;

/**
 * Tells what is selected and what has changed in the workbook that is shown. Listens to WPS once for each event, however
 * many listen to it, and not while nobody does. WPS is told to be silent about what we write ourselves: `tell` it. A WPS
 * that is not silent tells it once more: what comes at once is not heard, and what comes after is told as a change like
 * any other, of which whoever reads again finds nothing new.
 */
export class ChangeHub {
  readonly #api: ApiListeners;
  readonly #changes = new Set<(change: WorkbookChange) => void>();
  readonly #selections = new Set<(selected: SelectedCells) => void>();
  /** As the listeners know them; undefined where they could not be learned. */
  #sheetNames: readonly string[] | undefined;
  #selected: SelectedCells | undefined;
  readonly #crowd = new CrowdedChanges(() => this.tell(ANYTHING));
  readonly #tellSelected = latestOnly(async () => {
    if (this.#selected) deliver(this.#selections, this.#selected);
    await new Promise((resolve) => setTimeout(resolve, REST));
  });

  constructor(
    app: WpsApplication,
    private readonly handOf: () => WorkbookInHand,
    /** Waits for its turn at the workbook. */
    private readonly turn: <Result>(task: () => Result) => Promise<Result>,
  ) {
    this.#api = new ApiListeners(app);
  }

  onSelection(listener: (selected: SelectedCells) => void): Promise<Unsubscribe> {
    return this.#join(this.#selections, listener);
  }

  onChange(listener: (change: WorkbookChange) => void): Promise<Unsubscribe> {
    return this.#join(this.#changes, listener);
  }

  tell(change: WorkbookChange): void {
    if (this.#changes.size === 0) return;
    if (change.kind === 'other') this.#sheetNames = unlessRefused(() => sheetNamesOf(this.handOf()));
    deliver(this.#changes, change);
  }

  async #join<Told>(listeners: Set<(told: Told) => void>, given: (told: Told) => void): Promise<Unsubscribe> {
    // One who listens twice is told twice, and leaves one by one.
    const listener = (told: Told): void => given(told);
    listeners.add(listener);
    try {
      await this.turn(() => this.#adjust());
    } catch (error) {
      listeners.delete(listener);
      throw error;
    }
    let isLeft = false;
    return async () => {
      if (isLeft) return;
      isLeft = true;
      listeners.delete(listener);
      await this.turn(() => this.#adjust());
    };
  }

  /** Listens to what somebody wants to know, and to nothing else. */
  #adjust(): void {
    const wanted = new Set([
      ...(this.#selections.size > 0 ? SELECTING : []),
      ...(this.#changes.size > 0 ? CHANGING : []),
    ]);
    if (this.#changes.size === 0) this.#sheetNames = undefined;
    else this.#sheetNames ??= unlessRefused(() => sheetNamesOf(this.handOf()));
    for (const name of wanted) this.#add(name);
    for (const name of [...SELECTING, ...CHANGING]) if (!wanted.has(name)) this.#api.remove(name);
  }

  #add(name: WpsEventName): void {
    try {
      this.#api.add(name, this.#listeners[name]);
    } catch (error) {
      // Sheets that come, go or get another name are noticed by the events that are there.
      if (NEEDED.has(name)) throw error;
    }
  }

  /** Called by WPS, which is to see no error of ours. */
  readonly #listeners: WpsEventListeners = {
    SheetSelectionChange: (sheet, range) =>
      this.#select(() => ({ sheet: sheet.Name, range: placeOf(range.Areas.Item(1)) })),
    SheetChange: (sheet, range) => {
      if (this.#crowd.takes()) {
        this.#notice(() => changeOf({ sheet, range }, this.handOf(), this.#sheetNames));
      }
    },
    SheetActivate: () => {
      this.#noticeNames();
      this.#select(() => selectedCells(this.handOf(), this.#selected));
    },
    // What is shown from now on is another workbook.
    WorkbookActivate: () => {
      this.tell(ANYTHING);
      this.#select(() => selectedCells(this.handOf(), this.#selected));
    },
    WorkbookNewSheet: (workbook) =>
      this.#notice(() => (isInHand(workbook, this.handOf()) ? ANYTHING : undefined)),
    // It is still there, and the clerk may yet keep it.
    SheetBeforeDelete: () => void setTimeout(() => this.tell(ANYTHING), 0),
    WorkbookBeforeClose: () => undefined,
  };

  #notice(look: () => WorkbookChange | undefined): void {
    const looked = unlessRefused(() => ({ change: look() }));
    const change = looked ? looked.change : ANYTHING;
    if (change) this.tell(change);
  }

  /** WPS does not tell that a sheet has another name, nor what another page of ours does. */
  #noticeNames(): void {
    if (this.#changes.size === 0) return;
    const names = unlessRefused(() => sheetNamesOf(this.handOf()));
    if (!names || names.join('/') !== this.#sheetNames?.join('/')) this.tell(ANYTHING);
  }

  #select(look: () => SelectedCells | undefined): void {
    const selected = this.#selections.size > 0 ? unlessRefused(look) : undefined;
    if (!selected) return;
    this.#selected = selected;
    this.#tellSelected();
  }
}

/** Each in a task of its own, so that one who throws is the page's affair; not those who have left by then. */
function deliver<Told>(listeners: ReadonlySet<(told: Told) => void>, told: Told): void {
  for (const listener of listeners) {
    queueMicrotask(() => {
      if (listeners.has(listener)) listener(told);
    });
  }
}
