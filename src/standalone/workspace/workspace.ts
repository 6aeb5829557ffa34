import type { WorkbookDocument } from '../../domain/document/workbook-document';
import type { Grid, GridWorkbook } from '../../host/standalone/open-grid';
import type { Lang } from '../../messages/fill';
import { newWorkbookName } from '../../messages/standalone-files';
import { Autosave } from '../autosave/autosave';
import type { KeptWorkbooks } from '../autosave/kept-workbooks';
import type { TabPresence } from '../autosave/tab-presence';
import { GridSlot } from '../grid/grid-slot';
import { PendingHost } from '../grid/pending-host';
import { BLANK_WORKBOOK } from './blank-workbook';
import { Questions } from './questions';
import { Store } from './store';
import type { Notice, PageWork, WorkspaceFile, WorkspaceState } from './workspace-state';

export interface WorkspaceOptions {
  readonly kept: KeptWorkbooks;
  readonly presence: TabPresence;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly lang: () => Lang;
}

/** The document of this moment, and the changes that it holds. */
export interface TakenDocument {
  readonly document: WorkbookDocument;
  readonly revision: number;
}

/** The workbook that the page shows: which file it is of, whether it has changes that are in no file, what goes on. */
export class Workspace {
  readonly store: Store<WorkspaceState>;
  readonly questions = new Questions((question) => this.store.set({ question }));
  readonly slot = new GridSlot();
  readonly autosave: Autosave;
  private shown: GridWorkbook | undefined;
  private unwatch: () => void = () => undefined;
  private revision = 0;
  private newNumber = 1;

  constructor(private readonly options: WorkspaceOptions) {
    this.store = new Store<WorkspaceState>({
      number: 1,
      host: new PendingHost(this.slot.first.then(({ host }) => host)),
      file: this.newFile(),
      unsaved: false,
      grid: { kind: 'starting' },
      work: undefined,
      question: undefined,
      notice: undefined,
      left: undefined,
    });
    this.autosave = new Autosave(
      {
        kept: options.kept,
        session: options.presence.session,
        now: options.now,
        onFault: () => this.say({ kind: 'notKept' }),
      },
      async () => {
        const { file, unsaved } = this.state;
        if (!this.shown || !unsaved) return undefined;
        return { fileName: file.name, document: await this.shown.document({ keepEditing: true }) };
      },
    );
  }

  get state(): WorkspaceState {
    return this.store.getState();
  }

  /** The clerk would lose something with the workbook shown: changes in no file, or a cell that they are typing in. */
  get hasUnsaved(): boolean {
    return this.state.unsaved || this.shown?.isEditing === true;
  }

  /** The same, with what the clerk did a moment ago. */
  async hasUnsavedNow(): Promise<boolean> {
    await this.shown?.changesTold();
    return this.hasUnsaved;
  }

  /** Starts the grid, or tries again. What it fails with is shown in its place. */
  async start(startGrid: () => Promise<Grid>): Promise<void> {
    if (this.slot.current) return;
    this.store.set({ grid: { kind: 'starting' } });
    try {
      await this.slot.start(startGrid, BLANK_WORKBOOK);
      this.watch(await this.slot.first);
      this.store.set({ grid: { kind: 'ready' }, notice: withoutNoGrid(this.state.notice) });
    } catch (error) {
      this.store.set({ grid: { kind: 'failed', error } });
    }
  }

  say(notice: Notice | undefined): void {
    this.store.set({ notice });
  }

  /**
   * Does one thing at a time: while it runs, a second call does nothing. What it throws is said, as is that there is no
   * grid to do it with. True where it ended well.
   */
  async alone(work: PageWork, task: () => Promise<boolean>): Promise<boolean> {
    if (this.isBusy()) return false;
    this.store.set({ work, notice: undefined });
    try {
      return await task();
    } catch (error) {
      this.say({ kind: 'failed', what: work.kind, name: work.name, error });
      return false;
    } finally {
      this.store.set({ work: undefined });
    }
  }

  /** Nothing can be begun now: something else is under way, or the grid could not be loaded, which is said. */
  isBusy(): boolean {
    const { work, grid } = this.state;
    if (grid.kind === 'failed') this.say({ kind: 'noGrid' });
    return work !== undefined || grid.kind === 'failed';
  }

  /** Shows another workbook in place of the one shown, whose unsaved changes are gone. */
  async show(document: WorkbookDocument, file: WorkspaceFile): Promise<void> {
    const workbook = await this.replaced(document);
    this.watch(workbook);
    const { number } = this.state;
    this.store.set({ number: number + 1, host: workbook.host, file, unsaved: false });
    void this.autosave.clear();
  }

  /** While the workbook shown is closed it cannot be taken; where another cannot be opened, it stays and is kept. */
  private async replaced(document: WorkbookDocument): Promise<GridWorkbook> {
    this.autosave.hold();
    try {
      return await this.slot.show(document);
    } catch (error) {
      if (this.state.unsaved) this.autosave.changed();
      throw error;
    }
  }

  /** An empty workbook's file, none. */
  newFile(): WorkspaceFile {
    const name = newWorkbookName(this.newNumber++, this.options.lang());
    return { name, isNew: true, handle: undefined, holdsMore: false, savedAt: undefined };
  }

  /** The workbook as it is now, a cell being edited taken as finished. Waits for the grid. */
  async take(): Promise<TakenDocument> {
    const workbook = this.shown ?? (await this.slot.first);
    const document = await workbook.document();
    return { document, revision: this.revision };
  }

  /** What was taken is in a file now; what has changed since is not. */
  savedAs(file: WorkspaceFile, { revision }: TakenDocument): void {
    const unsaved = this.revision !== revision;
    this.store.set({ file, unsaved });
    void this.autosave.clear();
    if (unsaved) this.autosave.changed();
  }

  /** The workbook has changes that are in no file. */
  changed(): void {
    this.revision += 1;
    if (!this.state.unsaved) this.store.set({ unsaved: true });
    this.autosave.changed();
  }

  async undo(): Promise<void> {
    await this.byGrid((workbook) => workbook.undo());
  }

  async redo(): Promise<void> {
    await this.byGrid((workbook) => workbook.redo());
  }

  private async byGrid(act: (workbook: GridWorkbook) => Promise<void>): Promise<void> {
    try {
      if (this.shown) await act(this.shown);
    } catch (error) {
      this.say({ kind: 'failed', what: 'other', name: this.state.file.name, error });
    }
  }

  private watch(workbook: GridWorkbook): void {
    this.unwatch();
    this.shown = workbook;
    this.unwatch = workbook.onChanged(() => this.changed());
  }
}

/** What was said of the grid is over once it is there. */
const withoutNoGrid = (notice: Notice | undefined): Notice | undefined =>
  notice?.kind === 'noGrid' ? undefined : notice;
