import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fflateInflater } from '../../src/formats/fflate-inflater';
import { readWorkbook } from '../../src/formats/read-workbook';
import { INDICATOR_KEYS } from '../../src/domain/mechanism/indicator-definition';
import { freshFolder, runCommand } from '../cli/run-command';
import { useBuiltAddin } from './built-addin';
import { choose, consolidate, READING, readToEnd, shownTotals, valuesOf } from './consolidation-view';
import { openPane, usePanes, type Pane } from './pane';
import {
  handed,
  known,
  ROSTER,
  SAMPLES,
  schoolFile,
  SENT,
  TOTALS,
  TRUTH,
  type Totals,
} from './quarter-files';

const browser = useBuiltAddin();
const open = usePanes(browser);
/** Milliseconds a test; machines that check several things at once are slow. */
jest.setTimeout(60_000);
const openView = (): Promise<Pane> => open({ view: 'consolidation' });

/** 附件5 has its ten figures in this column, from this row on, in the order of the indicators. */
const FIGURES = { column: 'B', firstRow: 4 } as const;

async function writtenFigures(pane: Pane, sheet: string): Promise<readonly unknown[]> {
  const { cells } = await pane.excel.inspect(sheet);
  return INDICATOR_KEYS.map((_, index) => cells[`${FIGURES.column}${FIGURES.firstRow + index}`]?.value);
}

/** Requests since the counters were reset, up to the last that wrote; those behind it follow the changed workbook. */
const requestsToWrite = (pane: Pane): Promise<number> =>
  pane.excel.do(({ host }) => {
    const SET_PROPERTY = 4;
    const work = host.log.filter(({ kind }) => kind === 'work').slice(-host.counters.requests);
    const writes = work.map(({ body }) => body.Actions.some(({ ActionType }) => ActionType === SET_PROPERTY));
    return writes.lastIndexOf(true) + 1;
  }, null);

