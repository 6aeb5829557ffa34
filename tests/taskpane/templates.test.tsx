/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { HostError } from '../../src/host/host-error';
import { hostWithCalls } from '../actions/diagnostics/host-with-calls';
import { openPane, SCHOOL } from './open-pane';

const status = (): HTMLElement => screen.getByRole('status');
const insertButton = (attachment: string): Promise<HTMLElement> =>
  screen.findByRole('button', { name: `插入${attachment}` });

test('five forms in official order, each with a button', async () => {
  await openPane({ memory: SCHOOL, view: 'templates' });
  await insertButton('附件1');
  const cards = within(screen.getByRole('tabpanel', { name: '模板' })).getAllByRole('listitem');
  expect(cards.map((card) => /附件\d/u.exec(card.textContent ?? '')?.[0])).toEqual([
    '附件1',
    '附件2',
    '附件3',
    '附件4',
    '附件5',
  ]);
});

test('a form inserted is in the workbook, printed with the school, and said so', async () => {
  const pane = await openPane({ memory: SCHOOL, view: 'templates' });
  await pane.user.click(await insertButton('附件1'));
  await waitFor(() => expect(status().textContent).toContain('“附件1”'));
  expect(await pane.sheetNames()).toEqual(['Sheet1', '附件1']);
  const [sheet] = (await pane.host.readWorkbook(['附件1'])).sheets;
  expect(JSON.stringify(sheet)).toContain(SCHOOL.unit);
});

test('a form that is there is shown as such, and a click goes to it', async () => {
  const pane = await openPane({ memory: SCHOOL, view: 'templates' });
  await pane.user.click(await insertButton('附件2'));
  const link = await screen.findByRole('button', { name: '转到“附件2”' });
  pane.clerk.select('Sheet1', { top: 0, left: 0, bottom: 0, right: 0 });
  await pane.user.click(link);
  await waitFor(async () => expect((await pane.host.selection()).sheet).toBe('附件2'));
});

test('a form that the clerk deletes is no longer shown as there', async () => {
  const pane = await openPane({ memory: SCHOOL, view: 'templates' });
  await pane.user.click(await insertButton('附件2'));
  await screen.findByRole('button', { name: '转到“附件2”' });
  pane.clerk.deleteSheet('附件2');
  await waitFor(() => expect(screen.queryByRole('button', { name: '转到“附件2”' })).toBeNull(), {
    timeout: 3000,
  });
});

test('a name that is taken gives (2), and the sheet that was there is named as unchanged', async () => {
  const pane = await openPane({
    sheets: [{ name: '附件1', cells: { A1: '旧表' } }],
    memory: SCHOOL,
    view: 'templates',
  });
  await pane.user.click(await insertButton('附件1'));
  await waitFor(() => expect(status().textContent).toContain('附件1 (2)'));
  expect(status().textContent).toContain('没有改动');
  expect(await pane.sheetNames()).toEqual(['附件1', '附件1 (2)']);
});

test('全部插入 inserts the five in order', async () => {
  const pane = await openPane({ memory: SCHOOL, view: 'templates' });
  await pane.user.click(await screen.findByRole('button', { name: '全部插入（5 张表）' }));
  await waitFor(() => expect(status().textContent).toContain('“附件5”'));
  expect(await pane.sheetNames()).toEqual(['Sheet1', '附件1', '附件2', '附件3', '附件4', '附件5']);
});

test('撤销 takes the forms away again, and says so', async () => {
  const pane = await openPane({ memory: SCHOOL, view: 'templates' });
  await pane.user.click(await insertButton('附件1'));
  await pane.user.click(await screen.findByRole('button', { name: '撤销' }));
  await waitFor(() => expect(status().textContent).toContain('已撤销'));
  expect(await pane.sheetNames()).toEqual(['Sheet1']);
  expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
  expect((await pane.memory()).drawn).toEqual([]);
});

test('a form changed since is only taken back when the clerk says so again', async () => {
  const pane = await openPane({ memory: SCHOOL, view: 'templates' });
  await pane.user.click(await insertButton('附件1'));
  const undo = await screen.findByRole('button', { name: '撤销' });
  pane.clerk.type('附件1', 'C10', '抓好教学');
  await pane.user.click(undo);
  const anyway = await screen.findByRole('button', { name: '仍然撤销' });
  expect(await pane.sheetNames()).toContain('附件1');
  await pane.user.click(anyway);
  await waitFor(async () => expect(await pane.sheetNames()).toEqual(['Sheet1']));
});

test('school and year are asked where the forms are inserted, once', async () => {
  const pane = await openPane({ memory: { role: 'school' }, view: 'templates' });
  await pane.user.type(await screen.findByRole('textbox', { name: /单位/u }), '示例市第二中学');
  const year = screen.getByRole('textbox', { name: /年度/u });
  expect(year).toHaveProperty('value', '2012');
  await pane.user.clear(year);
  await pane.user.type(year, '２０１３');
  await pane.user.click(await insertButton('附件1'));
  await waitFor(() => expect(screen.queryByRole('textbox', { name: /单位/u })).toBeNull());
  expect(await pane.memory()).toMatchObject({ unit: '示例市第二中学', year: 2013 });
  expect(screen.getByRole('button', { name: /示例市第二中学/u }).textContent).toContain('2013');
});

