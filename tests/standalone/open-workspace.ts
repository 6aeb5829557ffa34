import { IDBFactory } from 'fake-indexeddb';
import type { DocumentWork, OpenOptions } from '../../src/actions/document/document-work';
import type { LeftBehind, WorkbookDocument } from '../../src/domain/document/workbook-document';
import { keptWorkbooks } from '../../src/standalone/autosave/kept-workbooks';
import { recentFiles } from '../../src/standalone/files/recent-files';
import { browserDatabase } from '../../src/standalone/storage/browser-database';
import { BLANK_WORKBOOK } from '../../src/standalone/workspace/blank-workbook';
import { FileCommands } from '../../src/standalone/workspace/file-commands';
import { RestoreCommands } from '../../src/standalone/workspace/restore-commands';
import { Workspace } from '../../src/standalone/workspace/workspace';
import type { Question } from '../../src/standalone/workspace/workspace-state';
import { FakeDisk } from './fake-files';
import { fakeGrid } from './fake-grid';

/** A document that can be told from others by the name of its sheet. */
export const documentNamed = (name: string): WorkbookDocument => ({
  ...BLANK_WORKBOOK,
  sheets: [{ ...BLANK_WORKBOOK.sheets[0]!, name }],
});

export interface FileOnDisk {
  readonly leftBehind?: readonly LeftBehind[];
  readonly password?: string;
  readonly error?: Error;
}

/** Opens files of these names; saves the name of the first sheet. */
export function fakeDocuments(disk: Readonly<Record<string, FileOnDisk>>, refuse: (code: string) => Error) {
  const asked: OpenOptions[] = [];
  const work: DocumentWork = {
    open: async (_file, options, signal) => {
      asked.push(options);
      await Promise.resolve();
      signal?.throwIfAborted();
      const { leftBehind = [], password, error } = disk[options.fileName] ?? {};
      if (error !== undefined) throw error;
      if (password !== undefined && !options.passwords.includes(password))
        throw refuse(options.passwords.length > 0 ? 'passwordWrong' : 'passwordNeeded');
      return { document: documentNamed(options.fileName), leftBehind };
    },
    save: (document) =>
      Promise.resolve(Uint8Array.from(document.sheets[0]!.name, (letter) => letter.charCodeAt(0))),
  };
  return { work, asked };
}

export interface WorkspaceOptions {
  readonly disk?: Readonly<Record<string, FileOnDisk>>;
  readonly documents?: DocumentWork;
  readonly keepsHandles?: boolean;
  /** The browser's store; another page on the same machine has the same. */
  readonly storage?: IDBFactory | undefined;
  readonly session?: string;
  readonly alive?: readonly string[];
  readonly now?: () => number;
  /** The page starts the grid itself. */
  readonly withoutGrid?: boolean;
}

/** The page's workspace on a fake grid, which is there already if not told otherwise. */
export async function openWorkspace(options: WorkspaceOptions = {}) {
  const { session = 'this', alive = [session], now = () => Date.now() } = options;
  const storage = 'storage' in options ? options.storage : new IDBFactory();
  const database = browserDatabase(() => storage);
  const kept = keptWorkbooks(database, now);
  const recent = recentFiles(database, now);
  const presence = { session, isAlive: (asked: string) => Promise.resolve(alive.includes(asked)) };
  const lang = () => 'zh' as const;
  const grid = fakeGrid();
  const disk = new FakeDisk(options.keepsHandles ?? true);
  const workspace = new Workspace({ kept, presence, now, lang });
  const documents = options.documents ?? fakeDocuments(options.disk ?? {}, (code) => new Error(code)).work;
  const files = new FileCommands(workspace, { documents, files: disk, recent, now, lang });
  const restore = new RestoreCommands(workspace, files, { kept, presence });
  if (!options.withoutGrid) await workspace.start(() => Promise.resolve(grid));
  return { workspace, files, restore, grid, disk, kept, recent, storage };
}

/** Waits until the page asks, and answers. */
export async function answered(
  workspace: Workspace,
  answer: Parameters<Workspace['questions']['answer']>[0],
) {
  const question = await new Promise<Question>((resolve) => {
    const look = (): void => {
      const { question: asked } = workspace.state;
      if (asked) resolve(asked);
    };
    workspace.store.subscribe(look);
    look();
  });
  workspace.questions.answer(answer);
  return question;
}
