/** @jest-environment jsdom */
import './page-globals';
import '@testing-library/jest-dom';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react/pure';
import { readMemory } from '../../../src/actions/workbook/read-memory';
import { rememberInWorkbook } from '../../../src/actions/workbook/remember';
import { openMemoryWorkbook } from '../../../src/host/memory/open-memory-workbook';
import {
  choose,
  consolidate,
  openView,
  openViewOn,
  rosterFile,
  sampleFile,
  sampleFiles,
  shownTotals,
  statusText,
} from './open-view';
import { resultFile } from './result-file';

afterEach(cleanup);

/** Longer than changes of the workbook take to settle. */
const settled = (): Promise<unknown> => act(() => new Promise((resolve) => setTimeout(resolve, 600)));
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

test('before any file it says what to do, and offers nothing that would do nothing', async () => {
  await openView();
  expect(screen.getByText(/还没有结果。请先在①中选择/u)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '写入工作簿' })).toBeNull();
});

test('files that are dropped are read; beside the zone a drop does nothing', async () => {
  await openView();
  const files = [sampleFile('示例市第二中学2012年第三季度.xlsx')];
  const dataTransfer = { files, items: files.map(() => ({ webkitGetAsEntry: () => null })) };
  const wentOn = fireEvent.drop(document.body, { dataTransfer });
  expect(wentOn).toBe(false);
  expect(screen.queryByRole('list', { name: '文件清单' })).toBeNull();
  fireEvent.drop(screen.getByText('把各单位报来的文件或文件夹拖到这里'), { dataTransfer });
  await waitFor(() => expect(shownTotals()['党员总数']).toBe('40'), { timeout: 20_000 });
});

test('all files go only after a second word', async () => {
  const { user } = await openView();
  await consolidate(user, undefined, [sampleFile('示例市第二中学2012年第三季度.xlsx')]);
  await user.click(button('全部移除'));
  expect(shownTotals()['党员总数']).toBe('40');
  await user.click(button('移除1个文件和已做的处理'));
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByText(/还没有结果/u)).toBeInTheDocument();
});

test('a reading that is cancelled keeps what was read, and goes on where it stopped', async () => {
  const { user, gate } = await openView();
  gate.closeAfter(3);
  await choose(user, '选择文件', sampleFiles());
  const cancel = await screen.findByRole('button', { name: '取消' });
  await waitFor(() => expect(screen.getByText(/^正在读取 3\/13 · /u)).toBeInTheDocument());
  expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '3');
  await user.click(cancel);
  expect(await screen.findByText('读取已停止，还有10个文件没有读。已读的照常汇总。')).toBeInTheDocument();
  expect(screen.queryByRole('progressbar')).toBeNull();
  gate.open();
  await user.click(button('继续读取'));
  await waitFor(() => expect(statusText()).toMatch(/^已读完13个文件/u), { timeout: 20_000 });
});

test('while files are read nothing is written or exported, and the buttons say why', async () => {
  const { user, gate, host } = await openView();
  await consolidate(user, undefined, [sampleFile('示例市第二中学2012年第三季度.xlsx')]);
  const names = ['写入工作簿', '导出', '催报清单', '退回修改单'];
  for (const name of names) expect(button(name)).toBeEnabled();
  expect(button('写入工作簿')).toHaveAccessibleDescription('');
  gate.closeAfter(0);
  await choose(user, '选择文件', [sampleFile('示例市第五中学2012年第三季度.xlsx')]);
  await screen.findByRole('button', { name: '取消' });
  for (const name of names) {
    expect(button(name)).toHaveAttribute('aria-disabled', 'true');
    expect(button(name)).toHaveAccessibleDescription('正在读取文件，读完后可以写入和导出。');
  }
  await user.click(button('写入工作簿'));
  expect((await host.listSheets()).map(({ name }) => name)).toEqual(['Sheet1']);
  gate.open();
  await waitFor(() => expect(button('写入工作簿')).not.toHaveAttribute('aria-disabled', 'true'));
});

test('the files of another quarter are noticed, and the quarter is changed by a click', async () => {
  const { user } = await openView();
  await user.selectOptions(screen.getByLabelText('季度'), '2');
  await consolidate(user, undefined, [
    sampleFile('示例市第二中学2012年第三季度.xlsx'),
    sampleFile('示例市第五中学2012年第三季度.xlsx'),
  ]);
  expect(screen.getByText('文件多为2012年第三季度。')).toBeInTheDocument();
  await user.click(button('改为2012年第三季度'));
  await waitFor(() => expect(screen.getByLabelText('季度')).toHaveValue('3'));
  await waitFor(() => expect(shownTotals()['党员总数']).toBe('99'));
});