test('a year that is none is asked for again, and nothing is inserted', async () => {
  const pane = await openPane({ memory: { role: 'school' }, view: 'templates' });
  const year = await screen.findByRole('textbox', { name: /年度/u });
  await pane.user.clear(year);
  await pane.user.type(year, '12年');
  await pane.user.click(await insertButton('附件1'));
  expect(document.activeElement).toBe(year);
  expect(await pane.sheetNames()).toEqual(['Sheet1']);
});

test('a school left blank is a blank line on the form, as committees hand forms out', async () => {
  const pane = await openPane({ memory: { role: 'authority' }, view: 'templates' });
  await pane.user.click(await insertButton('附件1'));
  await waitFor(async () => expect(await pane.sheetNames()).toEqual(['Sheet1', '附件1']));
  expect(await pane.memory()).toMatchObject({ year: 2012 });
  expect((await pane.memory()).unit).toBeUndefined();
});

test('what a program cannot hold is said', async () => {
  const pane = await openPane({
    memory: SCHOOL,
    view: 'templates',
    capabilities: { notes: false, merges: true },
    host: (host) =>
      hostWithCalls(host, {
        drawSheets: async (request) => ({ ...(await host.drawSheets(request)), leftOut: ['notes'] }),
      }),
  });
  await pane.user.click(await insertButton('附件5'));
  await waitFor(() => expect(status().textContent).toContain('批注'));
});

test('a host that refuses: what to do first, the code folded away, the workbook unchanged', async () => {
  const pane = await openPane({ memory: SCHOOL, view: 'templates' });
  const button = await insertButton('附件1');
  pane.faults.refuse('cellEditing');
  await pane.user.click(button);
  await waitFor(() => expect(status().textContent).toContain('请先按回车'));
  expect(within(status()).getByText('cellEditing').closest('details')?.open).toBe(false);
  pane.faults.accept();
  expect(await pane.sheetNames()).toEqual(['Sheet1']);
  await pane.user.click(screen.getByRole('button', { name: '关闭' }));
  expect(status().textContent).toBe('');
});

test('a look-up that fails afterwards takes neither the last action nor its 撤销 away', async () => {
  const pane = await openPane({
    memory: SCHOOL,
    view: 'templates',
    host: (host) =>
      hostWithCalls(host, { readWorkbook: () => Promise.reject(new HostError('connectionLost')) }),
  });
  await waitFor(() => expect(status().textContent).toContain('连接中断'));
  await pane.user.click(await insertButton('附件1'));
  await waitFor(() => expect(status().textContent).toContain('“附件1”'));
  pane.clerk.addSheet('名单');
  // Longer than changes of the workbook take to settle.
  await act(() => new Promise((resolve) => setTimeout(resolve, 600)));
  expect(screen.getByRole('button', { name: '撤销' })).toBeTruthy();
});

test('a second click while the first is at work inserts nothing more', async () => {
  const pane = await openPane({ memory: SCHOOL, view: 'templates' });
  const button = await insertButton('附件1');
  act(() => {
    button.click();
    button.click();
  });
  await waitFor(() => expect(status().textContent).toContain('“附件1”'));
  expect(await pane.sheetNames()).toEqual(['Sheet1', '附件1']);
});

describe('the keyboard is not lost with a button that goes', () => {
  const insertOne = async () => {
    const pane = await openPane({ memory: SCHOOL, view: 'templates' });
    await pane.user.click(await insertButton('附件1'));
    return { pane, undo: await screen.findByRole('button', { name: '撤销' }) };
  };

  test('撤销', async () => {
    const { pane, undo } = await insertOne();
    await pane.user.click(undo);
    await waitFor(() => expect(status().textContent).toContain('已撤销'));
    expect(document.activeElement).toBe(status());
  });

  test('仍然撤销, which one more Enter does not press by itself', async () => {
    const { pane, undo } = await insertOne();
    pane.clerk.type('附件1', 'C10', '抓好教学');
    await pane.user.click(undo);
    const anyway = await screen.findByRole('button', { name: '仍然撤销' });
    expect(document.activeElement).toBe(status());
    await pane.user.click(anyway);
    await waitFor(() => expect(status().textContent).toContain('已撤销'));
    expect(document.activeElement).toBe(status());
  });

  test('关闭', async () => {
    const { pane } = await insertOne();
    pane.faults.refuse('readOnly');
    await pane.user.click(await insertButton('附件1'));
    await pane.user.click(await screen.findByRole('button', { name: '关闭' }));
    expect(document.activeElement).toBe(status());
  });

  test('but where the clerk is elsewhere, nothing is taken from there', async () => {
    const { pane, undo } = await insertOne();
    undo.focus();
    const other = screen.getByRole('tab', { name: '填报' });
    other.focus();
    pane.faults.refuse('readOnly');
    act(
      () =>
        void screen
          .getByRole('button', { name: '撤销' })
          .dispatchEvent(new MouseEvent('click', { bubbles: true })),
    );
    await screen.findByRole('button', { name: '关闭' });
    expect(document.activeElement).toBe(other);
  });
});
