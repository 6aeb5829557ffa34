/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { insertForms } from '../../../src/actions/templates/insert-forms';
import { ChecksView } from '../../../src/taskpane/checks/ChecksView';
import { hostWithCalls } from '../../actions/diagnostics/host-with-calls';
import { openPart } from '../open-part';
import { fourTasks, openChecks, type } from './faulty-workbook';

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

test('how much was checked, what of it is open by level, and when', async () => {
  await openChecks(fourTasks({ F7: null, I8: '不知道' }));
  expect(screen.getByText(/^检查了 2 张表 \d+ 个单元格。$/u)).toBeInTheDocument();
  expect(button('错误 0 条')).toHaveAttribute('aria-pressed', 'true');
  expect(button('警告 2 条')).toBeInTheDocument();
  expect(screen.getByText(/^上次检查 \d{1,2}:\d\d，改动后会自动重查。$/u)).toBeInTheDocument();
});

test('findings stand by sheet and rule, with the cell and what to do', async () => {
  await openChecks(fourTasks({ I8: '不知道' }));
  expect(screen.getByRole('heading', { level: 3, name: '附件1' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 4, name: '评价用语不识别（1 条）' })).toBeInTheDocument();
  expect(screen.getByText('改为好、中或一般。')).toBeInTheDocument();
  const list = screen.getByRole('list', { name: '附件1：评价用语不识别' });
  expect(within(list).getByRole('button', { name: /^警告\s*I8/u })).toHaveTextContent(
    '“不知道”不是好、中、一般',
  );
});

test('Enter on a finding goes to its cell', async () => {
  const pane = await openChecks(fourTasks({ I8: '不知道' }));
  screen.getByRole('button', { name: /^警告\s*I8/u }).focus();
  await pane.user.keyboard('{Enter}');
  await waitFor(async () =>
    expect(await pane.host.selection()).toEqual({
      sheet: '附件1',
      range: { top: 7, left: 8, bottom: 7, right: 8 },
    }),
  );
});

test('a level is hidden and shown again by keyboard; the count stays', async () => {
  const pane = await openChecks(fourTasks({ I8: '不知道', F7: null }));
  const warnings = button('警告 2 条');
  warnings.focus();
  await pane.user.keyboard(' ');
  expect(warnings).toHaveAttribute('aria-pressed', 'false');
  expect(screen.queryByRole('button', { name: /^警告\s*I8/u })).toBeNull();
  expect(screen.getByRole('list', { name: '附件1：任务要素不全' })).toBeInTheDocument();
  await pane.user.keyboard(' ');
  expect(screen.getByRole('button', { name: /^警告\s*I8/u })).toBeInTheDocument();
});

test('with every level hidden that is said', async () => {
  const pane = await openChecks(fourTasks({ I8: '不知道' }));
  for (const name of [/^错误 \d/u, /^警告 \d/u, /^提示 \d/u]) await pane.user.click(button(name));
  expect(screen.getByText('所选级别没有检查结果。')).toBeInTheDocument();
});

test('what is typed in the sheet is checked again by itself', async () => {
  const pane = await openChecks(fourTasks());
  pane.clerk.type('附件1', 'I8', '不知道');
  expect(await screen.findByRole('button', { name: /^警告\s*I8/u })).toBeInTheDocument();
  pane.clerk.type('附件1', 'I8', '中');
  await waitFor(() => expect(screen.queryByRole('button', { name: /^警告\s*I8/u })).toBeNull());
});

test('重新检查 reads the workbook again', async () => {
  let reads = 0;
  const pane = await openChecks(fourTasks(), {
    host: (host) =>
      hostWithCalls(host, {
        readWorkbook: (names) => {
          if (!names) reads += 1;
          return host.readWorkbook(names);
        },
      }),
  });
  const before = reads;
  await pane.user.click(button('重新检查'));
  await waitFor(() => expect(reads).toBe(before + 1));
});

test('a workbook without forms: what to do, and the way to it', async () => {
  const { user } = await openPart(<ChecksView />, { forms: [] });
  await user.click(await screen.findByRole('button', { name: '打开“模板”' }));
  expect(screen.getByText(/还没有“168机制”的表/u)).toBeInTheDocument();
  expect(screen.getByText('view: templates')).toBeInTheDocument();
});

test('nothing to mend: said, with the time', async () => {
  await openChecks(fourTasks());
  expect(screen.getByText('没有发现问题。')).toBeInTheDocument();
  expect(screen.getByText(/^上次检查/u)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^修正全部/u })).toBeNull();
});

test('several schools in a workbook: the findings of each under its name', async () => {
  await openChecks(fourTasks({ I8: '不知道' }), {
    prepare: async ({ host, clerk }) => {
      await insertForms(host, ['goals'], { unit: '示例市第二中学', year: 2012 });
      type(clerk, '附件1 (2)', fourTasks({ I9: '不清楚' }));
    },
  });
  const schools = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(schools).toEqual(['检查', '示例市第一中学', '示例市第二中学']);
  expect(screen.getByRole('button', { name: /^警告\s*I9/u })).toBeInTheDocument();
});

test('a long list shows its beginning, and more when asked', async () => {
  const many = Object.fromEntries(
    [6, 7, 8, 9].flatMap((row) => ['G', 'H', 'I'].map((col) => [`${col}${row}`, '不知道'])),
  );
  const pane = await openChecks(fourTasks(many));
  const list = screen.getByRole('list', { name: '附件1：评价用语不识别' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(10);
  await pane.user.click(button('显示更多（还有2个）'));
  expect(within(list).getAllByRole('listitem')).toHaveLength(12);
});

test('in English', async () => {
  await openChecks(fourTasks({ I8: '不知道' }), { lang: 'en' });
  expect(button('warning 2')).toBeInTheDocument();
  expect(button(/^warning\s*I8/u)).toHaveTextContent('is not 好, 中 or 一般');
  expect(screen.getByText('Write 好, 中 or 一般.')).toBeInTheDocument();
});
