/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { fourTasks, goalsCell, openChecks, statusText } from './faulty-workbook';

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

describe('保留并说明', () => {
  test('asks for a reason; without one nothing is kept', async () => {
    const pane = await openChecks(fourTasks({ I8: '不知道' }));
    button('保留并说明：I8').focus();
    await pane.user.keyboard('{Enter}');
    const reason = screen.getByRole('textbox', { name: '为什么不改' });
    expect(reason).toHaveFocus();
    await pane.user.keyboard('   {Enter}');
    expect(screen.getByText('请写明原因。')).toBeInTheDocument();
    expect((await pane.memory()).choices?.keptFindings ?? []).toEqual([]);
    await pane.user.type(reason, 'x'.repeat(220));
    expect((reason as HTMLInputElement).value).toHaveLength(200);
    await pane.user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: '为什么不改' })).toBeNull();
    expect((await pane.memory()).choices?.keptFindings ?? []).toEqual([]);
  });

  test('the reason is in the workbook, the finding is no longer open, and 恢复 brings it back', async () => {
    const pane = await openChecks(fourTasks({ I8: '不知道' }));
    await pane.user.click(button('保留并说明：I8'));
    await pane.user.keyboard(' 上级已同意 {Enter}');
    await waitFor(() => expect(screen.queryByRole('button', { name: '保留并说明：I8' })).toBeNull());
    expect(statusText()).toContain('已保留');
    const [kept] = (await pane.memory()).choices?.keptFindings ?? [];
    expect(kept).toMatchObject({ rule: 'B16', reason: '上级已同意', place: { sheet: '附件1', cell: 'I8' } });
    await pane.user.click(button('已说明的 1 条'));
    expect(screen.getByText('说明：上级已同意')).toBeInTheDocument();
    await pane.user.click(button(/^恢复检查/u));
    expect(await screen.findByRole('button', { name: '保留并说明：I8' })).toBeInTheDocument();
    expect((await pane.memory()).choices?.keptFindings).toEqual([]);
  });

  test('what is kept stays so when the pane is opened again', async () => {
    const first = await openChecks(fourTasks({ I8: '不知道' }));
    await first.user.click(button('保留并说明：I8'));
    await first.user.keyboard('上级已同意{Enter}');
    await waitFor(() => expect(button('已说明的 1 条')).toBeInTheDocument());
    const memory = await first.memory();
    cleanup();
    await openChecks(fourTasks({ I8: '不知道' }), { memory });
    expect(await screen.findByRole('button', { name: '已说明的 1 条' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '保留并说明：I8' })).toBeNull();
  });

  test('an error cannot be kept', async () => {
    await openChecks(fourTasks(), { prepare: ({ clerk }) => clerk.type('附件5', 'B6', 9) });
    expect(screen.getByRole('heading', { name: /实施机制党组织数不大于党组织总数/u })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '保留并说明：B6' })).toBeNull();
  });
});

describe('写法', () => {
  test('a synonym is asked about once for the workbook, and remembered', async () => {
    const pane = await openChecks(fourTasks({ I6: '优秀', I7: '优秀' }));
    expect(screen.getByText('本工作簿中“优秀”写了 2 处，按“好”计。')).toBeInTheDocument();
    button('确认“优秀”按“好”计').focus();
    await pane.user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByText(/“优秀”写了 2 处/u)).toBeNull());
    expect(statusText()).toContain('“优秀”按“好”计');
    expect((await pane.memory()).choices?.wordings).toEqual([{ text: '优秀', grade: 'good' }]);
    await pane.user.click(button('已确认的写法 1 种'));
    await pane.user.click(button('取消确认“优秀”'));
    expect(await screen.findByText('本工作簿中“优秀”写了 2 处，按“好”计。')).toBeInTheDocument();
    expect((await pane.memory()).choices?.wordings).toEqual([]);
  });

  test('it may stand for another grade', async () => {
    const pane = await openChecks(fourTasks({ I6: '良好' }));
    await pane.user.click(button('“良好”改按“中”计'));
    await waitFor(() => expect(screen.queryByText(/“良好”写了 1 处/u)).toBeNull());
    expect((await pane.memory()).choices?.wordings).toEqual([{ text: '良好', grade: 'medium' }]);
  });

  test('or be written as the form does', async () => {
    const pane = await openChecks(fourTasks({ I6: '优秀', I7: '优秀' }));
    await pane.user.click(button('把“优秀”改写为“好”'));
    await pane.user.click(button('确认修正'));
    await waitFor(async () => expect(await goalsCell(pane, 6, 8)).toBe('好'));
    expect(await goalsCell(pane, 5, 8)).toBe('好');
    expect(screen.queryByText(/“优秀”写了/u)).toBeNull();
  });

  test('its cells are a click away', async () => {
    const pane = await openChecks(fourTasks({ I6: '优秀', I7: '优秀' }));
    await pane.user.click(button('查看 2 处'));
    const cells = within(screen.getByRole('list', { name: '写“优秀”的单元格' }));
    expect(cells.getByRole('button', { name: /^警告\s*附件1 I7/u })).toBeInTheDocument();
  });
});
