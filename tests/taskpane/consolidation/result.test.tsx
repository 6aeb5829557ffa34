/** @jest-environment jsdom */
import './page-globals';
import '@testing-library/jest-dom';
import { cleanup, screen, waitFor, within } from '@testing-library/react/pure';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { INDICATOR_KEYS } from '../../../src/domain/mechanism/indicator-definition';
import { rangeAddress } from '../../../src/domain/sheet/address';
import { MARK_SHEET } from '../../../src/domain/sheet/mark';
import { INDICATOR_WORDS } from '../../../src/messages/form-words';
import { openSampleQuarter, shownTotals, statusText } from './open-view';

interface Truth {
  readonly totals: Readonly<Record<string, { readonly value: number } | undefined>>;
}
const truth = JSON.parse(
  readFileSync(path.resolve(__dirname, '../../../samples/2012Q3.truth.json'), 'utf8'),
) as Truth;

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

describe('the sample quarter', () => {
  // Read once: each test puts back what it opened.
  let view: Awaited<ReturnType<typeof openSampleQuarter>>;
  beforeAll(async () => {
    view = await openSampleQuarter();
  });
  afterAll(cleanup);

  test('adds up to its true totals; what is open is said beside each', () => {
    const shown = shownTotals();
    for (const key of INDICATOR_KEYS) {
      const expected = truth.totals[key];
      if (expected) expect([key, shown[INDICATOR_WORDS[key].zh]]).toEqual([key, String(expected.value)]);
    }
    expect(screen.getByRole('rowheader', { name: '党员总数 缺5个单位' })).toBeInTheDocument();
  });

  test('a number opens where it comes from, school by school, and gives the focus back', async () => {
    const { user } = view;
    const number = button('党员总数267人，查看来源');
    await user.click(number);
    const heading = screen.getByRole('heading', { name: '党员总数的来源' });
    expect(heading).toHaveFocus();
    const lines = within(screen.getByRole('list', { name: '党员总数的来源' })).getAllByRole('listitem');
    expect(lines.map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining([
        '示例市第二中学填报数示例市第二中学2012年第三季度.xlsx ! 季报表 ! B540',
        '示例市附属小学未报，未计入无',
      ]),
    );
    await user.keyboard('{Escape}');
    expect(heading).not.toBeInTheDocument();
    expect(number).toHaveFocus();
  });

  test('states are counted, and each shows its units', async () => {
    const { user } = view;
    const states = within(screen.getByRole('group', { name: '按情况查看单位' })).getAllByRole('button');
    expect(states.map(({ textContent }) => textContent)).toEqual([
      '已报9个',
      '未报1个',
      '空报1个',
      '重报0个',
      '不符期1个',
    ]);
    await user.click(button('空报1个'));
    expect(button('空报1个')).toHaveAttribute('aria-pressed', 'true');
    const units = within(screen.getByRole('list', { name: '空报的单位' })).getAllByRole('listitem');
    expect(units).toHaveLength(1);
    expect(units[0]).toHaveTextContent('示例市第八中学');
    await user.click(button('空报1个'));
    expect(screen.queryByRole('list', { name: '空报的单位' })).toBeNull();
  });

  test('a due date tells on time from late', async () => {
    const { user } = view;
    const due = screen.getByLabelText(/报送截止日/u);
    await user.type(due, '2012-09-01');
    expect(await screen.findByRole('button', { name: /^迟报[1-9]/u })).toBeInTheDocument();
    expect(button(/^按时/u)).toBeInTheDocument();
  });

  test('findings stand by school; levels can be left out', async () => {
    const { user } = view;
    const schools = () =>
      within(screen.getByRole('list', { name: '检查结果' }))
        .getAllByRole('button')
        .map(({ textContent }) => textContent);
    expect(schools()).toContain('示例市机关幼儿园错误2条');
    await user.click(button('示例市机关幼儿园 错误2条'));
    const list = screen.getByRole('list', { name: '示例市机关幼儿园' });
    const [first] = within(list).getAllByRole('listitem');
    expect(first).toHaveTextContent(/^错误.*示例市机关幼儿园2012年第三季度.xlsx ! .+ ! [A-Z]+\d+$/u);
    await user.click(button(/^错误\d+条$/u));
    expect(schools()).not.toContain('示例市机关幼儿园错误2条');
  });

  test('the report is written into the workbook; a source leads to its cell; all is taken back', async () => {
    const { user, host, workbook } = view;
    await user.click(button('写入工作簿'));
    await waitFor(() => expect(statusText()).toMatch(/^已把汇总表写在工作簿末尾，首张为“附件5”。/u));
    const names = () =>
      workbook.state.sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
    expect(names()).toEqual(['Sheet1', '附件5', '各单位明细', '检查结果', '未报与异常', '读取报告']);
    await user.click(button('党员总数267人，查看来源'));
    await user.click(button('转到各单位明细的E6'));
    await waitFor(async () => {
      const { sheet, range } = await host.selection();
      expect([sheet, rangeAddress(range)]).toEqual(['各单位明细', 'E6']);
    });
    const [matrix] = (await host.readWorkbook(['各单位明细'])).sheets;
    expect([matrix?.rows[5]?.[1], matrix?.rows[5]?.[4]]).toEqual(['示例市第二中学', 40]);
    await user.click(button('收起'));
    await user.click(button('撤销'));
    await waitFor(() => expect(names()).toEqual(['Sheet1']));
  });

  test('a host that refuses says why, and nothing is lost', async () => {
    const { user, faults, workbook } = view;
    const before = shownTotals();
    faults.refuse('cellEditing');
    await user.click(button('写入工作簿'));
    await waitFor(() => expect(statusText()).toMatch(/单元格正在编辑/u));
    // The roster was remembered when it was taken.
    expect(workbook.state.sheets.map(({ name }) => name)).toEqual(['Sheet1', MARK_SHEET]);
    expect(shownTotals()).toEqual(before);
    faults.accept();
    await user.click(button('写入工作簿'));
    await waitFor(() => expect(statusText()).toMatch(/^已把汇总表写在工作簿末尾/u));
  });

  test('what the program could not take of the report is said', async () => {
    const { user, host } = view;
    const draw = host.drawSheets.bind(host);
    jest
      .spyOn(host, 'drawSheets')
      .mockImplementationOnce(async (request) => ({ ...(await draw(request)), leftOut: ['printSetup'] }));
    await user.click(button('写入工作簿'));
    await waitFor(() => expect(statusText()).toMatch(/^已把汇总表写在工作簿末尾.*打印机/u));
  });

  test('an export says under which name it was saved', async () => {
    const saved: string[] = [];
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push(this.download);
    });
    const { user } = view;
    for (const name of ['导出', '催报清单', '退回修改单']) {
      await user.click(button(name));
      await waitFor(() => expect(statusText()).toMatch(/^已导出/u), { timeout: 10_000 });
      expect(statusText()).toContain(saved[saved.length - 1]);
    }
    expect(new Set(saved).size).toBe(3);
    click.mockRestore();
  });
});
