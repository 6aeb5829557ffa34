import type { WpsRange } from './cells-api';
import type { WpsWindow, WpsSheet, WpsWorkbook, WpsWorkbooks } from './workbook-api';

/**
 * The part of WPS 表格's JSAPI that the add-in calls. Written out here because the published types are ambient and their
 * enums exist only for the compiler; a test compares every member with them. All calls are synchronous; nothing can be
 * taken back by WPS itself.
 */
export interface WpsApplication {
  readonly Name: string;
  readonly Version: string;
  readonly Build: number | string;
  /** False while a cell is being typed in. */
  readonly Ready: boolean;
  readonly Workbooks: WpsWorkbooks;
  /** Null where no workbook is open. */
  readonly ActiveWorkbook: WpsWorkbook | null;
  readonly ActiveWindow: WpsWindow | null;
  /** Cells, or a shape or chart, which has no `Row`. */
  readonly Selection: WpsRange | null;
  ScreenUpdating: boolean;
  EnableEvents: boolean;
  DisplayAlerts: boolean;
  readonly WorksheetFunction: WpsWorksheetFunction;
  readonly ApiEvent: WpsEvents;
  readonly PluginStorage: WpsPluginStorage;
  readonly FileSystem: WpsFileSystem;
  readonly Env: WpsEnv;
  /** `FILE_DIALOG`. */
  FileDialog(type: number): WpsFileDialog;
  CreateTaskPane(url: string, title?: string): WpsTaskPane;
  /** Null or a fault where it is gone. */
  GetTaskPane(id: number): WpsTaskPane | null;
  ShowDialog(url: string, title?: string, width?: number, height?: number, modal?: boolean): void;
}

export interface WpsWorksheetFunction {
  /** Cells that hold something, if only an empty text of a formula. */
  CountA(range: WpsRange): number;
}

export interface WpsEventListeners {
  readonly SheetSelectionChange: (sheet: WpsSheet, range: WpsRange) => void;
  readonly SheetChange: (sheet: WpsSheet, range: WpsRange) => void;
  readonly SheetActivate: (sheet: WpsSheet) => void;
  readonly SheetBeforeDelete: (sheet: WpsSheet) => void;
  readonly WorkbookNewSheet: (workbook: WpsWorkbook, sheet: WpsSheet) => void;
  readonly WorkbookActivate: (workbook: WpsWorkbook) => void;
  readonly WorkbookBeforeClose: (workbook: WpsWorkbook) => void;
}

export type WpsEventName = keyof WpsEventListeners;

/** Old builds take only the name of a global function. */
export interface WpsEvents {
  AddApiEventListener<Name extends WpsEventName>(
    name: Name,
    listener: WpsEventListeners[Name] | string,
  ): void;
  RemoveApiEventListener<Name extends WpsEventName>(
    name: Name,
    listener?: WpsEventListeners[Name] | string,
  ): void;
}

/** Shared by the pages of the add-in, and lost when WPS is closed. */
export interface WpsPluginStorage {
  /** Null, undefined or empty where there is none. */
  getItem(key: string): string | null | undefined;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface WpsFileSystem {
  Exists(path: string): boolean;
  /** The bytes; `ReadFile` is for text and ends at the first 0. */
  ReadFileAsArrayBuffer(path: string): ArrayBuffer;
  /** Names without folders. */
  readdirSync(path: string): readonly string[];
  stat(path: string): WpsFileStat;
  /** Each character a byte. */
  writeAsBinaryString(path: string, data: string): boolean;
  unlinkSync(path: string): boolean;
}

export interface WpsFileStat {
  readonly size: number;
  isFile(): boolean;
  isDirectory(): boolean;
}

export interface WpsEnv {
  GetDownloadPath(): string;
  GetDesktopPath(): string;
  GetHomePath(): string;
  GetTempPath(): string;
}

export interface WpsFileDialog {
  Title: string;
  AllowMultiSelect: boolean;
  InitialFileName: string;
  /** -1 where the clerk chose something, 0 where not. */
  Show(): number;
  readonly SelectedItems: { readonly Count: number; Item(index: number): string };
}

export interface WpsTaskPane {
  readonly ID: number;
  Visible: boolean;
  Width: number;
  MinWidth: number;
  /** `DOCK`. */
  DockPosition: number;
  Delete(): void;
  Navigate(url: string): void;
}
