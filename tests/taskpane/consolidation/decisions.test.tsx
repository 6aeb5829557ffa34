/** @jest-environment jsdom */
import './page-globals';
import '@testing-library/jest-dom';
import { cleanup, screen, waitFor, within } from '@testing-library/react/pure';
import { report } from '../../actions/consolidation/sample-files';
import {
  choose,
  consolidate,
  openSampleQuarter,
  openView,
  problemFile,
  rosterFile,
  sampleFile,
  shownTotals,
} from './open-view';

afterEach(cleanup);

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const members = (): string | undefined => shownTotals()['党员总数'];

test('of several files of a unit none counts until one is chosen; the choice can be taken back', async () => {
  const { user } = await openView();
  const files = ['示例市山前中学2015年第一季度.xls', '示例市山前中学2015年第一季度（更正）.xlsx'];
  await consolidate(user, undefined, files.map(problemFile));
  expect(screen.getByText('示例市山前中学报了2份，都没有计入。')).toBeInTheDocument();
  expect(members()).toBe('无');
  const rivals = screen.getByRole('table', { name: '示例市山前中学各份的不同之处' });
  expect(within(rivals).getByRole('row', { name: '党员总数 33 37' })).toBeInTheDocument();
  await user.click(button(`示例市山前中学用${files[1]}`));
  const chosen = shownTotals();
  expect(chosen['党员总数']).toMatch(/^\d+$/u);
  expect(screen.queryByText(/都没有计入/u)).toBeNull();
  await user.click(button('已处理1项'));
  await user.click(button(`撤回：示例市山前中学用“${files[1]}”`));
  expect(members()).toBe('无');
  await user.click(button(`示例市山前中学用${files[0]}`));
  expect(members()).toMatch(/^\d+$/u);
  expect(shownTotals()).not.toEqual(chosen);
});

test('a name that is not on the roster counts for the unit that the clerk says', async () => {
  const { user } = await openView();
  const roster = rosterFile('示例市第二实验中学', '示例市第九中学');
  await consolidate(user, roster, [sampleFile('示例市第二中学2012年第三季度.xlsx')]);
  expect(screen.getByText('“市第二中学”不在名单中，没有计入。')).toBeInTheDocument();
  expect(members()).toBe('无');
  await user.selectOptions(screen.getByLabelText('“市第二中学”是哪个单位'), '示例市第二实验中学');
  await user.click(button('确认'));
  expect(members()).toBe('40');
  expect(screen.queryByText(/不在名单中，没有计入/u)).toBeNull();
});

test('a name that was said to be a unit off the present roster is left out as that unit', async () => {
  const { user } = await openView();
  const roster = rosterFile('示例市第二实验中学', '示例市第九中学');
  await consolidate(user, roster, [sampleFile('示例市第二中学2012年第三季度.xlsx')]);
  await user.selectOptions(screen.getByLabelText('“市第二中学”是哪个单位'), '示例市第二实验中学');
  await user.click(button('确认'));
  await user.click(button('更换名单'));
  await choose(user, '选择名单文件', [rosterFile('示例市第九中学')]);
  await user.click(await screen.findByRole('button', { name: '不计入示例市第二实验中学' }));
  await user.type(screen.getByLabelText('不计入的原因'), '不属本区');
  await user.click(button('确定'));
  await user.click(button('已处理2项'));
  expect(button('撤回：示例市第二实验中学不计入：不属本区')).toBeInTheDocument();
  expect(screen.queryByText(/不在名单中，没有计入/u)).toBeNull();
});

test('what was read alike is accepted in one go, and taken back in one', async () => {
  const { user } = await openView();
  const files = ['示例市第一中学', '示例市第二中学'].map(
    async (unit, index) =>
      new File([new Uint8Array(await report('', index + 1))], `${unit}2012年第三季度.xlsx`),
  );
  await consolidate(user, undefined, await Promise.all(files));
  expect(screen.getByRole('heading', { name: '待处理2项' })).toBeInTheDocument();
  await user.click(button('读取时的判断请核对（2）'));
  await user.click(button('全部采纳（2）'));
  expect(screen.getByRole('heading', { name: '没有待处理的事项。' })).toBeInTheDocument();
  await user.click(button('已处理1项'));
  await user.click(button('撤回：采纳了2处读取时的判断'));
  expect(screen.getByRole('heading', { name: '待处理2项' })).toBeInTheDocument();
});

