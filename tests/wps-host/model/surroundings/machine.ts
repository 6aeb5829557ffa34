import type { WpsProgram } from '../program';
import { FileTree } from './file-tree';

/** What the clerk does in the next dialog for files: chooses these, or closes it. */
export type DialogAnswer = { readonly chosen: readonly string[] } | 'cancelled';

export interface ShownFileDialog {
  readonly type: number;
  readonly title: string;
  readonly initialFileName: string;
  readonly allowMultiSelect: boolean;
}

/** A pane as the window has it; a clerk closes it by making it invisible. */
export interface PaneState {
  readonly id: number;
  url: string;
  readonly title: string;
  visible: boolean;
  width: number;
  minWidth: number;
  dockPosition: number;
  isDeleted: boolean;
}

export interface ShownDialog {
  readonly url: string;
  readonly title: string | undefined;
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly modal: boolean | undefined;
}

/** The computer around WPS, and what WPS shows beside workbooks: for tests to prepare and to look at. */
export class Machine {
  readonly files = new FileTree();
  /** Of what the page wrote, in its order; a path as it was given. */
  readonly written: { readonly path: string; readonly bytes: Uint8Array }[] = [];
  readonly storage = new Map<string, string>();
  /** What WPS answers for a key that is not there; versions differ. */
  noItem: null | undefined | '' = null;
  readonly folders = {
    home: 'C:\\Users\\clerk',
    desktop: 'C:\\Users\\clerk\\Desktop',
    download: 'C:\\Users\\clerk\\Downloads',
    temp: 'C:\\Users\\clerk\\AppData\\Local\\Temp',
  };
  /** First first; a dialog for which there is none is a mistake in the test. */
  readonly answers: DialogAnswer[] = [];
  readonly fileDialogs: ShownFileDialog[] = [];
  readonly panes: PaneState[] = [];
  readonly dialogs: ShownDialog[] = [];

  constructor() {
    for (const folder of Object.values(this.folders)) this.files.addFolder(folder);
  }
}

const MACHINES = new WeakMap<WpsProgram, Machine>();

/** The one that this WPS runs on. */
export function machineOf(program: WpsProgram): Machine {
  let machine = MACHINES.get(program);
  if (!machine) MACHINES.set(program, (machine = new Machine()));
  return machine;
}
