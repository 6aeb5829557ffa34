/** @jest-environment jsdom */
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { StartGrid } from '../../src/host/standalone/open-grid';
import { Page } from '../../src/standalone/page/Page';
import { SettingsStore } from '../../src/standalone/page/page-settings';
import type { PageServices } from '../../src/standalone/page/use-page';
import { paneCore } from '../../src/taskpane/pane/pane-core';
import { servicesOn } from '../taskpane/open-pane';
import { picked } from './fake-files';
import { openWorkspace } from './open-workspace';

const memoryStorage = (): Storage => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as Storage;
};

/** The whole page on a fake grid; in jsdom there is no browser's store. */
async function openPage(startGrid?: () => Promise<StartGrid>) {
  const parts = await openWorkspace({ storage: undefined, withoutGrid: true });
  const { workspace, files, restore, grid } = parts;
  const storage = memoryStorage();
  const settings = new SettingsStore(() => storage);
  const services: PageServices = {
    workspace,
    files,
    restore,
    settings,
    recent: undefined,
    print: () => Promise.resolve(),
    startGrid: startGrid ?? (() => Promise.resolve(() => Promise.resolve(grid))),
    pane: { ...servicesOn(workspace.state.host), core: () => Promise.resolve(paneCore) },
    theme: { current: () => 'light', onChange: () => () => undefined },
    now: () => 0,
  };
  render(<Page services={services} />);
  await screen.findByRole('tablist');
  return { ...parts, settings, user: userEvent.setup() };
}

const toolbar = () => within(screen.getByRole('toolbar'));
const tool = (name: string): HTMLElement => toolbar().getByRole('button', { name });

test('a view’s button opens it in the pane, again and again', async () => {
  const { user } = await openPage();
  for (let time = 0; time < 2; time++) {
    await user.click(tool('一键汇总'));
    await waitFor(() => expect(screen.getByRole('tab', { name: '汇总' }).ariaSelected).toBe('true'));
    await user.click(screen.getByRole('tab', { name: '模板' }));
    await waitFor(() => expect(screen.getByRole('tab', { name: '模板' }).ariaSelected).toBe('true'));
  }
});

test('a form’s button inserts it, once a click, and the pane says so with 撤销', async () => {
  const { user, workspace } = await openPage();
  const names = async () => (await workspace.state.host.listSheets()).map(({ name }) => name);
  await user.click(tool('附件5'));
  const pane = within(screen.getByRole('complementary'));
  expect(await pane.findByRole('button', { name: '撤销' })).toBeTruthy();
  expect(await names()).toEqual(expect.arrayContaining(['附件5']));
  await user.click(tool('附件5'));
  await waitFor(async () => expect(await names()).toEqual(expect.arrayContaining(['附件5', '附件5 (2)'])));
  await act(() => new Promise((resolve) => setTimeout(resolve, 600)));
  expect((await names()).filter((name) => name.startsWith('附件5'))).toHaveLength(2);
});

test('another workbook begins a pane of its own, and asks nothing of it', async () => {
  const { user, files, workspace } = await openPage();
  await user.click(tool('附件5'));
  await screen.findByText(/已插入/u);
  await act(() => files.open(picked('a.xlsx')));
  await screen.findByRole('tablist');
  await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
  expect((await workspace.state.host.listSheets()).map(({ name }) => name)).toEqual(['Sheet1']);
  expect(screen.getByRole('heading', { level: 1, name: 'a.xlsx' })).toBeTruthy();
});

test('unsaved: dot, words and the title say so; the question is in the page', async () => {
  const { user, grid, disk } = await openPage();
  expect(document.title).toBe('工作簿1 – 168机制助手');
  act(() => grid.shown.type());
  expect(screen.getByText('有未保存的修改')).toBeTruthy();
  expect(document.title).toBe('● 工作簿1 – 168机制助手');
  await user.click(tool('新建'));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '保存', description: '' }));
  await user.keyboard('{Escape}');
  expect(screen.queryByText(/要先保存吗/u)).toBeNull();
  expect(grid.opened).toHaveLength(1);
  await user.click(tool('新建'));
  await user.click(screen.getByRole('button', { name: '不保存' }));
  await waitFor(() => expect(document.title).toBe('工作簿2 – 168机制助手'));
  expect(disk.written).toHaveLength(0);
});

test('the browser asks before it leaves unsaved changes, and only then', async () => {
  const { grid, files } = await openPage();
  const leave = (): boolean => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(leave()).toBe(false);
  act(() => grid.shown.type());
  expect(leave()).toBe(true);
  await act(() => files.save());
  expect(leave()).toBe(false);
  grid.shown.edit();
  expect(leave()).toBe(true);
  await act(() => files.save());
  expect(leave()).toBe(false);
});

test('Ctrl+S saves, wherever the focus is', async () => {
  const { user, grid, disk } = await openPage();
  act(() => grid.shown.type());
  await user.keyboard('{Control>}s{/Control}');
  await waitFor(() => expect(disk.written).toHaveLength(1));
  expect(screen.getByText(/^已保存/u)).toBeTruthy();
});

