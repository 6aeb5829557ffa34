import type {
  WpsApplication,
  WpsEnv,
  WpsFileDialog,
  WpsFileSystem,
  WpsPluginStorage,
  WpsTaskPane,
} from '../../../../src/host/wps/api/application-api';
import { WpsFault } from '../../bridge';
import { booleanGiven, numberGiven, textGiven, wholeGiven } from '../arguments';
import type { WpsProgram } from '../program';
import { Env } from './env';
import { FileDialog } from './file-dialog';
import { FileSystem } from './file-system';
import { type Machine, machineOf } from './machine';
import { PluginStorage } from './plugin-storage';
import { newPane, TaskPane } from './task-pane';

type Offered = Pick<
  WpsApplication,
  'PluginStorage' | 'FileSystem' | 'Env' | 'FileDialog' | 'CreateTaskPane' | 'GetTaskPane' | 'ShowDialog'
>;

/** What the application has beside workbooks; the members it answers are exposed by it. */
export class Surroundings implements Offered {
  readonly #program: WpsProgram;
  readonly #machine: Machine;
  readonly #storage: PluginStorage;
  readonly #files: FileSystem;
  readonly #env: Env;

  constructor(program: WpsProgram) {
    this.#program = program;
    this.#machine = machineOf(program);
    this.#storage = new PluginStorage(this.#machine);
    this.#files = new FileSystem(this.#machine, program.bridge);
    this.#env = new Env(this.#machine);
  }

  get PluginStorage(): WpsPluginStorage {
    return this.#program.bridge.expose('PluginStorage', this.#storage);
  }
  get FileSystem(): WpsFileSystem {
    return this.#program.bridge.expose('FileSystem', this.#files);
  }
  get Env(): WpsEnv {
    return this.#program.bridge.expose('Env', this.#env);
  }

  FileDialog(type: unknown): WpsFileDialog {
    const dialog = new FileDialog(
      this.#machine,
      this.#program.bridge,
      wholeGiven(type, 'Application.FileDialog'),
    );
    return this.#program.bridge.expose('FileDialog', dialog);
  }

  /** Nothing is seen of it yet. */
  CreateTaskPane(url: unknown, title?: unknown): WpsTaskPane {
    const name = title === undefined ? '' : textGiven(title, 'CreateTaskPane');
    const pane = newPane(this.#machine.panes.length + 1, textGiven(url, 'CreateTaskPane'), name);
    this.#machine.panes.push(pane);
    return this.#program.bridge.expose('TaskPane', new TaskPane(pane));
  }

  GetTaskPane(id: unknown): WpsTaskPane {
    const wanted = wholeGiven(id, 'GetTaskPane');
    const pane = this.#machine.panes.find((each) => each.id === wanted && !each.isDeleted);
    if (!pane) throw new WpsFault('call failed');
    return this.#program.bridge.expose('TaskPane', new TaskPane(pane));
  }

  ShowDialog(url: unknown, title?: unknown, width?: unknown, height?: unknown, modal?: unknown): void {
    this.#machine.dialogs.push({
      url: textGiven(url, 'ShowDialog'),
      title: title === undefined ? undefined : textGiven(title, 'ShowDialog'),
      width: width === undefined ? undefined : numberGiven(width, 'ShowDialog'),
      height: height === undefined ? undefined : numberGiven(height, 'ShowDialog'),
      modal: modal === undefined ? undefined : booleanGiven(modal, 'ShowDialog'),
    });
  }
}
