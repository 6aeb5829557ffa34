import type { WpsApplication, WpsTaskPane } from '../../src/host/wps/api/application-api';
import type { WpsWorkbook } from '../../src/host/wps/api/workbook-api';

type WithPanes = Pick<
  WpsApplication,
  'Workbooks' | 'ActiveWorkbook' | 'PluginStorage' | 'CreateTaskPane' | 'GetTaskPane' | 'ShowDialog'
>;

export interface OpenedPane extends WpsTaskPane {
  readonly url: string;
  readonly title: string | undefined;
}

/** As much of WPS as opening panes needs: windows, storage, panes by their numbers. */
export class ProgramWithPanes {
  readonly kept = new Map<string, string>();
  readonly panes: OpenedPane[] = [];
  readonly dialogs: unknown[][] = [];
  /** Paths of the open workbooks; the first is in front. */
  workbooks: string[];
  /** What asking for a pane that is gone comes to. */
  gone: 'null' | 'fault' = 'fault';

  /** Nothing can be read from the storage for the moment. */
  busy = false;

  /** A window is closed, and its pane with it. */
  lose(id: number): void {
    const index = this.panes.findIndex(({ ID }) => ID === id);
    this.panes.splice(index, 1);
  }

  /** What a page has. */
  readonly application: WpsApplication;

  constructor(...workbooks: string[]) {
    this.workbooks = workbooks;
    this.application = this.#application() as object as WpsApplication;
  }

  #application(): WithPanes {
    const book = (index: number) => ({ FullName: this.workbooks[index]! }) as WpsWorkbook;
    const count = (): number => this.workbooks.length;
    return {
      get ActiveWorkbook() {
        return count() === 0 ? null : book(0);
      },
      get Workbooks() {
        return { Count: count(), Item: (index: number | string) => book(Number(index) - 1) };
      },
      PluginStorage: {
        getItem: (key) => {
          if (this.busy) throw new Error('busy');
          return this.kept.get(key) ?? null;
        },
        setItem: (key, value) => void this.kept.set(key, String(value)),
        removeItem: (key) => void this.kept.delete(key),
      },
      CreateTaskPane: (url, title) => {
        const pane = this.#opened(url, title);
        this.panes.push(pane);
        return pane;
      },
      GetTaskPane: (id) => {
        const pane = this.panes.find(({ ID }) => ID === id);
        if (pane) return pane;
        if (this.gone === 'null') return null;
        throw new Error('no such pane');
      },
      ShowDialog: (...given) => void this.dialogs.push(given),
    };
  }

  #last = 100;
  #opened(url: string, title: string | undefined): OpenedPane {
    const ID = ++this.#last;
    return {
      ID,
      url,
      title,
      Visible: false,
      Width: 0,
      MinWidth: 0,
      DockPosition: -1,
      Delete: () => this.lose(ID),
      Navigate: () => {
        throw new Error('what was read would be lost');
      },
    };
  }
}
