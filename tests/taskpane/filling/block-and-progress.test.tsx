/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { hostWithCalls } from '../../actions/diagnostics/host-with-calls';
import { sheet } from '../../fixtures/grid';
import { POSTS } from '../../domain/filling/school-forms';
import { button, heading, openFilling, opened, said, view } from './open-filling';

const changes = (): readonly (string | null)[] =>
  within(screen.getByRole('list', { name: /填入/u }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

test('a block is rated alike after a look at what changes, and 撤销 takes all of it back', async () => {
  const pane = await openFilling();
  pane.select('附件1', 'I5:I10');
  await heading('选中 5 条');
  expect(button('填入')).toHaveProperty('disabled', true);
  await pane.user.click(button('好'));
  expect(screen.getByText('将为 2 行填入“好”')).toBeTruthy();
  expect(changes()).toEqual(['第5行 推进课题结题未评 → 好', '第10行 维修教学楼未评 → 好']);
  expect(view().textContent).toContain('3 行已有内容，不改。');
  expect(view().textContent).toContain('跳过 1 行');
  await pane.user.click(button('填入'));
  await said('已为 2 行填入“好”（第三季度）。');
  expect(['I5', 'I6', 'I10'].map((cell) => pane.cell('附件1', cell))).toEqual(['好', '√', '好']);
  await pane.user.click(screen.getByRole('button', { name: '撤销' }));
  await said('已撤销');
  expect(['I5', 'I6', 'I10'].map((cell) => pane.cell('附件1', cell))).toEqual([undefined, '√', undefined]);
});

test('by keyboard, and replacing what is there', async () => {
  const pane = await openFilling();
  pane.select('附件1', 'A6:J8');
  await heading('选中 3 条');
  screen.getByRole('checkbox', { name: /已有内容的也改/u }).focus();
  await pane.user.keyboard(' ');
  await pane.user.keyboard('2');
  expect(changes()).toEqual([
    '第6行 开展听课评课√ → 中',
    '第7行 排查校园安全好 → 中',
    '第8行 组织应急演练一般：人手不足 → 中（人手不足）',
  ]);
  button('填入').focus();
  await pane.user.keyboard('{Enter}');
  await said('已为 3 行填入“中”');
  expect(pane.cell('附件1', 'I8')).toBe('中（人手不足）');
});

test('one changed cell keeps the whole block from being written', async () => {
  const pane = await openFilling({
    host: (host) =>
      hostWithCalls(host, { onWorkbookChanged: () => Promise.resolve(() => Promise.resolve()) }),
  });
  pane.select('附件1', 'I5:I10');
  await heading('选中 5 条');
  await pane.user.click(button('好'));
  pane.clerk.type('附件1', 'I10', '中');
  await pane.user.click(button('填入'));
  await said('刚刚改过，没有写入');
  expect(pane.cell('附件1', 'I5')).toBeUndefined();
  await waitFor(() => expect(screen.getByText('将为 1 行填入“好”')).toBeTruthy());
});

test('a block in a quarter to come is asked about', async () => {
  const pane = await openFilling();
  pane.select('附件1', 'J5:J7');
  await heading('选中 3 条');
  await pane.user.click(button(/^第四季度/u));
  await pane.user.click(button('中'));
  await pane.user.click(button('填入'));
  expect(pane.cell('附件1', 'J5')).toBeUndefined();
  await pane.user.click(button('填写'));
  await said('已为 3 行填入“中”（第四季度）。');
});

test('elsewhere the quarter’s progress is shown; a click goes to the first row without a grade', async () => {
  const pane = await openFilling();
  await heading('第三季度');
  expect(view().textContent).toContain('已评 2/8 条');
  expect(view().textContent).toContain('好 1 · 一般 1 · 其他 1 · 未评 5');
  const names = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(names).toEqual([
    '教务处0/2其他 1 · 未评 1',
    '政教处2/2好 1 · 一般 1',
    '总务处0/2未评 2',
    '党政管理岗0/2未评 2',
  ]);
  await pane.user.click(button(/^总务处/u));
  await heading('附件1 第 10 行');
  pane.select('封面', 'A1');
  await heading('第三季度');
  pane.clerk.type('附件1', 'I5', '好');
  await waitFor(() => expect(view().textContent).toContain('已评 3/8 条'));
});

test('Enter starts, another quarter can be looked at, and the report is a click away', async () => {
  const pane = await openFilling();
  await heading('第三季度');
  await pane.user.click(button('第一季度：4/8'));
  await heading('第一季度');
  expect(screen.getByRole('button', { name: /示例市第一中学/u }).textContent).toContain('第三季度');
  await pane.user.click(button('生成本校季报'));
  expect(await screen.findByRole('region', { name: '本校季报' })).toBeTruthy();
});

test('without forms the way to them is shown', async () => {
  const pane = await openFilling({ sheets: [{ name: '封面' }] });
  expect(await screen.findByText(/还没有附件1、附件2/u)).toBeTruthy();
  await pane.user.click(button('打开“模板”'));
  expect(await screen.findByRole('tabpanel', { name: '模板' })).toBeTruthy();
});

test('forms without content say which columns to fill in', async () => {
  const blank = [
    sheet('附件1', ['', ...HEAD, '|教务处||||||||', '|政教处||||||||']),
    { ...POSTS, rows: POSTS.rows.slice(0, 3), merges: POSTS.merges.filter(({ top }) => top < 3) },
  ];
  const pane = await openFilling({ sheets: [{ name: '封面' }, ...blank.map(opened)] });
  expect(await screen.findByText(/请在“项目任务”一列填写任务/u)).toBeTruthy();
  expect(screen.getByText(/“履岗党员”和“岗位承诺”两列/u)).toBeTruthy();
  await pane.user.click(button('转到“附件1”'));
  await waitFor(async () => expect((await pane.host.selection()).sheet).toBe('附件1'));
});

test('all rated: it is said, and the next steps are offered', async () => {
  const done = sheet('附件1', [...HEAD, '质量|教务处|推进课题结题|9月|王示例|李示例|||好|']);
  const pane = await openFilling({ sheets: [{ name: '封面' }, opened(done)] });
  expect(await screen.findByText('第三季度已全部评价，共 1 条。')).toBeTruthy();
  expect(button('生成本校季报')).toBeTruthy();
  await pane.user.click(button('检查'));
  expect(await screen.findByRole('tabpanel', { name: /^检查/u })).toBeTruthy();
});

test('two thousand rows: what is selected is shown quickly', async () => {
  const many = sheet('附件1', [
    ...HEAD,
    ...Array.from(
      { length: 2000 },
      (_, index) => `质量|处室${index % 40}|任务${index}|9月|王示例|李示例|好|||`,
    ),
  ]);
  const pane = await openFilling({ sheets: [{ name: '封面' }, opened(many)] });
  await heading('第三季度');
  pane.select('附件1', 'I3:I2002');
  await heading('选中 2000 条');
  await pane.user.click(button('好'));
  expect(changes()).toHaveLength(50);
  expect(screen.getByText('将为 2000 行填入“好”')).toBeTruthy();
});

const HEAD = [
  '工作目标|组织名称|项目任务|完成时限|责任人|责任领导|落实进度|<|<|<',
  '^|^|^|^|^|^|第一季度|第二季度|第三季度|第四季度',
];
