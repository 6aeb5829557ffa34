/** @jest-environment jsdom */
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { HostError } from '../../src/host/host-error';
import { hostWithCalls } from '../actions/diagnostics/host-with-calls';
import { openMemoryWorkbook } from '../../src/host/memory/open-memory-workbook';
import { App } from '../../src/taskpane/App';
import { openPane, SCHOOL, servicesOn, type OpenedPane } from './open-pane';

const tabNames = (): readonly (string | null)[] => screen.getAllByRole('tab').map((tab) => tab.textContent);
const selectedTab = (): string | null | undefined =>
  screen.getAllByRole('tab').find((tab) => tab.getAttribute('aria-selected') === 'true')?.textContent;
const status = (): HTMLElement => screen.getByRole('status');
const headerLine = (): HTMLElement =>
  screen.getByRole('button', { expanded: false, name: /2012|请填写单位/u });

describe('first run', () => {
  test('two cards, each with three steps, and no tab is open', async () => {
    await openPane();
    await screen.findByRole('button', { name: '我在学校填报' });
    for (const name of ['我在学校填报', '我在教育工委汇总']) {
      const card = screen.getByRole('region', { name });
      expect(card.querySelectorAll('li')).toHaveLength(3);
    }
    expect(selectedTab()).toBeUndefined();
  });

  test.each([
    ['我在学校填报', 'school', '模板', ['模板', '填报', '检查', '汇总']],
    ['我在教育工委汇总', 'authority', '汇总', ['汇总', '模板', '填报', '检查']],
  ])('%s: remembered, views ordered, first view open', async (card, role, view, tabs) => {
    const pane = await openPane();
    await pane.user.click(await screen.findByRole('button', { name: card }));
    await waitFor(() => expect(selectedTab()).toBe(view));
    expect(tabNames()).toEqual(tabs);
    expect((await pane.memory()).role).toBe(role);
  });

  test('a workbook that remembers the role opens on its view', async () => {
    await openPane({ memory: { role: 'school' } });
    expect(selectedTab()).toBe('模板');
  });
});

describe('header', () => {
  test('who and when in one line', async () => {
    await openPane({ memory: SCHOOL });
    expect(headerLine().textContent).toBe('示例市第一中学· 2012 第三季度');
  });

  test('without memory the quarter being reported is suggested', async () => {
    await openPane({ memory: { role: 'school' } });
    expect(headerLine().textContent).toContain('请填写单位');
    expect(headerLine().textContent).toContain('2012 第三季度');
  });

  test.each([
    ['school', '2012 第四季度'],
    ['authority', '2012 第三季度'],
  ] as const)('in the middle of a quarter %s has %s suggested', async (role, period) => {
    await openPane({ memory: { role }, view: 'templates', today: { year: 2012, month: 11, day: 20 } });
    expect(headerLine().textContent).toContain(period);
  });

  test('what is edited is remembered in the workbook, and focus returns to the line', async () => {
    const pane = await openPane({ memory: SCHOOL });
    await pane.user.click(headerLine());
    const unit = await screen.findByRole('textbox', { name: /单位/u });
    await pane.user.clear(unit);
    await pane.user.type(unit, ' 示例市第二中学 ');
    await pane.user.selectOptions(screen.getByRole('combobox', { name: '季度' }), '第四季度');
    await pane.user.selectOptions(screen.getByRole('combobox', { name: '身份' }), '教育工委');
    await pane.user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(headerLine().textContent).toBe('示例市第二中学· 2012 第四季度'));
    expect(await pane.memory()).toMatchObject({
      unit: '示例市第二中学',
      year: 2012,
      quarter: 4,
      role: 'authority',
    });
    expect(document.activeElement).toBe(headerLine());
    expect(tabNames()[0]).toBe('汇总');
  });

  test.each([
    [/单位/u, '请填写单位名称。'],
    [/年度/u, '年度应为四位数字，如 2012。'],
  ])('nothing is kept where %s is empty, nor after Esc', async (field, told) => {
    const pane = await openPane({ memory: SCHOOL });
    await pane.user.click(headerLine());
    await pane.user.clear(await screen.findByRole('textbox', { name: field }));
    await pane.user.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByText(told)).toBeTruthy();
    await pane.user.keyboard('{Escape}');
    expect(headerLine().textContent).toBe('示例市第一中学· 2012 第三季度');
    expect(await pane.memory()).toMatchObject(SCHOOL);
  });

  test('what the ribbon writes into the mark is followed', async () => {
    const pane = await openPane({ memory: SCHOOL });
    const { rememberInWorkbook } = await import('../../src/actions/workbook/remember');
    await rememberInWorkbook(pane.host, { unit: '示例市第三中学' });
    await waitFor(() => expect(headerLine().textContent).toContain('示例市第三中学'), { timeout: 3000 });
  });
});

