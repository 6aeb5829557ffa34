import type { WpsApplication } from '../../src/host/wps/api/application-api';
import type { Bridge } from './bridge';
import { inspectSheet, sheetNames, type SheetView } from '../excel-host/model/inspect';
import type { DrawnWorkbook } from '../host/contract/drawn';
import { modelDrawing } from '../host/excel/model-drawing';
import { savedFingerprint } from '../host/excel/saved-fingerprint';
import { base64Of, bytesOfBase64 } from './base64';
import { WpsClerk } from './clerk';
import { newPane } from './model/surroundings/task-pane';
import { type DialogAnswer, type Machine, machineOf } from './model/surroundings/machine';
import { startWps, type WpsFile } from './start-wps';

/** What the WPS of a page begins with; plain data, as it comes from outside the page. */
export interface PageWpsOptions {
  /** The open workbooks, the first one shown; one with an empty sheet where nothing is said. */
  readonly workbooks?: readonly WpsFile[];
  /** Of the machine's files, by path, in base64. */
  readonly files?: Readonly<Record<string, string>>;
  readonly folders?: Partial<Machine['folders']>;
  /** To the dialogs for files, in their order. */
  readonly answers?: readonly DialogAnswer[];
  /** What other pages of the add-in have left in the storage. */
  readonly storage?: Readonly<Record<string, string>>;
  /** Opened by other pages of the add-in; they have the numbers from 1, and can be seen. */
  readonly panes?: readonly { readonly url: string; readonly title?: string }[];
}

/** WPS in a page, for tests to steer from outside. Answers are plain data, to be taken out of the page. */
export interface PageWps {
  readonly clerk: WpsClerk;
  /** One for each of the open workbooks, in the order of the options. */
  readonly clerks: readonly WpsClerk[];
  readonly bridge: Bridge;
  readonly machine: Machine;
  sheetNames(): readonly string[];
  inspect(sheet: string): SheetView;
  drawn(): DrawnWorkbook;
  /** Of what would be saved. */
  fingerprint(): string;
  storage(): Readonly<Record<string, string>>;
  /** What the page has written to files, in base64. */
  written(): readonly { readonly path: string; readonly base64: string }[];
}

/** What the page knows of its WPS; a test sets the options before the page's own scripts run. */
export interface WpsPage {
  __wpsHostOptions?: PageWpsOptions;
  __wps?: PageWps;
  Application?: WpsApplication;
  wps?: WpsApplication;
}

const EMPTY: WpsFile = { sheets: [{ name: 'Sheet1' }] };

/** Plays WPS in this page; must run before the scripts of the page. */
export function installPageWps(page: WpsPage): void {
  const options = page.__wpsHostOptions ?? {};
  const [first = EMPTY, ...more] = options.workbooks ?? [];
  const { application, bridge, program, books, workbook, clerk } = startWps(first, more);
  const machine = machineOf(program);
  prepare(machine, options);
  page.Application = application;
  page.wps = application;
  page.__wps = {
    clerk,
    clerks: books.map((book) => new WpsClerk(book)),
    bridge,
    machine,
    sheetNames: () => sheetNames(workbook),
    inspect: (sheet) => inspectSheet(workbook, sheet),
    drawn: () => modelDrawing(workbook),
    fingerprint: () => savedFingerprint(workbook),
    storage: () => Object.fromEntries(machine.storage),
    written: () => machine.written.map(({ path, bytes }) => ({ path, base64: base64Of(bytes) })),
  };
}

function prepare(machine: Machine, options: PageWpsOptions): void {
  const { files = {}, folders = {}, answers = [], storage = {}, panes = [] } = options;
  Object.assign(machine.folders, folders);
  for (const folder of Object.values(machine.folders)) machine.files.addFolder(folder);
  for (const [path, base64] of Object.entries(files)) machine.files.put(path, bytesOfBase64(base64));
  machine.answers.push(...answers);
  for (const [key, value] of Object.entries(storage)) machine.storage.set(key, value);
  panes.forEach(({ url, title = '' }, index) =>
    machine.panes.push({ ...newPane(index + 1, url, title), visible: true }),
  );
}
