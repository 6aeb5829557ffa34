import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fflateInflater } from '../../src/formats/fflate-inflater';
import { readWorkbook } from '../../src/formats/read-workbook';
import { INDICATOR_KEYS, type IndicatorKey } from '../../src/domain/mechanism/indicator-definition';
import { freshFolder, runCommand } from '../cli/run-command';
import { useBuiltAddin } from './built-addin';
import { eventually } from './eventually';
import { openPane, type Pane, type PaneOptions } from './pane';
import {
  handed,
  known,
  locked,
  ROSTER,
  SAMPLES,
  schoolFile,
  SENT,
  TRUTH,
  truncated,
  type HandedFile,
} from './quarter-files';

const browser = useBuiltAddin();

/** Milliseconds for reading a quarter on a busy machine. */
const READING = 25_000;

let opened: Pane | undefined;
async function open(options: PaneOptions = {}): Promise<Pane> {
  opened = await openPane(browser(), { view: 'consolidation', ...options });
  return opened;
}
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

/** Gives files as the system's dialog does behind the button of that name. */
const choose = (
  pane: Pane,
  button: string,
  files: string | readonly string[] | readonly HandedFile[],
): Promise<void> =>
  pane.page
    .locator(`input[data-choose="${button}"]`)
    .setInputFiles(files as string | string[] | HandedFile[]);

const readToEnd = (pane: Pane, count: number): Promise<void> =>
  pane.status.getByText(`已读完${count}个文件`).waitFor({ timeout: READING });

async function consolidate(pane: Pane): Promise<void> {
  await choose(pane, '选择名单文件', ROSTER);
  await pane.page.getByText('应报12个单位').first().waitFor();
  await choose(pane, '选择文件', SENT);
  await readToEnd(pane, SENT.length);
}

type Totals = Readonly<Record<IndicatorKey, { readonly value: number; readonly complete: boolean }>>;

/** The ten totals as the pane shows them. */
const shownTotals = (pane: Pane): Promise<Totals> =>
  pane.page.evaluate(
    (keys) => {
      const totalOf = (key: string): { value: number; complete: boolean } => {
        const button = document.querySelector(`[data-figure="${key}"]`);
        const label = button?.closest('tr')?.querySelector('th')?.textContent ?? '';
        return { value: Number(button?.textContent ?? NaN), complete: label.endsWith('完整') };
      };
      return Object.fromEntries(keys.map((key) => [key, totalOf(key)]));
    },
    [...INDICATOR_KEYS],
  ) as Promise<Totals>;

const figure = (pane: Pane, key: IndicatorKey): Promise<string> =>
  pane.page.locator(`[data-figure="${key}"]`).innerText();

const valuesOf = (totals: Totals): readonly number[] => INDICATOR_KEYS.map((key) => totals[key].value);

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
  const pane = await open();
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

test('files dropped on the pane are read', async () => {
  const pane = await open();
  const files = ['示例市第二中学', '示例市第五中学'].map((school) => ({
    name: `${school}2012年第三季度.xlsx`,
    base64: schoolFile(school).toString('base64'),
  }));
  const transfer = await pane.page.evaluateHandle((given) => {
    const made = new DataTransfer();
    for (const { name, base64 } of given) {
      made.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name));
    }
    return made;
  }, files);
  const zone = pane.page.getByTestId('drop-zone');
  await zone.dispatchEvent('dragenter', { dataTransfer: transfer });
  await pane.page.getByText('松开即可读取').waitFor();
  await zone.dispatchEvent('drop', { dataTransfer: transfer });
  await readToEnd(pane, 2);
  await pane.page.getByText('应报2个单位，已计入2个').waitFor();
  await pane.assertClean();
});

/** Many files of the same school; each has a name of its own. */
const manyFiles = (count: number): readonly HandedFile[] => {
  const content = schoolFile('示例市第二中学');
  return Array.from({ length: count }, (_, index) =>
    handed(`学校${index + 1}号2012年第三季度.xlsx`, content),
  );
};

interface WatchedPage {
  __progress?: Set<string>;
}

