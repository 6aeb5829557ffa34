import type { WorkbookSnapshot } from '../../domain/sheet/snapshot';
import { HostError } from '../../host/host-error';
import type { Host, Unsubscribe, WorkbookChange } from '../../host/port';
import { withBlockRead } from './patched-snapshot';
import { PendingChanges, type ChangedBlock } from './pending-changes';

/** What is known of the open workbook's content; `snapshot` is absent until it was read once. */
export interface LiveState {
  readonly snapshot: WorkbookSnapshot | undefined;
  /** Milliseconds of the clock when the snapshot was last known to be the workbook. */
  readonly readAt: number | undefined;
  /** What kept the last reading from succeeding. */
  readonly error: unknown;
}

/** Milliseconds in which changes are taken together, from the first on; a view must follow within 300. */
const SETTLING = 60;
/** Milliseconds for which the workbook is followed on when nobody listens: from one view to the next. */
const LINGERING = 1000;

/**
 * The content of the open workbook, followed while anyone listens. Nothing is read before somebody listens, and nothing
 * is read twice at once. Of a change, only the cells changed are read, where the program tells which. While the program
 * refuses, what was read last stays; it is read again with the next change, or by `retry`.
 */
export class LiveWorkbook {
  #state: LiveState = { snapshot: undefined, readAt: undefined, error: undefined };
  readonly #listeners = new Set<() => void>();
  readonly #pending = new PendingChanges();
  #following: Promise<Unsubscribe | undefined> | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #lingering: ReturnType<typeof setTimeout> | undefined;
  #reading: Promise<void> | undefined;

  constructor(
    private readonly host: Pick<Host, 'readWorkbook' | 'readCells' | 'onWorkbookChanged'>,
    private readonly now: () => number = Date.now,
  ) {}

  /** The same value until something is different; for `useSyncExternalStore`. */
  readonly state = (): LiveState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    clearTimeout(this.#lingering);
    if (!this.#following) this.#follow();
    else if (!this.#pending.isEmpty) this.#settle();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      clearTimeout(this.#lingering);
      this.#lingering = setTimeout(() => this.#leave(), LINGERING);
    };
  };

  /** Reads everything again, as when the clerk asks for it; resolves when it was read, or could not be. */
  readonly refresh = (): Promise<void> => {
    this.#pending.addAll();
    return this.#read();
  };

  /** Reads what could not be read before; nothing where nothing is missing. */
  readonly retry = (): Promise<void> =>
    this.#pending.isEmpty || !this.#following ? Promise.resolve() : this.#read();

  /** Takes note of a change, from the program or from who made it. */
  readonly changed = (change: WorkbookChange): void => {
    this.#pending.add(change);
    if (!this.#pending.isEmpty && this.#listeners.size > 0) this.#settle();
  };

  #follow(): void {
    const following = this.host.onWorkbookChanged(this.changed).catch((error: unknown) => {
      this.#become({ ...this.#state, error });
      return undefined;
    });
    this.#following = following;
    // Read only once changes are told, so that none falls in between.
    void following.then(() => (this.#following === following ? this.refresh() : undefined));
  }

  #leave(): void {
    clearTimeout(this.#settling);
    this.#settling = undefined;
    const following = this.#following;
    this.#following = undefined;
    following?.then((leave) => leave?.()).catch((error: unknown) => this.#become({ ...this.#state, error }));
  }

  #settle(): void {
    this.#settling ??= setTimeout(() => void this.#read(), SETTLING);
  }

  /** Reads until nothing is pending, as changes come in meanwhile; a reading that is under way does that as well. */
  #read(): Promise<void> {
    clearTimeout(this.#settling);
    this.#settling = undefined;
    if (this.#pending.isEmpty) return this.#reading ?? Promise.resolve();
    this.#reading ??= this.#readPending();
    return this.#reading;
  }

  async #readPending(): Promise<void> {
    while (!this.#pending.isEmpty) {
      const taken = this.#pending.take();
      try {
        const snapshot = await this.#readAgain(taken);
        this.#become({ snapshot, readAt: this.now(), error: undefined });
      } catch (error) {
        this.#pending.putBack(taken);
        this.#become({ ...this.#state, error });
        break;
      }
    }
    // At once, as whoever asks from now on waits for a reading of their own.
    this.#reading = undefined;
  }

  async #readAgain(taken: 'all' | readonly ChangedBlock[]): Promise<WorkbookSnapshot> {
    let { snapshot } = this.#state;
    if (taken === 'all' || !snapshot) return this.host.readWorkbook();
    for (const place of taken) {
      // A sheet of a name that is new was renamed, or is not told of apart.
      if (!snapshot.sheets.some(({ name }) => name === place.sheet)) return this.host.readWorkbook();
      try {
        snapshot = withBlockRead(snapshot, place, await this.host.readCells(place));
      } catch (error) {
        if (error instanceof HostError && error.code === 'sheetMissing') return this.host.readWorkbook();
        throw error;
      }
    }
    return snapshot;
  }

  #become(state: LiveState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
