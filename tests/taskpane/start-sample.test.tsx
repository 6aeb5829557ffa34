/** @jest-environment jsdom */
import './consolidation/page-globals';
import { act, cleanup, screen, waitFor } from '@testing-library/react/pure';
import { INDICATOR_KEYS } from '../../src/domain/mechanism/indicator-definition';
import { INDICATOR_WORDS } from '../../src/messages/form-words';
import { SampleMissing } from '../../src/taskpane/sample/sample-source';
import { readMemory } from '../../src/actions/workbook/read-memory';
import { choose, shownTotals, statusText } from './consolidation/open-view';
import { openPane } from './open-pane';
import { openSamplePage, sampleQuarter, visibleSheets } from './open-sample';

/** Milliseconds a test: twelve workbooks are read in each, on machines that do other things, too. */
jest.setTimeout(90_000);
afterEach(cleanup);

const TOTALS = [27, 267, 14, 140, 116, 162, 326, 261, 9, 16];
const written = (): Promise<void> =>
  waitFor(() => expect(statusText()).toMatch(/^已汇总示例的12个文件，“附件5”/u), { timeout: 60_000 });

/** The ten numbers of the sheet 附件5, wherever they stand in it. */
async function numbersOfReport(host: Parameters<typeof visibleSheets>[0]): Promise<readonly unknown[]> {
  const [sheet] = (await host.readWorkbook(['附件5'])).sheets;
  return (sheet?.rows ?? []).flat().filter((value) => typeof value === 'number');
}

describe('one click on 示例', () => {
  test('附件5 stands filled in a new workbook, and 汇总 shows how', async () => {
    const { page, open } = await openSamplePage();
    const before = page.host();
    await open();
    await written();
    const host = page.host();
    expect(host).not.toBe(before);
    expect((await visibleSheets(host)).slice(0, 3)).toEqual(['Sheet1', '附件5', '各单位明细']);
    expect((await host.listSheets()).find(({ active }) => active)?.name).toBe('附件5');
    expect(await numbersOfReport(host)).toEqual(expect.arrayContaining(TOTALS));
    const shown = shownTotals();
    expect(INDICATOR_KEYS.map((key) => Number(shown[INDICATOR_WORDS[key].zh]))).toEqual(TOTALS);
    expect(screen.getByText('应报12个单位')).toBeDefined();
    expect(screen.getByRole('region', { name: '示例' }).textContent).toContain('虚构');
    expect(await visibleSheets(before)).toEqual(['Sheet1']);
  });

  test('the workbook remembers who and when', async () => {
    const { page, open } = await openSamplePage();
    await open();
    await written();
    const memory = await readMemory(page.host());
    expect(memory).toMatchObject({ role: 'authority', unit: '示例市教育工委', year: 2012, quarter: 3 });
    expect(memory.roster).toHaveLength(12);
  });

  test('撤销 takes the sheets away again', async () => {
    const { page, open, user } = await openSamplePage();
    await open();
    await written();
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(async () => expect(await visibleSheets(page.host())).toEqual(['Sheet1']));
  });

  test('an empty workbook that is open is taken, and the pane stays', async () => {
    const { page, open } = await openSamplePage({ emptyWorkbook: ({ host }) => Promise.resolve(host()) });
    const host = page.host();
    await open();
    await written();
    expect(page.host()).toBe(host);
    expect(await visibleSheets(host)).toContain('附件5');
  });

  test('a second time: in the same session no file comes twice, and what the clerk had given is gone', async () => {
    const { page, open, order, user } = await openSamplePage({
      emptyWorkbook: ({ host }) => Promise.resolve(host()),
    });
    await open();
    await written();
    await choose(user, '选择文件', [new File(['x'], 'own.csv')]);
    await screen.findAllByText(/own\.csv/u);
    act(() => order.place(page.host(), sampleQuarter()));
    await waitFor(async () => expect(await visibleSheets(page.host())).toContain('附件5 (2)'), {
      timeout: 60_000,
    });
    expect(screen.queryByText(/own\.csv/u)).toBeNull();
    await waitFor(() => expect(screen.getByText(/^12个文件：/u)).toBeDefined());
    const shown = shownTotals();
    expect(INDICATOR_KEYS.map((key) => Number(shown[INDICATOR_WORDS[key].zh]))).toEqual(TOTALS);
  });
});

describe('nothing comes of it', () => {
  test('the clerk keeps what is open: no workbook is touched, and 开始 stays', async () => {
    const { page, open, order } = await openSamplePage({ emptyWorkbook: () => Promise.resolve(undefined) });
    const host = page.host();
    await open();
    await waitFor(() => expect(statusText()).toBe(''));
    expect(page.host()).toBe(host);
    expect(order.isFor(host)).toBe(false);
    expect(screen.getByRole('button', { name: '打开示例' })).toBeDefined();
    expect(await visibleSheets(host)).toEqual(['Sheet1']);
  });

  test('a file is missing: said at the card, before any workbook is given up; then it works', async () => {
    let isThere = false;
    const { page, open } = await openSamplePage({
      fetch: () =>
        isThere ? Promise.resolve(sampleQuarter()) : Promise.reject(new SampleMissing('03.xlsx', 404)),
    });
    const host = page.host();
    await open();
    expect((await screen.findByRole('alert')).textContent).toMatch(/^示例文件取不到/u);
    expect(page.host()).toBe(host);
    isThere = true;
    await open();
    await written();
  });

  test('取消 while it is fetched', async () => {
    const { page, open, user } = await openSamplePage({
      fetch: ({ signal, onProgress }) =>
        new Promise((_, reject) => {
          onProgress(2, 13);
          signal.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
        }),
    });
    const host = page.host();
    await open();
    await screen.findByText('正在取示例文件 2/13');
    await user.click(screen.getByRole('button', { name: '取消' }));
    await waitFor(() => expect(statusText()).toBe(''));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(page.host()).toBe(host);
  });

  test('取消 while it is read: what was read stays, nothing is written, and it can be read on', async () => {
    const { gate, open, page, user } = await openSamplePage();
    gate.closeAfter(4);
    await open();
    await waitFor(() => expect(screen.getAllByText(/^正在读取 4\/12/u).length).toBeGreaterThan(0), {
      timeout: 60_000,
    });
    await user.click(screen.getAllByRole('button', { name: '取消' })[0]!);
    await screen.findByRole('button', { name: '继续读取' });
    gate.open();
    expect(await visibleSheets(page.host())).toEqual(['Sheet1']);
    expect((await readMemory(page.host())).role).toBeUndefined();
  });
});

test('the note goes when it was read, and with the last file of the sample', async () => {
  const { open, user } = await openSamplePage();
  await open();
  await written();
  const close = screen.getByRole('region', { name: '示例' }).querySelector('button')!;
  await user.click(close);
  expect(screen.queryByRole('region', { name: '示例' })).toBeNull();
});

test('a program without samples has no card', async () => {
  await openPane();
  await screen.findByRole('button', { name: '我在学校填报' });
  expect(screen.queryByRole('button', { name: '打开示例' })).toBeNull();
  expect(screen.queryByText(/左边的表格/u)).toBeNull();
});
