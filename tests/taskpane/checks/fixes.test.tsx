/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { hostWithCalls } from '../../actions/diagnostics/host-with-calls';
import { fourTasks, goalsCell, openChecks, statusText } from './faulty-workbook';

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const I = 8;

test('本条: a fix is on its row; Enter writes the cell, and 撤销 puts it back', async () => {
  const pane = await openChecks(fourTasks({ I9: '一 般' }));
  button('把I9改为“一般”').focus();
  await pane.user.keyboard('{Enter}');
  await waitFor(() => expect(statusText()).toContain('已把附件1的I9改为“一般”'));
  expect(await goalsCell(pane, 8, I)).toBe('一般');
  await waitFor(() => expect(screen.queryByRole('button', { name: '把I9改为“一般”' })).toBeNull());
  await pane.user.click(button('撤销'));
  await waitFor(async () => expect(await goalsCell(pane, 8, I)).toBe('一 般'));
  expect(await screen.findByRole('button', { name: '把I9改为“一般”' })).toBeInTheDocument();
});

test('the keyboard stays in the list when the row it was on is mended', async () => {
  const pane = await openChecks(fourTasks({ I8: '一 般', I9: '一 般' }));
  button('把I8改为“一般”').focus();
  await pane.user.keyboard('{Enter}');
  await waitFor(() => expect(screen.queryByRole('button', { name: '把I8改为“一般”' })).toBeNull());
  const list = screen.getByRole('list', { name: '附件1：评价写法不规范' });
  expect(list).toContainElement(document.activeElement as HTMLElement);
});

test('one tap gives a grade where a clerk has to choose', async () => {
  const pane = await openChecks(fourTasks({ I8: '√' }));
  const ways = screen.getByRole('group', { name: 'I8可改为' });
  expect(
    within(ways)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['好', '中', '一般']);
  await pane.user.click(within(ways).getByRole('button', { name: '把I8改为“中”' }));
  await waitFor(async () => expect(await goalsCell(pane, 7, I)).toBe('中'));
});

test('全部: what will change is shown, nothing is written before 确认修正, and all of it in one action', async () => {
  const pane = await openChecks(fourTasks({ I8: '一 般', I9: '一 般' }));
  button('全部修正“评价写法不规范”（2 处）').focus();
  await pane.user.keyboard('{Enter}');
  const preview = screen.getByRole('group', { name: '将改动 2 个单元格' });
  expect(preview).toContainElement(document.activeElement as HTMLElement);
  expect(
    within(preview)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['“一 般”→“一般”附件1 ! I8', '“一 般”→“一般”附件1 ! I9']);
  expect(await goalsCell(pane, 7, I)).toBe('一 般');
  await pane.user.tab();
  expect(button('确认修正')).toHaveFocus();
  await pane.user.keyboard('{Enter}');
  await waitFor(() => expect(statusText()).toContain('已改动 2 个单元格'));
  expect([await goalsCell(pane, 7, I), await goalsCell(pane, 8, I)]).toEqual(['一般', '一般']);
  await pane.user.click(button('撤销'));
  await waitFor(async () =>
    expect([await goalsCell(pane, 7, I), await goalsCell(pane, 8, I)]).toEqual(['一 般', '一 般']),
  );
});

test('Escape closes the preview, writes nothing and gives the focus back', async () => {
  const pane = await openChecks(fourTasks({ I8: '一 般', I9: '一 般' }));
  await pane.user.click(button('全部修正“评价写法不规范”（2 处）'));
  await pane.user.keyboard('{Escape}');
  expect(screen.queryByRole('button', { name: '确认修正' })).toBeNull();
  expect(button('全部修正“评价写法不规范”（2 处）')).toHaveFocus();
  expect(await goalsCell(pane, 7, I)).toBe('一 般');
});

test('同类: the same words in several cells, one choice for them all', async () => {
  const pane = await openChecks(fourTasks({ I7: '√', I8: '√', I9: '未知' }));
  const kinds = screen.getByRole('group', { name: '“√”写了 2 处，可全部改为' });
  await pane.user.click(within(kinds).getByRole('button', { name: '把 2 处“√”改为“中”' }));
  await pane.user.click(button('确认修正'));
  await waitFor(async () =>
    expect([await goalsCell(pane, 6, I), await goalsCell(pane, 7, I), await goalsCell(pane, 8, I)]).toEqual([
      '中',
      '中',
      '未知',
    ]),
  );
});

test('everything that can be mended, of the levels shown', async () => {
  const pane = await openChecks(fourTasks({ I8: '一 般', I9: '优秀' }));
  expect(button('修正全部可修正的（2 处）')).toBeInTheDocument();
  await pane.user.click(button(/^警告 \d/u));
  expect(button('修正全部可修正的（1 处）')).toBeInTheDocument();
});

test('a cell that was changed in between: nothing is written, and that is said', async () => {
  const pane = await openChecks(fourTasks({ I8: '一 般', I9: '一 般' }), {
    // As a program that tells of no change.
    host: (host) =>
      hostWithCalls(host, { onWorkbookChanged: () => Promise.resolve(() => Promise.resolve()) }),
  });
  await pane.user.click(button('修正全部可修正的（2 处）'));
  pane.clerk.type('附件1', 'I9', '好');
  await pane.user.click(button('确认修正'));
  await waitFor(() => expect(statusText()).toContain('I9'));
  expect(await goalsCell(pane, 7, I)).toBe('一 般');
  expect(await goalsCell(pane, 8, I)).toBe('好');
  await waitFor(() => expect(screen.queryByRole('button', { name: '把I9改为“一般”' })).toBeNull());
});

test('findings without a fix offer none', async () => {
  await openChecks(fourTasks({ F7: null }));
  expect(screen.getByRole('list', { name: '附件1：任务要素不全' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /改为|修正/u })).toBeNull();
});