describe('tabs by keyboard', () => {
  test.each([
    ['{ArrowRight}', '填报'],
    ['{ArrowLeft}', '汇总'],
    ['{End}', '汇总'],
    ['{ArrowRight}{ArrowRight}{Home}', '模板'],
    ['{ArrowRight}{ArrowRight}', '检查'],
  ])('%s opens %s and focus goes with it', async (keys, opened) => {
    const pane = await openPane({ memory: SCHOOL, view: 'templates' });
    screen.getByRole('tab', { name: '模板' }).focus();
    await pane.user.keyboard(keys);
    expect(selectedTab()).toBe(opened);
    expect(document.activeElement?.textContent).toBe(opened);
    expect(screen.getAllByRole('tab').filter((tab) => tab.tabIndex === 0)).toEqual([document.activeElement]);
  });

  test('Tab goes header, tabs, help, view', async () => {
    const pane = await openPane({ memory: SCHOOL, view: 'templates' });
    await screen.findByRole('button', { name: '插入附件1' });
    const reached: (string | null | undefined)[] = [];
    for (let count = 0; count < 4; count++) {
      await pane.user.tab();
      reached.push(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
    }
    expect(reached).toEqual(['示例市第一中学· 2012 第三季度', '模板', '帮助', '插入附件1']);
  });
});

describe('views', () => {
  test.each([
    ['filling', '还没有附件1、附件2'],
    ['checks', '还没有“168机制”的表'],
    ['report', '没有附件1和附件2'],
    ['help', '数据安全'],
    ['diagnostics', '临时工作表'],
  ] as const)('?view=%s opens on it', async (view, text) => {
    const pane = await openPane({ memory: SCHOOL, view });
    expect(await screen.findByText(new RegExp(text, 'u'))).toBeTruthy();
    expect(pane.page.container.textContent).not.toMatch(/正在打开/u);
  });

  test('where no form is in the workbook, 填报 leads to 模板', async () => {
    const pane = await openPane({ memory: SCHOOL, view: 'filling' });
    await pane.user.click(await screen.findByRole('button', { name: '打开“模板”' }));
    expect(selectedTab()).toBe('模板');
  });

  test('the diagnostics run, end with a report, and leave the workbook as it was', async () => {
    const pane = await openPane({ memory: SCHOOL, view: 'diagnostics' });
    const before = await pane.sheetNames();
    await pane.user.click(await screen.findByRole('button', { name: '开始诊断' }));
    await waitFor(() => expect(status().textContent).toContain('诊断完毕：17 项正常，共 17 项。'));
    const report = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /报告/u });
    expect(report.value).toContain('17 of 17 ok');
    expect(report.value).not.toContain(SCHOOL.unit);
    expect(await pane.sheetNames()).toEqual(before);
  });
});

