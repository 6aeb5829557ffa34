import { IDBFactory } from 'fake-indexeddb';
import type { LeftBehind } from '../../src/domain/document/workbook-document';
import { openMemoryWorkbook } from '../../src/host/memory/open-memory-workbook';
import type { Host } from '../../src/host/port';
import { leftBehindList } from '../../src/messages/standalone-notices';
import { momentText } from '../../src/messages/standalone-time';
import { recentFiles } from '../../src/standalone/files/recent-files';
import { savedName } from '../../src/standalone/files/saved-name';
import { PendingHost } from '../../src/standalone/grid/pending-host';
import { PANE_WIDTH, SettingsStore } from '../../src/standalone/page/page-settings';
import { browserDatabase } from '../../src/standalone/storage/browser-database';
import { fakeGrid } from './fake-grid';
import { openWorkspace } from './open-workspace';

describe('names offered for saving', () => {
  test.each([
    ['工作簿1', false, '工作簿1.xlsx'],
    ['工作簿1', true, '工作簿1.xlsx'],
    ['第五中学.xls', true, '第五中学.xlsx'],
    ['第五中学.XLSX', false, '第五中学.xlsx'],
    ['第五中学.xlsx', true, '第五中学（另存）.xlsx'],
    ['2012.3.季报.et', false, '2012.3.季报.xlsx'],
    ['a/b:c?.csv', false, 'a_b_c_.xlsx'],
    [`${'长'.repeat(300)}.xlsx`, false, `${'长'.repeat(80)}.xlsx`],
  ])('%s, holding more: %s', (name, holdsMore, offered) => {
    expect(savedName(name, holdsMore, 'zh')).toBe(offered);
  });
});

test.each<[readonly LeftBehind[], string]>([
  [
    [
      { kind: 'pictures', sheet: 'a', count: 1 },
      { kind: 'charts', count: 1 },
      { kind: 'pictures', sheet: 'b', count: 1 },
    ],
    '2 张图片、1 个图表',
  ],
  [[{ kind: 'macros', count: 3 }], '宏'],
])('what cannot be kept: %j', (items, text) => {
  expect(leftBehindList(items, 'zh')).toBe(text);
});

test.each([
  [new Date(2026, 2, 5, 15, 4), '15:04'],
  [new Date(2026, 2, 4, 9, 30), '3月4日 09:30'],
])('%s, on 2026-03-05', (moment, text) => {
  expect(momentText(moment.getTime(), new Date(2026, 2, 5, 18).getTime(), 'zh')).toBe(text);
});

describe('the host of a grid that is on its way', () => {
  const pending = () => {
    const { host } = openMemoryWorkbook();
    let arrive: () => void = () => undefined;
    const coming = new Promise<Host>((resolve) => (arrive = () => resolve(host)));
    return { host: new PendingHost(coming), real: host, arrive };
  };
  const CALLS: readonly [string, (host: Host) => Promise<unknown>][] = [
    ['listSheets', (host) => host.listSheets()],
    ['readWorkbook', (host) => host.readWorkbook()],
    ['selection', (host) => host.selection()],
    ['onWorkbookChanged', (host) => host.onWorkbookChanged(() => undefined)],
    ['onSelectionChanged', (host) => host.onSelectionChanged(() => undefined)],
    ['writeMark', (host) => host.writeMark((mark) => mark)],
    ['reveal', (host) => host.reveal({ sheet: 'Sheet1', cell: 'A1' })],
    ['applyEdits', (host) => host.applyEdits([])],
    ['drawSheets', (host) => host.drawSheets({ sheets: [] })],
    ['readMark', (host) => host.readMark()],
  ];

  test.each(CALLS.slice(0, -1))('%s waits, and then is the real one’s', async (_, call) => {
    const { host, real, arrive } = pending();
    const asked = call(host);
    const first = await Promise.race([asked, Promise.resolve('waiting')]);
    expect(first).toBe('waiting');
    arrive();
    expect(JSON.stringify(await asked)).toBe(JSON.stringify(await call(real)));
  });

  test('a new workbook has no mark, which is known at once', async () => {
    const { host, real, arrive } = pending();
    expect(await host.readMark()).toBeUndefined();
    await real.writeMark(() => [['kind', 'x']]);
    arrive();
    await host.listSheets();
    expect(await host.readMark()).toEqual([['kind', 'x']]);
  });

  test('what the real one refuses is refused', async () => {
    const { host, arrive } = pending();
    arrive();
    await expect(host.reveal({ sheet: '没有', cell: 'A1' })).rejects.toMatchObject({ code: 'sheetMissing' });
    await expect(host.undo()).rejects.toMatchObject({ code: 'nothingToUndo' });
    expect(host.lastAction()).toBeUndefined();
  });
});

