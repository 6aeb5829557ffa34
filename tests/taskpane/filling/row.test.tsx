/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { HostError } from '../../../src/host/host-error';
import { hostWithCalls } from '../../actions/diagnostics/host-with-calls';
import { button, heading, openFilling, said, status, view } from './open-filling';

const grade = (name: string): HTMLElement => screen.getByRole('button', { name });
const isPressed = (name: string | RegExp): string | null => button(name).getAttribute('aria-pressed');

test('the row selected is shown in full, with days past, its quarters and the current one chosen', async () => {
  const pane = await openFilling();
  pane.select('附件1', 'B5');
  await heading('附件1 第 5 行');
  for (const text of ['推进课题结题', '教务处', '王示例', '李示例', '2012年9月30日 · 已过 8 天'])
    expect(view().textContent).toContain(text);
  expect(isPressed('第三季度：未评')).toBe('true');
  expect(isPressed('第一季度：好')).toBe('false');
  pane.select('附件2', 'D4');
  await heading('附件2 第 4 行');
  for (const text of ['党政管理岗', '张示例', '岗位承诺（2 件）', '每周听课', '帮扶学生'])
    expect(view().textContent).toContain(text);
});

test('a click rates the row, stays on it and says so; 撤销 takes it back', async () => {
  const pane = await openFilling();
  pane.select('附件1', 'I5');
  await heading('附件1 第 5 行');
  await pane.user.click(grade('好'));
  await said('第5行第三季度已评“好”。');
  expect(pane.cell('附件1', 'I5')).toBe('好');
  await heading('附件1 第 5 行');
  await waitFor(() => expect(isPressed('好')).toBe('true'));
  await pane.user.click(screen.getByRole('button', { name: '撤销' }));
  await said('已撤销');
  expect(pane.cell('附件1', 'I5')).toBeUndefined();
  await waitFor(() => expect(isPressed('好')).toBe('false'));
});

test.each([
  ['1', '好'],
  ['2', '中'],
  ['3', '一般'],
])('the key %s writes %s, Enter goes to the next row without a grade', async (key, label) => {
  const pane = await openFilling();
  pane.select('附件1', 'C5');
  (await heading('附件1 第 5 行')).focus();
  await pane.user.keyboard(key);
  await said(`已评“${label}”`);
  expect(pane.cell('附件1', 'I5')).toBe(label);
  await pane.user.keyboard('{Enter}');
  expect(document.activeElement).toBe(await heading('附件1 第 6 行'));
  expect((await pane.host.selection()).range).toMatchObject({ top: 5, left: 8 });
  expect(screen.getByRole('button', { name: '撤销' })).toBeTruthy();
});

test('a whole form is rated with digits and Enter alone, and the pane says when nothing is left', async () => {
  const pane = await openFilling();
  await heading('第三季度');
  await pane.user.click(button('接着评价'));
  await heading('附件1 第 5 行');
  for (const [row, key] of [['附件1 第 6 行', '1'], ['附件1 第 10 行', '2'], ['附件2 第 4 行', '3'], ['附件2 第 5 行', '1']] as const) {
    await pane.user.keyboard(key);
    await said('第三季度已评');
    await pane.user.keyboard('{Enter}');
    await heading(row);
  } // prettier-ignore
  await pane.user.keyboard('2');
  await said('第5行第三季度已评“中”');
  await pane.user.keyboard('{Enter}');
  expect(await screen.findByText('第三季度已全部评完。')).toBeTruthy();
  expect(['I5', 'I6', 'I10'].map((cell) => pane.cell('附件1', cell))).toEqual(['好', '中', '一般']);
  expect(['H4', 'H5'].map((cell) => pane.cell('附件2', cell))).toEqual(['好', '中']);
  pane.select('封面', 'A1');
  expect(await screen.findByText('第三季度已全部评价，共 8 条。')).toBeTruthy();
});

test('Enter on a grade’s button rates; on the one that holds it goes on', async () => {
  const pane = await openFilling();
  pane.select('附件1', 'C5');
  await heading('附件1 第 5 行');
  grade('中').focus();
  await pane.user.keyboard('{Enter}');
  await said('已评“中”');
  await waitFor(() => expect(isPressed('中')).toBe('true'));
  await pane.user.keyboard('{Enter}');
  await heading('附件1 第 6 行');
  expect(pane.cell('附件1', 'I6')).toBe('√');
});

test('↑ goes back, and past the first row on from the last', async () => {
  const pane = await openFilling();
  pane.select('附件1', 'C6');
  await heading('附件1 第 6 行');
  await pane.user.click(button('上一条未评'));
  await heading('附件1 第 5 行');
  await pane.user.click(button('上一条未评'));
  await heading('附件2 第 5 行');
  expect(screen.getByText('已到开头，从末尾继续。')).toBeTruthy();
});

test('digits typed into 备注 are text; the remark is written with the grade, and by itself later', async () => {
  const pane = await openFilling();
  pane.select('附件1', 'C5');
  await heading('附件1 第 5 行');
  const remark = screen.getByRole('textbox', { name: '备注' });
  await pane.user.type(remark, '第12次会议');
  expect(pane.cell('附件1', 'I5')).toBeUndefined();
  await pane.user.click(grade('好'));
  await said('已评“好（第12次会议）”');
  expect(pane.cell('附件1', 'I5')).toBe('好（第12次会议）');
  await pane.user.clear(screen.getByRole('textbox', { name: '备注' }));
  await pane.user.type(screen.getByRole('textbox', { name: '备注' }), '已公示{Enter}');
  await waitFor(() => expect(pane.cell('附件1', 'I5')).toBe('好（已公示）'));
});

