import type { KeptWorkbooks } from '../autosave/kept-workbooks';
import type { TabPresence } from '../autosave/tab-presence';
import type { FileCommands } from './file-commands';
import type { Workspace } from './workspace';

export interface RestoreServices {
  readonly kept: KeptWorkbooks;
  readonly presence: TabPresence;
}

/** What earlier tabs have left unsaved: offered, restored or given up. None of these rejects. */
export class RestoreCommands {
  constructor(
    private readonly workspace: Workspace,
    private readonly files: Pick<FileCommands, 'mayLeave'>,
    private readonly services: RestoreServices,
  ) {}

  /** Offers what was left last. */
  async look(): Promise<void> {
    const { kept, presence } = this.services;
    try {
      const [left] = await kept.left((session) => presence.isAlive(session));
      this.workspace.store.set({ left });
    } catch {
      this.workspace.say({ kind: 'notKept' });
    }
  }

  /** Shows what was left, as unsaved; it is kept until this tab has kept it itself. */
  async restore(): Promise<void> {
    const { workspace } = this;
    const { left } = workspace.state;
    if (!left) return;
    const { fileName: name, document, session } = left;
    await workspace.alone({ kind: 'opening', name, cancel: undefined }, async () => {
      if (!(await this.files.mayLeave())) return false;
      await workspace.show(document, {
        name,
        isNew: false,
        handle: undefined,
        holdsMore: true,
        savedAt: undefined,
      });
      workspace.changed();
      workspace.say({ kind: 'restored', name });
      if (await workspace.autosave.flush()) await this.dropped(session);
      else this.stays();
      return true;
    });
  }

  /** 不要了. */
  async giveUp(): Promise<void> {
    const { left } = this.workspace.state;
    if (left) await this.dropped(left.session);
  }

  /** It could not be kept anew: the earlier tab's copy is the only one, and is offered again to a later page. */
  private stays(): void {
    this.workspace.store.set({ left: undefined });
    this.workspace.say({ kind: 'notKept' });
  }

  private async dropped(session: string): Promise<void> {
    try {
      await this.services.kept.drop(session);
    } catch {
      this.workspace.say({ kind: 'notKept' });
    }
    await this.look();
  }
}
