import { BooleanNumber, LogLevel, Univer, type IWorkbookData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { WorkbookDocument } from '../../domain/document/workbook-document';
import type { Lang } from '../../messages/fill';
import type { Brightness } from '../program-theme';
import { fitOpenedRows } from './changes/fit-opened-rows';
import { LastActions } from './changes/last-actions';
import { workbookData } from './data';
import { OpenGridWorkbook } from './grid-workbook';
import { registerSetMark } from './mark/set-mark';
import type { Grid, GridOptions } from './open-grid';
import { ShownWorkbook } from './shown-workbook';
import { gridLocale, localeOf } from './starting/grid-locales';
import { NO_SCREEN, type GridScreen, type ScreenOf } from './starting/grid-screen';
import { registerPlainPlugins } from './starting/plain-plugins';

/** A grid together with the program behind it, for tests that look at it by another way than ours. */
export interface GridWithApi {
  readonly grid: Grid;
  readonly api: FUniver;
}

/** Starts the grid; with a screen where there is an element to fill. */
export async function startGridWithApi(options: GridOptions): Promise<GridWithApi> {
  const { container, lang, brightness } = options;
  const univer = new Univer({
    locale: localeOf(lang),
    locales: container ? { [localeOf(lang)]: await gridLocale(lang) } : { [localeOf(lang)]: {} },
    darkMode: brightness === 'dark',
    // What is logged below may hold what stands in cells.
    logLevel: LogLevel.ERROR,
  });
  const screenOf: ScreenOf = container ? await withScreen(univer, container) : () => NO_SCREEN;
  if (!container) registerPlainPlugins(univer);
  const api = FUniver.newAPI(univer);
  const grid = new UniverGrid(univer, api, screenOf(api, univer.__getInjector()), container !== undefined);
  return { grid, api };
}

/** What is seen is loaded only where something can be. */
async function withScreen(univer: Univer, container: HTMLElement): Promise<ScreenOf> {
  const { registerScreenPlugins, univerScreen } = await import(
    /* webpackMode: "eager" */ './starting/univer-screen'
  );
  registerScreenPlugins(univer, container);
  return univerScreen;
}

/** The grid starts with the first sheet that can be seen; a document says which one was shown. */
function showFirst(shown: ShownWorkbook, index: number): void {
  const wanted = shown.workbook.getSheetByIndex(index);
  if (!wanted || wanted.isSheetHidden() === BooleanNumber.TRUE) return;
  // By an order, as the screen follows orders and not the workbook.
  const params = { unitId: shown.unitId, subUnitId: wanted.getSheetId() };
  shown.order({ id: SetWorksheetActiveOperation.id, params });
}

class UniverGrid implements Grid {
  readonly #lastActions = new LastActions();
  #open: OpenGridWorkbook | undefined;
  #opened = 0;
  #lang: Lang | undefined;

  constructor(
    private readonly univer: Univer,
    private readonly api: FUniver,
    private readonly screen: GridScreen,
    private readonly hasScreen: boolean,
  ) {
    const services = univer.__getInjector();
    this.#lastActions.register(services);
    registerSetMark(services);
  }

  open(document: WorkbookDocument): Promise<OpenGridWorkbook> {
    return new Promise((resolve) => resolve(this.#openNow(document)));
  }

  /** Where another cannot be shown, the one shown stays. */
  #openNow(document: WorkbookDocument): OpenGridWorkbook {
    this.#opened += 1;
    const unitId = `workbook-${this.#opened}`;
    const data = workbookData(document, unitId);
    const before = this.#open;
    const comeBack = before?.standAside();
    try {
      this.#open = this.#shownIn(data, document.active);
    } catch (error) {
      this.api.disposeUnit(unitId);
      comeBack?.();
      throw error;
    }
    before?.close();
    return this.#open;
  }

  #shownIn(data: IWorkbookData, active: number): OpenGridWorkbook {
    this.api.createWorkbook(data);
    const shown = new ShownWorkbook(data.id, this.univer.__getInjector());
    showFirst(shown, active);
    const opened = new OpenGridWorkbook(this.api, shown, this.screen, this.#lastActions);
    fitOpenedRows(shown);
    return opened;
  }

  setBrightness(brightness: Brightness): void {
    this.api.toggleDarkMode(brightness === 'dark');
  }

  setLang(lang: Lang): void {
    this.#lang = lang;
    if (this.hasScreen) void this.#load(lang);
  }

  dispose(): void {
    this.#open?.close();
    this.#open = undefined;
    this.screen.dispose();
    this.univer.dispose();
  }

  async #load(lang: Lang): Promise<void> {
    const words = await gridLocale(lang);
    // Another language may have been asked for while this one was on its way.
    if (this.#lang !== lang) return;
    this.api.loadLocales(localeOf(lang), words);
    this.api.setLocale(localeOf(lang));
  }
}
