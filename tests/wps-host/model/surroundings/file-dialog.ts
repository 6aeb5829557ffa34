import type { WpsFileDialog } from '../../../../src/host/wps/api/application-api';
import { type Bridge, WpsFault } from '../../bridge';
import { booleanGiven, textGiven, wholeGiven } from '../arguments';
import type { DialogAnswer, Machine } from './machine';

const [OPEN, SAVE_AS, FILE_PICKER, FOLDER_PICKER] = [1, 2, 3, 4] as const;
const TYPES: readonly number[] = [OPEN, SAVE_AS, FILE_PICKER, FOLDER_PICKER];
const CHOSEN = -1;

export class FileDialog implements WpsFileDialog {
  readonly #machine: Machine;
  readonly #bridge: Bridge;
  readonly #type: number;
  readonly #selected = new SelectedItems();
  #title = '';
  #allowMultiSelect: boolean;
  #initialFileName = '';

  constructor(machine: Machine, bridge: Bridge, type: number) {
    if (!TYPES.includes(type)) throw new WpsFault('call failed');
    this.#machine = machine;
    this.#bridge = bridge;
    this.#type = type;
    this.#allowMultiSelect = type === FILE_PICKER;
  }

  get Title(): string {
    return this.#title;
  }
  set Title(value: unknown) {
    this.#title = textGiven(value, 'FileDialog.Title');
  }
  get AllowMultiSelect(): boolean {
    return this.#allowMultiSelect;
  }
  set AllowMultiSelect(value: unknown) {
    this.#allowMultiSelect = booleanGiven(value, 'FileDialog.AllowMultiSelect');
  }
  get InitialFileName(): string {
    return this.#initialFileName;
  }
  set InitialFileName(value: unknown) {
    this.#initialFileName = textGiven(value, 'FileDialog.InitialFileName');
  }

  /** Returns when the clerk has answered. */
  Show(): number {
    this.#machine.fileDialogs.push({
      type: this.#type,
      title: this.#title,
      initialFileName: this.#initialFileName,
      allowMultiSelect: this.#allowMultiSelect,
    });
    const answer = this.#machine.answers.shift();
    if (!answer) throw new Error('The test has no answer for this dialog');
    if (answer === 'cancelled') return 0;
    this.#selected._paths = this.#possible(answer);
    return CHOSEN;
  }

  #possible({ chosen }: Exclude<DialogAnswer, 'cancelled'>): readonly string[] {
    const several = this.#allowMultiSelect && this.#type !== FOLDER_PICKER && this.#type !== SAVE_AS;
    if (chosen.length === 0 || (chosen.length > 1 && !several)) {
      throw new Error(`A clerk cannot choose ${chosen.length} in this dialog`);
    }
    return chosen;
  }

  get SelectedItems(): WpsFileDialog['SelectedItems'] {
    return this.#bridge.expose('FileDialogSelectedItems', this.#selected);
  }
}

/** From 1. */
class SelectedItems {
  _paths: readonly string[] = [];

  get Count(): number {
    return this._paths.length;
  }

  Item(index: unknown): string {
    const path = this._paths[wholeGiven(index, 'SelectedItems.Item') - 1];
    if (path === undefined) throw new WpsFault('call failed');
    return path;
  }
}
