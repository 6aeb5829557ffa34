/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import type { OpenedSheet } from '../../../src/host/memory/open-memory-workbook';
import type { Host } from '../../../src/host/port';
import { openPane, SCHOOL } from '../open-pane';

const GOALS: OpenedSheet = {
  name: '附件1',
  cells: Object.fromEntries(
    [
      [
        '工作目标',
        '组织名称',
        '项目任务',
        '完成时限',
        '责任人',
        '责任领导',
        '第一季度',
        '第二季度',
        '第三季度',
        '第四季度',
      ],
      ['教学质量', '教务处', '每周推门听课', '6月底', '负责老师', '分管校长', null, null, null, null],
    ].flatMap((row, index) =>
      row.flatMap((value, col) =>
        value === null ? [] : [[`${'ABCDEFGHIJ'.charAt(col)}${index + 1}`, value]],
      ),
    ),
  ),
};

/** The host with a count of what reads the whole workbook. */
function counted(calls: string[]) {
  return (host: Host): Host =>
    new Proxy(host, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        return (...given: readonly unknown[]): unknown => {
          calls.push(String(name));
          return Reflect.apply(value, target, given);
        };
      },
    });
}

const tab = (name: string): Promise<HTMLElement> => screen.findByRole('tab', { name }, { timeout: 4000 });

test('the tab of 检查 shows what is open though the view was never opened, and follows the sheet', async () => {
  const { clerk } = await openPane({ sheets: [GOALS], memory: SCHOOL, view: 'templates' });
  const before = (await tab('检查，1 项')).textContent;
  expect(before).toContain('1');
  act(() => clerk.type('附件1', 'H2', '好'));
  await tab('检查');
  act(() => clerk.type('附件1', 'H2', '达标'));
  await tab('检查，2 项');
});

test('a finding that is only a hint is no number on the tab', async () => {
  const hint = { ...GOALS, cells: { ...GOALS.cells, H2: '好', E2: '' } };
  const calls: string[] = [];
  await openPane({ sheets: [hint], memory: SCHOOL, view: 'templates', host: counted(calls) });
  await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(calls).toContain('readWorkbook');
  await tab('检查');
});

test('the workbook of an authority, or of nobody yet, is not checked', async () => {
  for (const memory of [{ ...SCHOOL, role: 'authority' as const }, {}]) {
    const calls: string[] = [];
    const { page } = await openPane({ sheets: [GOALS], memory, view: 'help', host: counted(calls) });
    await act(() => new Promise((resolve) => setTimeout(resolve, 200)));
    expect(calls.filter((name) => name === 'readWorkbook')).toEqual([]);
    page.unmount();
  }
});

test('badge and view share one reading', async () => {
  const calls: string[] = [];
  const { user } = await openPane({ sheets: [GOALS], memory: SCHOOL, view: 'help', host: counted(calls) });
  await user.click(await tab('检查，1 项'));
  await act(() => new Promise((resolve) => setTimeout(resolve, 200)));
  expect(calls.filter((name) => name === 'readWorkbook')).toHaveLength(1);
});
