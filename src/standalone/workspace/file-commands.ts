import { isRefusal, type DocumentWork } from '../../actions/document/document-work';
import type { FileAccess, PickedFile, SaveTarget } from '../files/file-access';
import type { RecentFile, RecentFiles } from '../files/recent-files';
import { isXlsx, savedName } from '../files/saved-name';
import { unsavable } from '../../domain/document/unsavable';
import type { WorkbookDocument } from '../../domain/document/workbook-document';
import type { Host } from '../../host/port';
import type { Lang } from '../../messages/fill';
import { BLANK_WORKBOOK } from './blank-workbook';
import { readFile } from './read-file';
import type { Workspace } from './workspace';
import type { PageWork } from './workspace-state';

export interface FileServices {
  readonly documents: DocumentWork;
  readonly files: FileAccess;
  readonly recent: RecentFiles;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly lang: () => Lang;
}

/** 新建 打开 保存 另存为: what the file group of the toolbar does. None of these rejects. */
export class FileCommands {
  constructor(
    private readonly workspace: Workspace,
    private readonly services: FileServices,
  ) {}

  /** Dialogs of the system come before everything else: browsers open them only just after a click. */
  async pickAndOpen(): Promise<void> {
    if (this.workspace.isBusy()) return;
    const picked = await this.asked('opening', () => this.services.files.pick());
    if (picked) await this.open(picked);
  }

  async openRecent(recent: RecentFile): Promise<void> {
    const { files } = this.services;
    if (this.workspace.isBusy()) return;
    try {
      const picked = await files.again(recent.handle);
      if (picked) await this.open(picked);
      else this.workspace.say({ kind: 'notPermitted', name: recent.name });
    } catch (error) {
      if (!isGone(error)) return this.fail('opening', recent.name, error);
      this.workspace.say({ kind: 'fileGone', name: recent.name });
      await this.rememberedWith((list) => list.forget(recent.id));
    }
  }

  /** Shows a file's workbook; where there are unsaved changes, the clerk is asked first. */
  async open(picked: PickedFile): Promise<void> {
    const { workspace } = this;
    const stop = new AbortController();
    const cancel = (): void => {
      stop.abort();
      workspace.questions.answer(undefined);
    };
    await workspace.alone({ kind: 'opening', name: picked.name, cancel }, async () => {
      const opened = await this.readOrRefuse(picked, stop.signal);
      if (!opened || stop.signal.aborted || !(await this.mayLeave())) return false;
      const { document, leftBehind } = opened;
      const { name } = picked;
      const holdsMore = leftBehind.length > 0;
      const handle = isXlsx(name) && !holdsMore ? picked.handle : undefined;
      await workspace.show(document, { name, isNew: false, handle, holdsMore, savedAt: undefined });
      if (holdsMore) workspace.say({ kind: 'leftBehind', items: leftBehind });
      if (picked.handle) await this.remember(picked.handle);
      return true;
    });
  }

  /** 新建: an empty workbook. False where the clerk kept what is open. */
  create(): Promise<boolean> {
    const { workspace } = this;
    return workspace.alone(workOf('opening', workspace.state.file.name), async () => {
      if (!(await this.mayLeave())) return false;
      await workspace.show(BLANK_WORKBOOK, workspace.newFile());
      return true;
    });
  }

  /** The host of a workbook that holds nothing, the one shown or another; undefined where the clerk kept what is open. */
  async emptyWorkbook(): Promise<Host | undefined> {
    const { workspace } = this;
    const isEmpty = workspace.state.file.isNew && !(await workspace.hasUnsavedNow());
    return isEmpty || (await this.create()) ? workspace.state.host : undefined;
  }

  /** 保存: over the file it was opened from or saved to, else where the clerk says. */
  async save(): Promise<void> {
    const { file } = this.workspace.state;
    await this.workspace.alone(workOf('saving', file.name), () => this.saveNow());
  }

  /** 另存为. */
  async saveAs(): Promise<void> {
    const { file } = this.workspace.state;
    await this.workspace.alone(workOf('saving', file.name), async () => this.saveTo(await this.newTarget()));
  }

  /** True where nothing is lost by showing another workbook. */
  async mayLeave(): Promise<boolean> {
    const { workspace } = this;
    if (!(await workspace.hasUnsavedNow())) return true;
    const answer = await workspace.questions.ask({ kind: 'unsaved', name: workspace.state.file.name });
    return answer === 'save' ? this.saveNow() : answer === 'discard';
  }

  /** Forgets the files used lately. */
  async forgetRecent(): Promise<void> {
    await this.rememberedWith((list) => list.clear());
  }

  private async readOrRefuse(picked: PickedFile, signal: AbortSignal) {
    const { documents } = this.services;
    try {
      return await readFile(picked, documents, this.workspace.questions, signal);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const { code, values } = error;
      this.workspace.say({ kind: 'refused', name: picked.name, refusal: { code, values } });
      return undefined;
    }
  }

  private async saveNow(): Promise<boolean> {
    const { file } = this.workspace.state;
    if (!file.handle) return this.saveTo(await this.newTarget());
    const target = await this.services.files.targetOf(file.handle);
    if (!target) this.workspace.say({ kind: 'notPermitted', name: file.name });
    return this.saveTo(target);
  }

  private newTarget(): Promise<SaveTarget | undefined> {
    const { name, holdsMore } = this.workspace.state.file;
    const { files, lang } = this.services;
    return files.pickTarget(savedName(name, holdsMore, lang()));
  }

  private async saveTo(target: SaveTarget | undefined): Promise<boolean> {
    if (!target) return false;
    const taken = await this.workspace.take();
    await target.write(await this.services.documents.save(taken.document));
    const { name, handle } = target;
    this.workspace.savedAs(
      { name, isNew: false, handle, holdsMore: false, savedAt: this.services.now() },
      taken,
    );
    if (handle) await this.remember(handle);
    this.sayHowSaved(name, taken.document, handle === undefined);
    return true;
  }

  private sayHowSaved(name: string, document: WorkbookDocument, downloaded: boolean): void {
    const items = unsavable(document);
    if (items.length > 0) this.workspace.say({ kind: 'savedWithout', name, items, downloaded });
    else if (downloaded) this.workspace.say({ kind: 'downloaded', name });
  }

  private remember(handle: FileSystemFileHandle): Promise<void> {
    return this.rememberedWith((list) => list.remember(handle));
  }

  /** A list that cannot be kept is a small thing beside the file: it is said, and nothing else stops. */
  private async rememberedWith(act: (list: RecentFiles) => Promise<void>): Promise<void> {
    try {
      await act(this.services.recent);
    } catch {
      this.workspace.say({ kind: 'notKept' });
    }
  }

  private async asked<T>(what: PageWork['kind'], ask: () => Promise<T>): Promise<T | undefined> {
    try {
      return await ask();
    } catch (error) {
      this.fail(what, this.workspace.state.file.name, error);
      return undefined;
    }
  }

  private fail(what: PageWork['kind'], name: string, error: unknown): void {
    this.workspace.say({ kind: 'failed', what, name, error });
  }
}

const workOf = (kind: PageWork['kind'], name: string): PageWork => ({ kind, name, cancel: undefined });

const isGone = (error: unknown): boolean => error instanceof DOMException && error.name === 'NotFoundError';
