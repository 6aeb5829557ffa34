/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { HostError } from '../../../src/host/host-error';
import { hostWithCalls } from '../../actions/diagnostics/host-with-calls';
import type { OpenedPane } from '../open-pane';
import { fourTasks, openChecks, statusText } from './faulty-workbook';

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

const passing = (milliseconds: number): Promise<void> =>
  act(() => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)));

/** The tints of 附件1: kind and rows of column I. */
const tints = ({ workbook }: OpenedPane): readonly string[] =>
  (workbook.state.sheets.find(({ name }) => name === '附件1')?.tints ?? []).flatMap(({ kind, ranges }) =>
    ranges.map(({ top, left, bottom, right }) => `${kind} ${top}-${bottom} ${left}-${right}`),
  );

describe('在表中标出', () => {
  test('tints the cells with findings by their level, and takes all of it away', async () => {
    const pane = await openChecks(fourTasks({ I8: '不知道', I9: '一 般' }));
    await pane.user.click(button('在表中标出'));
    await waitFor(() => expect(statusText()).toContain('已在表中标出'));
    expect(tints(pane)).toEqual(['warning 7-7 8-8', 'info 8-8 8-8']);
    await pane.user.click(button('清除标记'));
    await waitFor(() => expect(tints(pane)).toEqual([]));
    expect(button('在表中标出')).toBeInTheDocument();
  });

  test('follows what is found while it is on, in few calls', async () => {
    let calls = 0;
    const pane = await openChecks(fourTasks({ I8: '不知道' }), {
      host: (host) =>
        hostWithCalls(host, {
          setHighlights: (highlights) => {
            calls += 1;
            return host.setHighlights(highlights);
          },
        }),
    });
    await pane.user.click(button('在表中标出'));
    await waitFor(() => expect(tints(pane)).toEqual(['warning 7-7 8-8']));
    for (const cell of ['I6', 'I7', 'I9']) {
      pane.clerk.type('附件1', cell, '不清楚');
      await passing(200);
    }
    await waitFor(() => expect(tints(pane)).toEqual(['warning 5-8 8-8']), { timeout: 3000 });
    expect(calls).toBe(2);
  });

  test('that it is on is known when the pane is opened again', async () => {
    const first = await openChecks(fourTasks({ I8: '不知道' }));
    await first.user.click(button('在表中标出'));
    await screen.findByRole('button', { name: '清除标记' });
    const memory = await first.memory();
    cleanup();
    const again = await openChecks(fourTasks({ I8: '不知道' }), { memory });
    expect(await screen.findByRole('button', { name: '清除标记' })).toBeInTheDocument();
    await waitFor(() => expect(tints(again)).toEqual(['warning 7-7 8-8']), { timeout: 3000 });
  });

  test('a refusal is said, and nothing is remembered', async () => {
    const pane = await openChecks(fourTasks({ I8: '不知道' }));
    pane.clerk.protect('附件1');
    await pane.user.click(button('在表中标出'));
    await waitFor(() => expect(statusText()).toContain('受保护'));
    expect(button('在表中标出')).toBeInTheDocument();
    expect((await pane.memory()).choices?.findingsMarked ?? false).toBe(false);
  });
});

describe('下拉列表', () => {
  test('are put back where pasting took them away', async () => {
    const pane = await openChecks(fourTasks(), {
      prepare: ({ clerk }) => {
        for (const row of [6, 7, 8]) clerk.pasteOver('附件1', `I${row}`, '好');
      },
    });
    expect(await screen.findByText('有 3 个单元格没有下拉列表，可能粘贴时被覆盖。')).toBeInTheDocument();
    await pane.user.click(button('恢复下拉列表'));
    await waitFor(() => expect(statusText()).toContain('已恢复 3 个单元格的下拉列表'));
    await waitFor(() => expect(screen.queryByText(/没有下拉列表/u)).toBeNull());
  });

  test('are not counted for what is typed, but when asked', async () => {
    let counts = 0;
    const pane = await openChecks(fourTasks(), {
      host: (host) =>
        hostWithCalls(host, {
          countMissingLists: (lists) => {
            counts += 1;
            return host.countMissingLists(lists);
          },
        }),
    });
    await waitFor(() => expect(counts).toBe(1));
    pane.clerk.pasteOver('附件1', 'I7', '不知道');
    await screen.findByRole('button', { name: /^警告\s*I7/u });
    await passing(800);
    expect(counts).toBe(1);
    await pane.user.click(button('重新检查'));
    expect(await screen.findByText('有 1 个单元格没有下拉列表，可能粘贴时被覆盖。')).toBeInTheDocument();
    expect(counts).toBe(2);
  });

  test('a program without lists says nothing of them', async () => {
    await openChecks(fourTasks(), {
      host: (host) =>
        hostWithCalls(host, { countMissingLists: () => Promise.reject(new HostError('notSupported')) }),
    });
    expect(screen.queryByText(/下拉列表/u)).toBeNull();
    expect(statusText()).toBe('');
  });
});
