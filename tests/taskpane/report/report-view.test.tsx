/** @jest-environment jsdom */
import { configure, render, screen, waitFor } from '@testing-library/react';
import { formSheet } from '../../../src/actions/templates/form-sheet';
import { insertForms } from '../../../src/actions/templates/insert-forms';
import { cellAddress, columnName } from '../../../src/domain/sheet/address';
import { App } from '../../../src/taskpane/App';
import { openPane, SCHOOL, servicesOn, type OpenedPane, type OpenPaneOptions } from '../open-pane';

/** Ten rows are drawn anew with each key; on a busy machine the usual second is too short. */
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(60_000);

const status = (): HTMLElement => screen.getByRole('status');
const field = (name: RegExp): Promise<HTMLInputElement> => screen.findByRole('textbox', { name });
const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });

/** A school's workbook with the three forms drawn, three tasks and two posts. */
async function schoolPane(options: OpenPaneOptions = {}): Promise<OpenedPane> {
  const pane = await openPane({ memory: SCHOOL, ...options });
  await insertForms(pane.host, ['goals', 'posts', 'report'], { unit: SCHOOL.unit, year: SCHOOL.year });
  fillList(pane, '附件1', 'goals', [
    ['项目任务', ['开展示范课12节', '家访50户', '修订制度']],
    ['第三季度', ['好', '中', '']],
  ]);
  fillList(pane, '附件2', 'posts', [
    ['履岗党员', ['王芳', '王芳、李明']],
    ['岗位承诺', ['1.按时上课2.关爱学生', '认真备课；廉洁自律']],
    ['第三季度', ['好', '一般']],
  ]);
  return pane;
}

/** Puts values under the headings of a form that was drawn, from its first row. */
function fillList(
  pane: OpenedPane,
  sheet: string,
  kind: 'goals' | 'posts',
  columns: readonly (readonly [string, readonly string[]])[],
): void {
  const { cells } = formSheet(kind, { year: 2012 });
  const headings = cells.map(({ row, col, value }) => ({
    row,
    col,
    text: typeof value === 'string' ? value.replace(/\s/gu, '') : '',
  }));
  const last = Math.max(...headings.filter(({ text }) => text.endsWith('季度')).map(({ row }) => row));
  for (const [heading, values] of columns) {
    const found = headings.find(({ text }) => text === heading);
    if (!found) throw new Error(`no column ${heading}`);
    values.forEach((value, index) => {
      pane.clerk.type(sheet, `${columnName(found.col)}${last + 2 + index}`, value);
    });
  }
}

/** Goes on with Tab to what has the name, as a clerk without a mouse does. */
async function tabTo({ user }: OpenedPane, name: RegExp): Promise<void> {
  for (let steps = 0; steps < 80; steps++) {
    const here = document.activeElement;
    if (here && name.test(here.getAttribute('aria-label') ?? here.textContent ?? '')) return;
    await user.tab();
  }
  throw new Error(`no way to ${String(name)}`);
}

const counted = (): Promise<void> => waitFor(async () => expect((await field(/^④/u)).value).toBe('3'));

const figuresOf = async (pane: OpenedPane, sheet: string): Promise<readonly unknown[]> => {
  const [read] = (await pane.host.readWorkbook([sheet])).sheets;
  return Array.from({ length: 10 }, (_, index) => read?.rows[3 + index]?.[1] ?? null);
};

test('from a blank 附件5 to a written one, by keyboard', async () => {
  const pane = await schoolPane({ view: 'report' });
  await counted();
  expect((await field(/^⑤/u)).value).toBe('2');
  expect((await field(/^⑥/u)).value).toBe('2');
  expect((await field(/^⑦/u)).value).toBe('4');
  expect((await field(/^⑧/u)).value).toBe('2');
  for (const [sign, value] of [['①', '1'], ['②', '20'], ['③', '1'], ['⑨', '0'], ['⑩', '0']] as const) {
    await tabTo(pane, new RegExp(`^${sign}`, 'u'));
    await pane.user.keyboard(value);
  }
  expect(await button('写入“附件5”的 9 个数')).toBeTruthy();
  (document.activeElement as HTMLElement).blur();
  await tabTo(pane, /^确认.*2 件$/u);
  await pane.user.keyboard('{Enter}');
  await button('写入“附件5”的 10 个数');
  await tabTo(pane, /^写入“附件5”/u);
  await pane.user.keyboard('{Enter}');
  await waitFor(() => expect(status().textContent).toContain('已写入“附件5”：10 个数。'));
  expect(await figuresOf(pane, '附件5')).toEqual([1, 20, 1, 3, 2, 2, 4, 2, 0, 0]);
  const { choices } = await pane.memory();
  expect(choices?.reports).toMatchObject([{ year: 2012, quarter: 3, values: { memberTotal: 20, commitmentsKept: 2 } }]);
  await button('“附件5”已是这些数');
  await pane.user.click(await button('撤销'));
  await waitFor(async () => expect(await figuresOf(pane, '附件5')).toEqual(Array(10).fill(null)));
}); // prettier-ignore