/** Notes every state of the progress that the page shows. */
const watchProgress = (pane: Pane): Promise<void> =>
  pane.page.evaluate(() => {
    const seen = ((window as WatchedPage).__progress = new Set<string>());
    new MutationObserver(() => {
      const bar = document.querySelector('[role="progressbar"]');
      if (bar) seen.add(bar.getAttribute('aria-valuenow') ?? '');
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });

const progressSeen = (pane: Pane): Promise<number> =>
  pane.page.evaluate(() => (window as WatchedPage).__progress?.size ?? 0);

describe('two hundred files', () => {
  const COUNT = 200;

  test('are read by workers, one core left free, and the page shows how far it is all the while', async () => {
    const pane = await open({
      prepare: () => Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => 4 }),
    });
    let workers = 0;
    pane.page.on('worker', () => (workers += 1));
    await watchProgress(pane);
    await choose(pane, '选择文件', manyFiles(COUNT));
    await readToEnd(pane, COUNT);
    expect(workers).toBe(3);
    expect(await progressSeen(pane)).toBeGreaterThan(20);
    // They are ended with the reading.
    await eventually(() => Promise.resolve(expect(pane.page.workers()).toEqual([])));
    await pane.assertClean();
  });

  test('取消 keeps what was read, the pane goes on, and so does the reading when asked to', async () => {
    const pane = await open();
    await choose(pane, '选择文件', manyFiles(COUNT));
    await pane.page
      .getByText(/^正在读取 ([3-9]|\d\d+)\/200/u)
      .first()
      .waitFor();
    await pane.button('取消').click();
    const note = pane.page.getByText(/^读取已停止，还有\d+个文件没有读/u);
    await note.waitFor();
    const left = Number(/还有(\d+)个/u.exec(await note.innerText())?.[1]);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(COUNT);
    await pane.page.getByText(`200个文件：`).waitFor();
    expect(await figure(pane, 'memberTotal')).toBe('40');
    // Nothing is stuck: another view, and back.
    await pane.tab('模板').click();
    await pane.button('插入附件1').waitFor();
    await pane.tab(/^汇总/u).click();
    await pane.button('继续读取').click();
    await readToEnd(pane, COUNT);
    expect(await note.count()).toBe(0);
    await pane.assertClean();
  });
});

test('an encrypted file asks for its password, and opens with it', async () => {
  const pane = await open();
  const name = '示例市第五中学2012年第三季度.xlsx';
  await choose(pane, '选择文件', [
    handed('示例市第二中学2012年第三季度.xlsx', schoolFile('示例市第二中学')),
    handed(name, locked(schoolFile('示例市第五中学'), '校章2012')),
  ]);
  await readToEnd(pane, 2);
  const file = pane.page
    .getByRole('list', { name: '文件清单' })
    .getByRole('listitem')
    .filter({ hasText: name });
  await file.getByText(/已加密，请输入打开密码，或请学校去掉密码后重报。$/u).waitFor();
  const field = file.getByLabel('打开密码');
  await field.fill('2012');
  await file.getByRole('button', { name: '打开' }).click();
  await file.getByText('打开密码不对，请重新输入').waitFor();
  await field.fill('校章2012');
  await field.press('Enter');
  await pane.page.getByText('应报2个单位，已计入2个').waitFor();
  expect(await pane.page.getByLabel('打开密码').count()).toBe(0);
  expect(await pane.page.content()).not.toContain('校章2012');
  await pane.assertClean();
});

test('broken files are listed with what to do, and stop nothing', async () => {
  const pane = await open();
  await choose(pane, '选择文件', [
    handed('示例市第二中学2012年第三季度.xlsx', schoolFile('示例市第二中学')),
    handed('示例市第五中学2012年第三季度.xlsx', truncated(schoolFile('示例市第五中学'))),
    handed('示例市实验小学2012年第三季度.xlsx', Buffer.alloc(0)),
  ]);
  await readToEnd(pane, 3);
  const files = pane.page.getByRole('list', { name: '文件清单' });
  await files.getByText(/不完整（传输或保存时中断），未计入。请学校重新发送。$/u).waitFor();
  await files.getByText(/是空文件（0 字节），未计入。请学校重新发送。$/u).waitFor();
  await pane.page.getByText('3个文件：已采用1个 · 已拒收2个').waitFor();
  expect(await figure(pane, 'memberTotal')).toBe('40');
  await pane.assertClean();
});

test('a write that Excel refuses leaves the workbook and the result as they were', async () => {
  const pane = await open();
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