describe('headings', () => {
  test('the pane has one of its own, for screen readers', async () => {
    await openPane({ memory: SCHOOL, view: 'templates' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('168机制助手');
  });

  test.each([
    ['filling', '填报', /还没有附件1、附件2/u],
    ['checks', '检查', /还没有“168机制”的表/u],
  ] as const)('%s does not repeat its tab', async (view, name, content) => {
    await openPane({ memory: SCHOOL, view });
    await screen.findByText(content);
    expect(screen.queryByRole('heading', { name })).toBeNull();
  });
});

test.each(['light', 'dark'] as const)(
  'what the browser draws itself is %s as Excel is',
  async (brightness) => {
    const services = servicesOn(openMemoryWorkbook().host);
    const theme = { current: () => brightness, onChange: () => () => undefined };
    const { container } = render(<App services={{ ...services, theme }} />);
    await screen.findByRole('tablist');
    expect(container.querySelector<HTMLElement>('.fui-FluentProvider')?.style.colorScheme).toBe(brightness);
  },
);

describe('the period of 汇总', () => {
  const quarterThere = async (): Promise<HTMLSelectElement> =>
    within(await screen.findByRole('group', { name: '汇总哪个季度' })).getByRole('combobox', {
      name: '季度',
    });
  const saveQuarter = async ({ user }: OpenedPane, quarter: string): Promise<void> => {
    await user.click(headerLine());
    const form = within(await screen.findByRole('form', { name: '单位和季度' }));
    await user.selectOptions(form.getByRole('combobox', { name: '季度' }), quarter);
    await user.click(form.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(headerLine().textContent).toContain(quarter));
  };

  test('is in the header while the view is open, and only then', async () => {
    const pane = await openPane({ memory: SCHOOL, view: 'consolidation' });
    await pane.user.selectOptions(await quarterThere(), '第二季度');
    expect(headerLine().textContent).toContain('2012 第二季度');
    await pane.user.click(screen.getByRole('tab', { name: '模板' }));
    expect(headerLine().textContent).toContain('2012 第三季度');
    await pane.user.click(screen.getByRole('tab', { name: '汇总' }));
    expect(headerLine().textContent).toContain('2012 第二季度');
    expect(await pane.memory()).toMatchObject(SCHOOL);
  });

  test('follows the header, also back to what the workbook remembers already', async () => {
    const pane = await openPane({ memory: SCHOOL, view: 'consolidation' });
    const there = await quarterThere();
    await saveQuarter(pane, '第四季度');
    expect(there.value).toBe('4');
    await pane.user.selectOptions(there, '第二季度');
    await saveQuarter(pane, '第四季度');
    expect(there.value).toBe('4');
    expect(await pane.memory()).toMatchObject({ year: 2012, quarter: 4 });
  });
});

describe('faults', () => {
  test('what the pane cannot do without could not be fetched: what to do is said', async () => {
    const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const services = servicesOn(openMemoryWorkbook().host);
    const core = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'));
    render(<App services={{ ...services, core }} />);
    expect(await screen.findByText(/^这一页没有显示出来/u)).toBeTruthy();
    expect(screen.getByRole('button', { name: '重新载入' })).toBeTruthy();
    silenced.mockRestore();
  });

  test('a mark that cannot be read is said, and the pane opens all the same', async () => {
    const refusing = (): Promise<never> => Promise.reject(new HostError('connectionLost'));
    await openPane({
      host: (host) => hostWithCalls(host, { readMark: refusing }),
    });
    await waitFor(() => expect(status().textContent).toContain('连接中断'));
  });

  test('a promise that nobody caught is said, with kind and place but not its message', async () => {
    await openPane({ memory: SCHOOL });
    const reason = new TypeError('王芳的承诺');
    act(() => {
      const event = Object.assign(new Event('unhandledrejection'), { reason });
      window.dispatchEvent(event);
    });
    expect(status().textContent).toContain('程序出错');
    expect(status().textContent).toContain('TypeError');
    expect(status().textContent).not.toContain('王芳');
  });

  test('in English everything reads English', async () => {
    await openPane({ memory: { ...SCHOOL, unit: 'School' }, view: 'help', lang: 'en' });
    await screen.findByRole('heading', { name: 'Help' });
    expect(tabNames()).toEqual(['Forms', 'Fill in', 'Check', 'Consolidate']);
  });

  test('in English a quarter is Q3, wherever it stands', async () => {
    const pane = await openPane({ memory: { ...SCHOOL, unit: 'School' }, view: 'consolidation', lang: 'en' });
    const group = within(await screen.findByRole('group', { name: 'Quarter to sum up' }));
    await pane.user.click(screen.getByRole('button', { expanded: false, name: /2012 Q3/u }));
    const editor = within(await screen.findByRole('form'));
    for (const place of [group, editor]) {
      const options = within(place.getByRole('combobox', { name: 'Quarter' })).getAllByRole('option');
      expect(options.map(({ textContent }) => textContent)).toEqual(['Q1', 'Q2', 'Q3', 'Q4']);
    }
    expect(pane.page.container.textContent).not.toMatch(/季度/u);
  });
});