test('a removed file no longer counts, and the keyboard stays in the list', async () => {
  const { user } = await openView();
  await consolidate(user, undefined, [
    sampleFile('示例市第二中学2012年第三季度.xlsx'),
    sampleFile('示例市第五中学2012年第三季度.xlsx'),
  ]);
  await user.click(button('移除示例市第二中学2012年第三季度.xlsx'));
  expect(shownTotals()['党员总数']).toBe('59');
  expect(button('移除示例市第五中学2012年第三季度.xlsx')).toHaveFocus();
});

test('a roster is read from a sheet of the open workbook', async () => {
  const cells = { A1: '单位名称', A2: '示例市第二中学', A3: '示例市第九中学' };
  const { user } = await openView([{ name: 'Sheet1' }, { name: '名单', cells }]);
  await waitFor(() => expect(screen.getByRole('option', { name: '名单' })).toBeInTheDocument());
  await user.selectOptions(screen.getByLabelText('或从本工作簿的工作表读取'), '名单');
  await user.click(button('读取'));
  expect(await screen.findByText('应报2个单位')).toBeInTheDocument();
  expect(screen.getByText('来自工作表“名单”')).toBeInTheDocument();
});

test('a roster without a column of names is refused with what to do', async () => {
  const { user } = await openView();
  await choose(user, '选择名单文件', [new File(['甲,乙\n1,2'], '别的.csv')]);
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('“别的.csv”里没有找到“单位名称”一栏');
  await user.click(within(alert).getByRole('button', { name: '知道了' }));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('the roster that was written with a report is there when the workbook is opened again', async () => {
  const opened = openMemoryWorkbook();
  const { user } = await openViewOn(opened);
  const files = [sampleFile('示例市第二中学2012年第三季度.xlsx')];
  await consolidate(user, rosterFile('示例市第二中学', '示例市第九中学'), files);
  await user.click(button('写入工作簿'));
  await waitFor(() => expect(statusText()).toMatch(/^已把汇总表/u));
  cleanup();
  await openViewOn(opened);
  expect(await screen.findByText('应报2个单位')).toBeInTheDocument();
  expect(screen.getByText('本工作簿记住的名单')).toBeInTheDocument();
});

test('last quarter stands beside this one, with the difference', async () => {
  const { user } = await openView();
  const unit = '示例市第二中学';
  await choose(user, '选择上季结果', [await resultFile({ year: 2012, quarter: 2 }, unit, 33)]);
  expect(await screen.findByText(/2012年第二季度，1个单位/u)).toBeInTheDocument();
  await consolidate(user, undefined, [sampleFile(`${unit}2012年第三季度.xlsx`)]);
  const row = screen.getByRole('rowheader', { name: /^党员总数/u }).closest('tr');
  expect([...row!.cells].slice(1).map(({ textContent }) => textContent)).toEqual(['40', '33', '+7']);
});

test('a roster that is taken is remembered at once, without its contacts', async () => {
  const opened = openMemoryWorkbook();
  const { user } = await openViewOn(opened);
  const file = new File(['单位名称,联系人,电话\n示例市第二中学,王芳,13800000000'], '名单.csv');
  await choose(user, '选择名单文件', [file]);
  await screen.findByText('应报1个单位');
  await waitFor(async () =>
    expect((await readMemory(opened.host)).roster).toEqual([{ name: '示例市第二中学', aliases: [] }]),
  );
  expect(JSON.stringify(await opened.host.readMark())).not.toMatch(/王芳|138/u);
});

describe('the quarter that the workbook remembers', () => {
  const quarter = (): HTMLElement => screen.getByLabelText('季度');
  const openRemembering = async (remembered: number) => {
    const opened = openMemoryWorkbook();
    await rememberInWorkbook(opened.host, { year: 2012, quarter: remembered });
    return openViewOn(opened);
  };

  test('is where the view begins, as a guess that the files’ names correct', async () => {
    const { user } = await openRemembering(2);
    await waitFor(() => expect(quarter()).toHaveValue('2'));
    expect(screen.getByText(/推算，请核对/u)).toBeInTheDocument();
    await choose(user, '选择文件', [sampleFile('示例市第二中学2012年第三季度.xlsx')]);
    await waitFor(() => expect(quarter()).toHaveValue('3'));
  });

  test('changes nothing any more when a report is taken back', async () => {
    const { user } = await openRemembering(2);
    await waitFor(() => expect(quarter()).toHaveValue('2'));
    await consolidate(user, undefined, [sampleFile('示例市第二中学2012年第三季度.xlsx')]);
    await user.click(button('写入工作簿'));
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(() => expect(statusText()).toMatch(/^已撤销/u));
    await settled();
    expect(quarter()).toHaveValue('3');
    expect(shownTotals()['党员总数']).toBe('40');
  });

  test('counts for less than what the clerk chose', async () => {
    const { user, host } = await openViewOn(openMemoryWorkbook());
    await user.selectOptions(quarter(), '1');
    await rememberInWorkbook(host, { year: 2012, quarter: 2 });
    await settled();
    expect(quarter()).toHaveValue('1');
  });
});
