import type { WorkbookDocument } from '../../domain/document/workbook-document';
import type { KeptWorkbooks } from './kept-workbooks';

/** What is to be kept now. */
export interface Unsaved {
  readonly fileName: string;
  readonly document: WorkbookDocument;
}

export interface AutosaveOptions {
  readonly kept: Pick<KeptWorkbooks, 'keep' | 'drop'>;
  readonly session: string;
  readonly now: () => number;
  /** Told once: nothing can be kept on this machine. The page goes on. */
  readonly onFault: (error: unknown) => void;
}

/** Milliseconds without a change after which it is kept; after this long it is kept however busy the clerk is. */
const QUIET = 2_000;
const LONGEST = 15_000;
/** Milliseconds between two times of keeping, and how many times longer than the keeping itself took. */
const GAP = 5_000;
const SHARE = 10;

/**
 * Keeps the workbook against a crash after changes, not too often: a large one takes long to be taken and written, and
 * the clerk is typing. `take` says what to keep.
 */
export class Autosave {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private firstChange: number | undefined;
  private earliest = 0;
  private writing: Promise<void> | undefined;
  /** What is cleared while it is being written is dropped after. */
  private generation = 0;
  private told = false;

  constructor(
    private readonly options: AutosaveOptions,
    private readonly take: () => Promise<Unsaved | undefined>,
  ) {}

  /** The workbook was changed. */
  changed(): void {
    const now = this.options.now();
    this.firstChange ??= now;
    const due = Math.max(Math.min(now + QUIET, this.firstChange + LONGEST), this.earliest);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), due - now);
  }

  /** Keeps now what is waiting to be kept. Never rejects. */
  async flush(): Promise<void> {
    if (this.writing) {
      await this.writing;
      if (this.firstChange !== undefined) this.changed();
      return;
    }
    if (this.firstChange === undefined) return;
    clearTimeout(this.timer);
    this.firstChange = undefined;
    this.writing = this.write(this.generation);
    await this.writing;
    this.writing = undefined;
  }

  /** Nothing is to be kept any more: it was saved, or given up. Never rejects. */
  async clear(): Promise<void> {
    this.generation += 1;
    clearTimeout(this.timer);
    this.firstChange = undefined;
    await this.writing;
    await this.options.kept.drop(this.options.session).catch((error: unknown) => this.tell(error));
  }

  private async write(generation: number): Promise<void> {
    const { kept, session, now } = this.options;
    const began = now();
    try {
      const unsaved = await this.take();
      if (!unsaved || generation !== this.generation) return;
      await kept.keep({ session, keptAt: now(), ...unsaved });
    } catch (error) {
      this.tell(error);
    } finally {
      this.earliest = now() + Math.max(GAP, SHARE * (now() - began));
    }
  }

  private tell(error: unknown): void {
    if (this.told) return;
    this.told = true;
    this.options.onFault(error);
  }
}
