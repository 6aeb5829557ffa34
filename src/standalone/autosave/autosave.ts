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
  /** Nothing can be kept on this machine; told once until something could be. The page goes on. */
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
  private writing: Promise<boolean> | undefined;
  private clearing: Promise<void> | undefined;
  /** Grows where what is being taken or written is no longer wanted. */
  private generation = 0;
  private isKept = false;
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

  /** Keeps now what is waiting to be kept. True where the last change is kept by then; never rejects. */
  async flush(): Promise<boolean> {
    if (this.writing) {
      const kept = await this.writing;
      if (this.firstChange === undefined) return kept;
      this.changed();
      return false;
    }
    if (this.firstChange === undefined) return this.isKept;
    clearTimeout(this.timer);
    this.firstChange = undefined;
    this.writing = this.write(this.generation);
    this.isKept = await this.writing;
    this.writing = undefined;
    return this.isKept;
  }

  /** Another workbook is about to come in place of this one: what is being taken may fail, and need not be kept. */
  hold(): void {
    this.generation += 1;
    clearTimeout(this.timer);
  }

  /**
   * Nothing is to be kept any more: it was saved, or given up. Never rejects. Nobody has to wait for it: what is kept
   * later is written after.
   */
  clear(): Promise<void> {
    this.hold();
    this.firstChange = undefined;
    const cleared = this.dropAfter(this.writing, this.clearing).finally(() => {
      if (this.clearing === cleared) this.clearing = undefined;
    });
    this.clearing = cleared;
    return cleared;
  }

  private async dropAfter(...earlier: readonly (Promise<unknown> | undefined)[]): Promise<void> {
    await Promise.all(earlier.filter((one) => one !== undefined));
    this.isKept = false;
    await this.options.kept.drop(this.options.session).catch((error: unknown) => this.tell(error));
  }

  private async write(generation: number): Promise<boolean> {
    const { kept, session, now } = this.options;
    const began = now();
    try {
      const unsaved = await this.take();
      await this.clearing;
      if (!unsaved || generation !== this.generation) return false;
      await kept.keep({ session, keptAt: now(), ...unsaved });
      this.told = false;
      return true;
    } catch (error) {
      // A workbook that is no longer shown cannot be taken, which is no fault of this machine.
      if (generation === this.generation) this.tell(error);
      return false;
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
