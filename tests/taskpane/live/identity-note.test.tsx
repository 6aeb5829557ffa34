/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { OpenedSheet } from '../../../src/host/memory/open-memory-workbook';
import { openedSheet } from '../../fixtures/opened-sheet';
import { plainGoals } from '../../fixtures/plain-lists';
import { openPane } from '../open-pane';

/** 附件1 of a school, under a title that may name a year. */
const goals = (title: string): OpenedSheet =>
  openedSheet(plainGoals(['教学质量|教务处|每周推门听课|6月底|示例甲||好|好|好|'], title));

const offered = async (title: string): Promise<string | null> => {
  await openPane({ sheets: [goals(title)], view: 'checks' });
  const take = await screen.findByRole('button', { name: '按表上的' }, { timeout: 4000 });
  return take.parentElement?.querySelector('p')?.textContent ?? null;
};

test('of forms that name a school only, no year is said to stand there', async () => {
  expect(await offered('示例市第六中学实行“168”机制年度工作目标分解表')).toBe(
    '表上写的是“示例市第六中学”，窗格现在按“未填单位 2012年第三季度”处理。',
  );
});

test('a year that they name is told without a quarter that they do not', async () => {
  expect(await offered('示例市第六中学实行“168”机制2013年度工作目标分解表')).toBe(
    '表上写的是“示例市第六中学 2013年”，窗格现在按“未填单位 2012年第三季度”处理。',
  );
});