test('a remark that would change the grade is not written, and why is said', async () => {
  const pane = await openFilling();
  pane.select('附件1', 'C5');
  await heading('附件1 第 5 行');
  await pane.user.type(screen.getByRole('textbox', { name: '备注' }), '中');
  await pane.user.click(grade('好'));
  expect(await screen.findByText(/备注里有别的等次/u)).toBeTruthy();
  expect(pane.cell('附件1', 'I5')).toBeUndefined();
  await pane.user.type(screen.getByRole('textbox', { name: '备注' }), '考');
  await pane.user.click(grade('好'));
  await said('已评');
  expect(screen.queryByText(/备注里有别的等次/u)).toBeNull();
});

test('清除 empties the cell, and the keyboard stays in the panel', async () => {
  const pane = await openFilling();
  pane.select('附件1', 'C8');
  await heading('附件1 第 8 行');
  await pane.user.click(button('清除'));
  await said('第8行第三季度评价已清除。');
  expect(pane.cell('附件1', 'I8')).toBeUndefined();
  await pane.user.keyboard('2');
  await waitFor(() => expect(pane.cell('附件1', 'I8')).toBe('中'));
});

test('a merged cell says for how many tasks it is', async () => {
  const pane = await openFilling();
  pane.select('附件1', 'C11');
  await heading('附件1 第 11 行');
  expect(view().textContent).toContain('共 2 行，一并评价');
  await pane.user.click(grade('好'));
  await said('合并单元格共 2 行');
  expect(pane.cell('附件1', 'I10')).toBe('好');
});

test('a quarter to come is asked about once; Enter after a digit does not confirm it', async () => {
  const pane = await openFilling();
  pane.select('附件1', 'C5');
  await heading('附件1 第 5 行');
  await pane.user.click(button(/^第四季度/u));
  (await heading('附件1 第 5 行')).focus();
  await pane.user.keyboard('1');
  expect(screen.getByText(/在正在填报的第三季度之后/u)).toBeTruthy();
  await pane.user.keyboard('{Enter}');
  expect(pane.cell('附件1', 'J5')).toBeUndefined();
  await pane.user.keyboard('1');
  await pane.user.click(button('填写'));
  await said('第5行第四季度已评“好”');
  expect(pane.cell('附件1', 'J5')).toBe('好');
  await pane.user.keyboard('2');
  await waitFor(() => expect(pane.cell('附件1', 'J5')).toBe('中'));
  expect((await pane.memory()).quarter).toBe(3);
});

test('a quarter that has not begun says so', async () => {
  const pane = await openFilling({ today: { year: 2012, month: 8, day: 1 } });
  pane.select('附件2', 'D5');
  await heading('附件2 第 5 行');
  await pane.user.click(button(/^第四季度/u));
  await pane.user.click(button(/^年度考评/u));
  await pane.user.click(grade('好'));
  expect(screen.getByText('年度考评还没有开始。确实要填写吗？')).toBeTruthy();
});

test('a past quarter can be changed, with a hint', async () => {
  const pane = await openFilling();
  pane.select('附件1', 'H5');
  await heading('附件1 第 5 行');
  expect(screen.getByText(/选中的是第二季度一格/u)).toBeTruthy();
  await pane.user.click(button('改填第二季度'));
  expect(screen.getByText('第二季度已过，改动会在检查中提示。')).toBeTruthy();
  await pane.user.click(grade('好'));
  await waitFor(() => expect(pane.cell('附件1', 'H5')).toBe('好'));
  expect(pane.cell('附件1', 'I5')).toBeUndefined();
});

test('somebody inserted a row in between: nothing is written, that is said, and the row there now is shown', async () => {
  // Of a change that another person made the program has not told yet.
  const pane = await openFilling({
    host: (host) =>
      hostWithCalls(host, { onWorkbookChanged: () => Promise.resolve(() => Promise.resolve()) }),
  });
  pane.select('附件1', 'C5');
  await heading('附件1 第 5 行');
  pane.clerk.type('附件1', 'C5', '别人改写的任务');
  await pane.user.click(grade('好'));
  await said('刚刚改过，没有写入');
  expect(pane.cell('附件1', 'I5')).toBeUndefined();
  await waitFor(() => expect(view().textContent).toContain('别人改写的任务'));
  await pane.user.click(grade('好'));
  await said('第5行第三季度已评“好”。');
});

test('what somebody else rated is shown, and not written over unseen', async () => {
  const pane = await openFilling();
  pane.select('附件1', 'C5');
  await heading('附件1 第 5 行');
  pane.clerk.type('附件1', 'I5', '中（他人所评）');
  await waitFor(() =>
    expect(screen.getByRole('textbox', { name: '备注' })).toHaveProperty('value', '他人所评'),
  );
  expect(isPressed('中')).toBe('true');
});

test.each(['cellEditing', 'busy'] as const)(
  '%s while the selection is asked for is not spoken of',
  async (code) => {
    let refusing = true;
    const pane = await openFilling({
      host: (host) =>
        hostWithCalls(host, {
          selection: () => (refusing ? Promise.reject(new HostError(code)) : host.selection()),
          onSelectionChanged: (listener) =>
            refusing ? Promise.reject(new HostError(code)) : host.onSelectionChanged(listener),
        }),
    });
    await heading('第三季度');
    expect(status().textContent).toBe('');
    refusing = false;
    await act(() => new Promise((resolve) => setTimeout(resolve, 700)));
    pane.select('附件1', 'C7');
    await heading('附件1 第 7 行');
  },
);

test('in English', async () => {
  const pane = await openFilling({ lang: 'en' });
  pane.select('附件1', 'C5');
  await heading('附件1, row 5');
  await pane.user.click(grade('好'));
  await said('Row 5: Q3 rated “好”.');
});