test('a figure that cannot be counted is corrected with a reason, and only with one', async () => {
  const { user } = await openSampleQuarter();
  await user.click(button('改示例市第六中学的党员总数'));
  const number = screen.getByLabelText('正确的数');
  expect(number).toHaveFocus();
  await user.type(number, '三十');
  await user.click(button('确定'));
  expect(screen.getByText('请填0或正整数。')).toBeInTheDocument();
  expect(screen.getByText('请填原因。')).toBeInTheDocument();
  await user.clear(number);
  await user.type(number, '３０');
  await user.click(button('确定'));
  expect(members()).toBe('267');
  await user.type(screen.getByLabelText('依据或原因'), '电话核实');
  await user.click(button('确定'));
  expect(members()).toBe('297');
  expect(document.body).not.toHaveFocus();
  await user.click(button('党员总数297人，查看来源'));
  expect(screen.getByRole('list', { name: '党员总数的来源' })).toHaveTextContent('改数：电话核实');
});

test('a correction of a file that was replaced waits to be made again, or dropped', async () => {
  const { user } = await openView();
  const sent = async (figure: number) =>
    new File(
      [new Uint8Array(await report('示例市第一中学', figure, { memberTotal: '约20' }))],
      `${figure}.xlsx`,
    );
  await consolidate(user, undefined, [await sent(3)]);
  await user.click(button('改示例市第一中学的党员总数'));
  await user.type(screen.getByLabelText('正确的数'), '30');
  await user.type(screen.getByLabelText('依据或原因'), '电话核实');
  await user.click(button('确定'));
  expect(members()).toBe('30');
  await user.click(button('移除3.xlsx'));
  await consolidate(user, undefined, [await sent(4)]);
  await waitFor(() => expect(members()).toBe('无'));
  const sentence = '示例市第一中学的党员总数曾改为30（电话核实）。文件已换，请重新核对。';
  expect(screen.getByText(sentence)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^已处理/u })).toBeNull();
  await user.click(button(`不再沿用：${sentence}`));
  expect(screen.queryByText(sentence)).toBeNull();
});

test('where only a reason is asked it has the focus, and Esc takes the question back', async () => {
  const { user } = await openSampleQuarter();
  await user.click(button('已报9个'));
  await user.click(button('不计入示例市第二中学'));
  expect(screen.getByLabelText('不计入的原因')).toHaveFocus();
  await user.keyboard('已撤并{Escape}');
  expect(screen.queryByLabelText('不计入的原因')).toBeNull();
  expect(members()).toBe('267');
});

test('a unit is left out with a reason, and counted again', async () => {
  const { user } = await openSampleQuarter();
  await user.click(button('已报9个'));
  await user.click(button('不计入示例市第二中学'));
  await user.click(button('确定'));
  expect(members()).toBe('267');
  await user.type(screen.getByLabelText('不计入的原因'), '已撤并');
  await user.click(button('确定'));
  expect(members()).toBe('227');
  expect(screen.getByText('应报11个单位，已计入8个')).toBeInTheDocument();
  await user.click(button('已处理1项'));
  await user.click(button('撤回：示例市第二中学不计入：已撤并'));
  expect(members()).toBe('267');
});

test('what is only to be looked at is accepted', async () => {
  const { user } = await openSampleQuarter();
  await user.click(button('推算的数请核对（1）'));
  expect(screen.getByRole('heading', { name: '待处理8项' })).toBeInTheDocument();
  await user.click(button(/^采纳：示例市第六中学：/u));
  expect(screen.getByRole('heading', { name: '待处理7项' })).toBeInTheDocument();
});

test('an encrypted file asks for its password where it stands, also after a wrong one', async () => {
  const { user } = await openView();
  await consolidate(user, undefined, [problemFile('示例市桥尾小学2015年第一季度.xlsx')]);
  const files = within(screen.getByRole('list', { name: '文件清单' }));
  expect(files.getByText(/已加密，请输入打开密码/u)).toBeInTheDocument();
  await user.type(files.getByLabelText('打开密码'), 'wrong{Enter}');
  expect(await files.findByText(/的打开密码不对/u, {}, { timeout: 10_000 })).toBeInTheDocument();
  await user.type(files.getByLabelText('打开密码'), '168-2015{Enter}');
  expect(await files.findByText('已采用', {}, { timeout: 10_000 })).toBeInTheDocument();
  expect(files.queryByLabelText('打开密码')).toBeNull();
  await waitFor(() => expect(members()).toBe('22'));
});
