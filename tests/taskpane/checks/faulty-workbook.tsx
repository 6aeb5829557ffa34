import { screen } from '@testing-library/react';
import type { MemoryClerk } from '../../../src/host/memory/memory-clerk';
import { ChecksView } from '../../../src/taskpane/checks/ChecksView';
import type { OpenedPane } from '../open-pane';
import { openPart, type OpenPartOptions } from '../open-part';

export type Typed = Readonly<Record<string, string | number | null>>;

/** A row of 附件1 that has all it needs, without its ratings. */
const taskRow = (row: number, task: string): Typed => ({
  [`A${row}`]: '教学质量',
  [`C${row}`]: task,
  [`D${row}`]: '2012年12月',
  [`E${row}`]: '王示例',
  [`F${row}`]: '李示例',
});

/** 附件1 with four tasks that are rated as the form asks, but for what a test plants in it. */
export const fourTasks = (planted: Typed = {}): Typed => ({
  ...taskRow(6, '推进课题结题'),
  ...taskRow(7, '开展听课评课'),
  ...taskRow(8, '组织应急演练'),
  ...taskRow(9, '召开职工大会'),
  I6: '好',
  I7: '好',
  I8: '中',
  I9: '一般',
  ...planted,
});

/** 附件5 as 附件1 above comes to. */
const REPORT: Typed = {
  B3: '填报时间：2012年9月28日',
  ...Object.fromEntries([1, 10, 1, 4, 4, 0, 0, 0, 0, 0].map((figure, index) => [`B${4 + index}`, figure])),
};

export function type(clerk: MemoryClerk, sheet: string, cells: Typed): void {
  for (const [cell, value] of Object.entries(cells)) clerk.type(sheet, cell, value);
}

/** 检查 on 附件1 with these cells and 附件5 as they come to, checked once. */
export async function openChecks(
  goals: Typed = fourTasks(),
  options: OpenPartOptions = {},
): Promise<OpenedPane> {
  const pane = await openPart(<ChecksView />, {
    forms: ['goals', 'report'],
    ...options,
    prepare: async (opened) => {
      type(opened.clerk, '附件1', goals);
      type(opened.clerk, '附件5', REPORT);
      await options.prepare?.(opened);
    },
  });
  await screen.findByRole('group', { name: /^(按级别筛选|Filter by level)$/u });
  return pane;
}

export const statusText = (): string => screen.getByRole('status').textContent ?? '';

/** What a cell of 附件1 holds. */
export async function goalsCell(pane: OpenedPane, row: number, col: number): Promise<unknown> {
  const [sheet] = (await pane.host.readWorkbook(['附件1'])).sheets;
  return sheet?.rows[row]?.[col];
}