test('what is typed and not written survives another view, and Esc takes it back', async () => {
  const pane = await schoolPane({ view: 'report' });
  await counted();
  await pane.user.type(await field(/^②/u), '2');
  await pane.user.click(screen.getByRole('tab', { name: /模板/u }));
  await waitFor(() => expect(screen.queryByRole('textbox', { name: /^②/u })).toBeNull());
  pane.page.unmount();
  render(<App services={servicesOn(pane.host)} firstView="report" />);
  expect((await field(/^②/u)).value).toBe('2');
  expect(await figuresOf(pane, '附件5')).toEqual(Array(10).fill(null));
  await pane.user.type(await field(/^②/u), '{Escape}');
  expect((await field(/^②/u)).value).toBe('');
});

test('a rule changes the figure at once and is remembered', async () => {
  const pane = await schoolPane({ view: 'report' });
  await counted();
  await pane.user.click(await button(/已完成季度任务数的计算依据/u));
  expect(screen.getByText('好 1 · 中 1 · 一般 0 · 完成未评级 0 · 未完成 0 · 未评 1')).toBeTruthy();
  await pane.user.click(await button(/党员已兑现承诺事项件数的计算依据/u));
  await pane.user.click(await screen.findByRole('radio', { name: /其余有评价的推算：4 件/u }));
  await waitFor(async () => expect((await field(/^⑧/u)).value).toBe('4'));
  expect((await pane.memory()).choices?.rules).toEqual({ commitmentsKept: 'proxyAnyGrade' });
});

test('promises counted by hand, and namesakes', async () => {
  const pane = await schoolPane({ view: 'report' });
  await counted();
  await pane.user.click(await button(/^党员承诺事项件数的计算依据/u));
  const [first] = await screen.findAllByRole('textbox', { name: /承诺件数$/u });
  if (!first) throw new Error('no promises');
  await pane.user.clear(first);
  await pane.user.type(first, '5{Enter}');
  await waitFor(async () => expect((await field(/^⑦/u)).value).toBe('7'));
  await pane.user.click(await button(/亮岗履职党员数的计算依据/u));
  await pane.user.click(await screen.findByRole('checkbox', { name: '王芳是同名的几个人，各算一人' }));
  await waitFor(async () => expect((await field(/^⑥/u)).value).toBe('3'));
});

test('a figure that contradicts another is told before it is written, and blocks nothing', async () => {
  const pane = await schoolPane({ view: 'report' });
  await counted();
  await pane.user.type(await field(/^①/u), '1');
  await pane.user.type(await field(/^③/u), '2');
  await screen.findByText('还有 1 处错误，仍可写入。');
  await pane.user.type(await field(/^②/u), '约20');
  await screen.findByText('请填非负整数，这一项不会写入。');
  await pane.user.click(await button(/^写入“附件5”的 6 个数/u));
  await waitFor(() => expect(status().textContent).toContain('6 个数'));
  expect(await figuresOf(pane, '附件5')).toEqual([1, null, 2, 3, 2, 2, 4, null, null, null]);
});

test('where nothing is to be written, what is left open is told without it', async () => {
  const pane = await openPane({ memory: SCHOOL });
  const { unit, year } = SCHOOL;
  await insertForms(pane.host, ['report'], { unit, year });
  const { cells } = formSheet('report', { unit, year });
  const date = cells.find(({ value }) => typeof value === 'string' && value.includes('填报时间'))!;
  pane.clerk.type('附件5', cellAddress(date.row, date.col), `填报单位：${unit}    填报时间：2012年10月8日`);
  await pane.user.click(await screen.findByRole('tab', { name: /^检查/u }));
  await pane.user.click(await button('生成本校季报'));
  await screen.findByText('10 项未填。');
  expect((await button('“附件5”已是这些数')).getAttribute('aria-disabled')).toBe('true');
});

test('without any form: typed only, and a new 附件5 is drawn', async () => {
  const pane = await openPane({ memory: SCHOOL, view: 'report' });
  await screen.findByText(/工作簿中没有附件1和附件2/u);
  await pane.user.type(await field(/^①/u), '3');
  await pane.user.click(await button('新建一张附件5，写入 1 个数'));
  await waitFor(() => expect(status().textContent).toContain('已新建“附件5”'));
  expect(await pane.sheetNames()).toEqual(['Sheet1', '附件5']);
  expect(await figuresOf(pane, '附件5')).toEqual([3, ...Array<null>(9).fill(null)]);
  expect((await pane.memory()).drawn).toEqual([{ kind: 'report', sheet: '附件5' }]);
});

test('without a unit nothing is drawn, and it is said where to enter it', async () => {
  await openPane({ memory: { role: 'school', year: 2012, quarter: 3 }, view: 'report' });
  await screen.findByText(/还没有填写单位/u);
  expect((await button(/^新建一张附件5/u)).getAttribute('aria-disabled')).toBe('true');
});
