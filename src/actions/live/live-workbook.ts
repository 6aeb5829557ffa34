import type { WorkbookSnapshot } from '../../domain/sheet/snapshot';
import type { Host, Unsubscribe } from '../../host/port';

/** What is known of the open workbook's content; `snapshot` is absent until it was read once. */
export interface LiveState {
  readonly snapshot: WorkbookSnapshot | undefined;
  /** Milliseconds of the clock when the snapshot was last known to be the workbook. */
  readonly readAt: number | undefined;
  /** What kept the last reading from succeeding. */
  readonly error: unknown;
}

/** Milliseconds in which changes are taken together; a view must follow within 300. */
const SETTLING = 60;

/**
 * The content of the open workbook, followed while anyone listens. Nothing is read before somebody listens, and nothing
 * is read twice at once.
 */
export class LiveWorkbook {
  #state: LiveState = { snapshot: undefined, readAt: undefined, error: undefined };
  readonly #listeners = new Set<() => void>();
  #leave: Promise<Unsubscribe> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reading: Promise<void> | undefined;

  constructor(
    private readonly host: Pick<Host, 'readWorkbook' | 'readCells' | 'onWorkbookChanged'>,
    private readonly now: () => number = Date.now,
  ) {}

  /** The same value until something is different; for `useSyncExternalStore`. */
  readonly state = (): LiveState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) this.#start();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#stop();
    };
  };

  /** Reads everything again, as when the clerk asks for it; resolves when it was read, or could not be. */
  readonly refresh = (): Promise<void> => {
    this.#reading = (this.#reading ?? Promise.resolve()).then(() => this.#read());
    return this.#reading;
  };

  #start(): void {
    this.#leave = this.host.onWorkbookChanged(() => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.refresh(), SETTLING);
    });
    this.#leave.catch((error: unknown) => this.#become({ ...this.#state, error }));
    void this.refresh();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    void this.#leave?.then((leave) => leave()).catch(() => undefined);
    this.#leave = undefined;
  }

  async #read(): Promise<void> {
    try {
      const snapshot = await this.host.readWorkbook();
      this.#become({ snapshot, readAt: this.now(), error: undefined });
    } catch (error) {
      this.#become({ ...this.#state, error });
    }
  }

  #become(state: LiveState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