describe('starting the grid', () => {
  test('one that fails is said, and may be tried again', async () => {
    const { workspace, grid } = await openWorkspace({ withoutGrid: true });
    const error = new Error('no network');
    await workspace.start(() => Promise.reject(error));
    expect(workspace.state.grid).toEqual({ kind: 'failed', error });
    await workspace.start(() => Promise.resolve(grid));
    expect(workspace.state.grid.kind).toBe('ready');
  });

  test('one that is there is not started again', async () => {
    const { workspace, grid } = await openWorkspace();
    await workspace.start(() => Promise.reject(new Error('asked again')));
    expect(workspace.state.grid.kind).toBe('ready');
    expect(grid.opened).toHaveLength(1);
  });

  test('one that cannot show its first workbook is disposed of', async () => {
    const { workspace, grid: good } = await openWorkspace({ withoutGrid: true });
    const broken = fakeGrid();
    broken.fail(new Error('x'));
    await workspace.start(() => Promise.resolve(broken));
    expect(workspace.state.grid.kind).toBe('failed');
    expect(broken.isDisposed).toBe(true);
    const sheets = workspace.state.host.listSheets();
    await workspace.start(() => Promise.resolve(good));
    expect(workspace.state.grid.kind).toBe('ready');
    expect(await sheets).toHaveLength(1);
    good.shown.type();
    expect(workspace.state.unsaved).toBe(true);
  });
});

describe('files used lately', () => {
  const handle = (name: string) => ({ kind: 'file', name }) as FileSystemFileHandle;
  /** A real handle comes back out of the store with its methods; what stands for it here gets them again. */
  const withMethods = (file: { handle: FileSystemFileHandle }): void => {
    const { name } = file.handle;
    file.handle.isSameEntry = (other) => Promise.resolve(other.name === name);
  };
  const open = () => {
    let clock = 0;
    const storage = new IDBFactory();
    const database = browserDatabase(() => storage);
    const run: typeof database.run = async (...work) => {
      const result = await database.run(...work);
      if (Array.isArray(result)) result.forEach(withMethods);
      return result;
    };
    return recentFiles({ run }, () => ++clock);
  };

  test('the last used first, each once, eight at most', async () => {
    const recent = open();
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'c'])
      await recent.remember(handle(name));
    expect((await recent.list()).map(({ name }) => name)).toEqual(['c', 'i', 'h', 'g', 'f', 'e', 'd', 'b']);
  });

  test('清除记录', async () => {
    const recent = open();
    await recent.remember(handle('a'));
    await recent.clear();
    expect(await recent.list()).toEqual([]);
  });
});

describe('settings', () => {
  const storageWith = (text: string | null) => {
    const kept = new Map(text === null ? [] : [['mechanism168.settings', text]]);
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    } as Storage;
    return () => storage;
  };
  test.each([
    [null, { lang: 'zh', paneWidth: PANE_WIDTH.usual, paneShown: true }],
    ['no json', { lang: 'zh', paneWidth: PANE_WIDTH.usual, paneShown: true }],
    ['7', { lang: 'zh', paneWidth: PANE_WIDTH.usual, paneShown: true }],
    ['{"lang":"en","paneWidth":9999,"paneShown":false}', { lang: 'en', paneWidth: 500, paneShown: false }],
    ['{"lang":"fr","paneWidth":"x"}', { lang: 'zh', paneWidth: PANE_WIDTH.usual, paneShown: true }],
  ])('%s', (text, settings) => {
    expect(new SettingsStore(storageWith(text)).getState()).toEqual(settings);
  });

  test('are there after a reload', () => {
    const storage = storageWith(null);
    new SettingsStore(storage).set({ lang: 'en' });
    expect(new SettingsStore(storage).getState().lang).toBe('en');
  });

  test('a browser that keeps nothing has them for the visit', () => {
    const settings = new SettingsStore(() => {
      throw new DOMException('no', 'SecurityError');
    });
    settings.set({ lang: 'en' });
    expect(settings.getState().lang).toBe('en');
  });
});