describe('what a button does is shown', () => {
  const tip = (): string | undefined => document.querySelector('[data-tip]')?.textContent ?? undefined;

  test('while the keyboard is on it, each in turn, until Esc', async () => {
    const { user } = await openPage();
    act(() => tool('新建').focus());
    expect(tip()).toBe('新建一个空工作簿。');
    act(() => tool('打开').focus());
    expect(tip()).toMatch(/^打开本机的表格文件/u);
    expect(tool('打开').title).toBe(tip());
    await user.keyboard('{Escape}');
    expect(tip()).toBeUndefined();
    act(() => tool('English').focus());
    expect(tip()).toBe('English');
    act(() => tool('English').blur());
    expect(tip()).toBeUndefined();
  });

  test('not after a click, where the browser has shown it already', async () => {
    const { user } = await openPage();
    await user.click(tool('使用帮助'));
    expect(document.activeElement).toBe(tool('使用帮助'));
    expect(tip()).toBeUndefined();
    act(() => tool('一键汇总').focus());
    expect(tip()).toMatch(/汇总/u);
  });
});

test('English: the whole page, remembered', async () => {
  const { user, settings } = await openPage();
  await user.click(tool('English'));
  expect(tool('Annex 5')).toBeTruthy();
  expect(await screen.findByRole('tab', { name: 'Consolidate' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
  expect(settings.getState().lang).toBe('en');
  await user.click(tool('中文'));
  expect(tool('附件5')).toBeTruthy();
});

test('the pane can be put away, and comes back for a view', async () => {
  const { user } = await openPage();
  await user.click(screen.getByRole('button', { name: '收起窗格' }));
  expect(screen.queryByRole('complementary')).toBeNull();
  await user.click(tool('检查评价'));
  expect(await screen.findByRole('complementary')).toBeTruthy();
});

test('the pane’s width by keyboard, within its bounds', async () => {
  const { user, settings } = await openPage();
  screen.getByRole('separator').focus();
  await user.keyboard('{ArrowLeft}');
  expect(settings.getState().paneWidth).toBe(330);
  await user.keyboard('{End}{ArrowLeft}');
  expect(settings.getState().paneWidth).toBe(500);
  await user.keyboard('{Home}{ArrowRight}');
  expect(settings.getState().paneWidth).toBe(270);
});

/** The grid cannot be fetched at first; later it can. */
function failingGrid() {
  let works = false;
  let tries = 0;
  const parts: { start?: StartGrid } = {};
  return {
    startGrid: () => {
      tries += 1;
      return works && parts.start ? Promise.resolve(parts.start) : Promise.reject(new Error('no network'));
    },
    mend: (start: StartGrid) => {
      parts.start = start;
      works = true;
    },
    tries: () => tries,
  };
}

describe('a grid that does not come', () => {
  test('is said in its place; 重试 tries again, as often as it takes', async () => {
    const failing = failingGrid();
    const { user, grid } = await openPage(failing.startGrid);
    expect(await screen.findByText(/^表格没有载入/u)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '重试' }));
    await waitFor(() => expect(failing.tries()).toBe(2));
    expect(await screen.findByText(/^表格没有载入/u)).toBeTruthy();
    failing.mend(() => Promise.resolve(grid));
    await user.click(screen.getByRole('button', { name: '重试' }));
    await waitFor(() => expect(screen.queryByText(/^表格没有载入/u)).toBeNull());
    expect(grid.opened).toHaveLength(1);
  });

  test('what was asked of it meanwhile is done once it is there', async () => {
    const failing = failingGrid();
    const { user, grid, workspace } = await openPage(failing.startGrid);
    await screen.findByText(/^表格没有载入/u);
    await user.click(tool('附件5'));
    expect(await screen.findByText(/^正在插入/u)).toBeTruthy();
    failing.mend(() => Promise.resolve(grid));
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByText(/^已插入“附件5”/u)).toBeTruthy();
    expect((await workspace.state.host.listSheets()).map(({ name }) => name)).toContain('附件5');
  });

  test('the pane says what to do, and sends nobody to Excel', async () => {
    await openPage(failingGrid().startGrid);
    await screen.findByText(/^表格没有载入/u);
    jest.useFakeTimers();
    try {
      fireEvent.click(tool('附件5'));
      await act(() => jest.advanceTimersByTimeAsync(16_000));
      expect(screen.getByText(/^表格没有回应.*“重试”/u)).toBeTruthy();
    } finally {
      jest.useRealTimers();
    }
  });
});

test('before a print that takes minutes the clerk is told how much it is', async () => {
  const { user, workspace } = await openPage();
  let answer: Promise<unknown> = Promise.resolve();
  act(() => void (answer = workspace.questions.ask({ kind: 'largePrint', cells: 1_234_567 })));
  expect(screen.getByText(/1,234,567 个单元格/u)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '仍要打印' }));
  expect(await answer).toBe('print');
});

test('what was said last is said in the other language, and can still be taken back', async () => {
  const { user } = await openPage();
  await user.click(tool('附件5'));
  const pane = within(screen.getByRole('complementary'));
  expect(await pane.findByText(/已插入/u)).toBeTruthy();
  await user.click(tool('English'));
  expect(await pane.findByText(/^Inserted/u)).toBeTruthy();
  expect(pane.queryByText(/已插入/u)).toBeNull();
  expect(pane.getByRole('button', { name: 'Undo' })).toBeTruthy();
});