describe('the sample quarter', () => {
  // Read once: every test looks at another part of it, as the clerk does.
  let pane: Pane;
  beforeAll(async () => {
    pane = await openPane(browser(), { view: 'consolidation' });
    await consolidate(pane);
  }, READING + 30_000);
  afterAll(async () => {
    await pane.assertClean();
    await pane.close();
  });

  test('the totals in the pane are the true ones, and those of the headless command', async () => {
    const shown = await shownTotals(pane);
    expect(known(shown)).toEqual(TRUTH.totals);
    const run = await runCommand([
      ...['consolidate', SAMPLES, '--year', '2012', '--quarter', '3', '--roster', ROSTER],
      ...['--out', path.join(freshFolder(), 'report.xlsx'), '--json', '-'],
    ]);
    const { totals } = JSON.parse(run.out) as { readonly totals: Totals };
    const headless = INDICATOR_KEYS.map((key) => [key, totals[key].value, totals[key].complete]);
    expect(INDICATOR_KEYS.map((key) => [key, shown[key].value, shown[key].complete])).toEqual(headless);
    // The other hosts are held against these.
    expect(shown).toEqual(TOTALS);
  });

  test('the quarter is guessed from the names of the files', async () => {
    expect(await pane.page.getByRole('combobox', { name: '年度' }).inputValue()).toBe('2012');
    expect(await pane.page.getByRole('combobox', { name: '季度' }).inputValue()).toBe('3');
  });

  test('states of units; a state opens its units', async () => {
    const states = pane.page.getByRole('group', { name: '按情况查看单位' }).getByRole('button');
    expect(await states.allInnerTexts()).toEqual(['已报9个', '未报1个', '空报1个', '重报0个', '不符期1个']);
    await pane.button('未报1个').click();
    const units = pane.page.getByRole('list', { name: '未报的单位' }).getByRole('listitem');
    expect(await units.count()).toBe(1);
    expect(await units.first().innerText()).toContain('示例市附属小学');
    await pane.button('未报1个').click();
  });

  test('a total opens where it comes from: school, file, sheet and cell', async () => {
    await pane.button('党员总数267人，查看来源').click();
    const list = pane.page.getByRole('list', { name: '党员总数的来源' });
    await list.getByText('示例市第二中学2012年第三季度.xlsx ! 季报表 ! B540').waitFor();
    const lines = await list.getByRole('listitem').allInnerTexts();
    const figures = lines.map((line) => Number(/(\d+)\s*$/u.exec(line.trim())?.[1] ?? 0));
    expect(lines).toHaveLength(12);
    expect(figures.reduce((sum, figure) => sum + figure, 0)).toBe(267);
    await pane.page.keyboard.press('Escape');
    expect(await list.count()).toBe(0);
  });

  test('导出 gives a file that our reader opens, with the same totals', async () => {
    const downloading = pane.page.waitForEvent('download');
    await pane.button('导出').click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('2012年第三季度季报汇总.xlsx');
    const bytes = readFileSync(await download.path());
    const { sheets } = await readWorkbook(new Uint8Array(bytes), {}, { inflater: fflateInflater });
    expect(sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)).toEqual(REPORT_SHEETS);
    const figures = INDICATOR_KEYS.map((_, index) => sheets[0]?.rows[FIGURES.firstRow - 1 + index]?.[1]);
    expect(figures).toEqual(valuesOf(await shownTotals(pane)));
    await pane.status.getByText(`已导出“${download.suggestedFilename()}”`).waitFor();
  });

  test.each([
    ['催报清单', '2012年第三季度催报清单.xlsx', '示例市附属小学'],
    ['退回修改单', '2012年第三季度退回修改单.xlsx', '示例市第一中学'],
  ])('%s is saved too, with the schools it is about', async (button, name, school) => {
    const downloading = pane.page.waitForEvent('download');
    await pane.button(button).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(name);
    const bytes = new Uint8Array(readFileSync(await download.path()));
    const workbook = await readWorkbook(bytes, {}, { inflater: fflateInflater });
    expect(JSON.stringify(workbook)).toContain(school);
  });

  test('写入工作簿 draws the report within four requests; the totals stand in 附件5', async () => {
    await pane.excel.do(({ host }) => host.resetCounters(), null);
    await pane.button('写入工作簿').click();
    await pane.status.getByText('已把汇总表写在工作簿末尾，首张为“附件5”').waitFor();
    expect(await requestsToWrite(pane)).toBeLessThanOrEqual(4);
    expect(await pane.visibleSheets()).toEqual(['Sheet1', ...REPORT_SHEETS]);
    expect(await writtenFigures(pane, '附件5')).toEqual(valuesOf(await shownTotals(pane)));
    expect((await pane.excel.inspect('附件5')).active).toBe(true);
  });

  test('撤销 takes the report out of the workbook; the result stays in the pane', async () => {
    const shown = await shownTotals(pane);
    await pane.button('撤销').click();
    await pane.status.getByText('已撤销').waitFor();
    expect(await pane.visibleSheets()).toEqual(['Sheet1']);
    expect(await shownTotals(pane)).toEqual(shown);
  });

  test('the result is still there after a look at another view', async () => {
    const shown = await shownTotals(pane);
    await pane.tab('模板').click();
    await pane.button('插入附件1').waitFor();
    await pane.tab(/^汇总/u).click();
    await pane.button('写入工作簿').waitFor();
    expect(await shownTotals(pane)).toEqual(shown);
  });
});

const REPORT_SHEETS = ['附件5', '各单位明细', '检查结果', '未报与异常', '读取报告'];

test('a folder: its list of units becomes the roster at a click, and is remembered with the report', async () => {
  const pane = await openView();
  await choose(pane, '选择文件夹', SAMPLES);
  await readToEnd(pane, SENT.length + 1);
  await pane.button('用作应报名单').click();
  await pane.page.getByText('应报12个单位').first().waitFor();
  expect(known(await shownTotals(pane))).toEqual(TRUTH.totals);
  await pane.button('写入工作簿').click();
  await pane.status.getByText('已把汇总表写在工作簿末尾').waitFor();
  await pane.reopen();
  await pane.page.getByText('本工作簿记住的名单').waitFor();
  await pane.page.getByText('应报12个单位').waitFor();
  await pane.assertClean();
});

test('a write that Excel refuses leaves the workbook and the result as they were', async () => {
  const pane = await openView();
  await choose(pane, '选择文件', [handed('示例市第二中学2012年第三季度.xlsx', schoolFile('示例市第二中学'))]);
  await readToEnd(pane, 1);
  const before = await pane.workbook();
  await pane.excel.do(({ host }) => host.failures.startCellEdit(), null);
  await pane.button('写入工作簿').click();
  await pane.status.getByText('单元格正在编辑，请先按回车').waitFor();
  await pane.excel.do(({ host }) => host.failures.endCellEdit(), null);
  expect(await pane.workbook()).toEqual(before);
  await pane.button('写入工作簿').click();
  await pane.status.getByText('已把汇总表写在工作簿末尾').waitFor();
  await pane.assertClean();
});
