import {
  choose,
  consolidate,
  READING,
  readToEnd,
  shownFigure,
  shownTotals,
  valuesOf,
} from '../consolidation-view';
import { handed, known, schoolFile, SENT, TOTALS, TRUTH } from '../quarter-files';
import { standStillInPage, stopReading } from '../slow-reading';
import { useBrowser } from '../harness/use-browser';
import { QUARTER_FOLDER, quarterOnDisk, ROSTER_ON_DISK, SENT_ON_DISK } from './clerks-disk';
import { FIGURES, figuresInFile, REPORT_SHEETS } from './quarter-totals';
import { openWpsPane, useWpsPanes, type WpsPane } from './wps-pane';

const browser = useBrowser();
const open = useWpsPanes(browser);
/** Milliseconds a test; machines that check several things at once are slow. */
jest.setTimeout(60_000);

async function expectTrueTotals(pane: WpsPane): Promise<void> {
  const shown = await shownTotals(pane);
  expect(shown).toEqual(TOTALS);
  expect(known(shown)).toEqual(TRUTH.totals);
}

/** Presses the button below that of the label, and answers the window that WPS opens with these. */
async function chooseInWps(pane: WpsPane, label: string, chosen: readonly string[]): Promise<void> {
  await pane.wps.do(({ machine }, paths) => void machine.answers.push({ chosen: paths }), chosen);
  await pane.button(`${label}：用 WPS 的窗口选择`).click();
}

describe('the sample quarter, by the page’s own window for files', () => {
  // Read once: every test looks at another part of it, as the clerk does.
  let pane: WpsPane;
  const threads: string[] = [];
  beforeAll(async () => {
    pane = await openWpsPane(browser(), { view: 'consolidation' });
    pane.page.on('worker', (worker) => threads.push(worker.url()));
    await consolidate(pane);
  }, READING + 30_000);
  afterAll(() => pane.close());

  test('the totals are the true ones, and those that the headless command has', () => expectTrueTotals(pane));

  test('it was read by threads that the page made of a text', () => {
    expect(threads.length).toBeGreaterThan(0);
    expect(threads.filter((address) => !address.startsWith('blob:'))).toEqual([]);
  });

  test('写入工作簿 draws the report; the totals stand in 附件5; 撤销 takes it out again', async () => {
    await pane.button('写入工作簿').click();
    await pane.status.getByText('已把汇总表写在工作簿末尾，首张为“附件5”').waitFor();
    expect(await pane.wps.visibleSheets()).toEqual(['Sheet1', ...REPORT_SHEETS]);
    expect(await pane.wps.column('附件5', FIGURES.column, FIGURES.firstRow, FIGURES.count)).toEqual(
      valuesOf(TOTALS),
    );
    await pane.button('撤销').click();
    await pane.status.getByText('已撤销').waitFor();
    expect(await pane.wps.visibleSheets()).toEqual(['Sheet1']);
  });

  test('导出 asks where in WPS and writes a file there, with the same totals', async () => {
    const name = '2012年第三季度季报汇总.xlsx';
    await pane.wps.do(({ machine }, chosen) => {
      machine.files.addFolder('E:\\汇总');
      machine.answers.push({ chosen: [chosen] });
    }, `E:\\汇总\\${name}`);
    await pane.button('导出').click();
    await pane.status.getByText(`已保存到“汇总”文件夹：${name}`).waitFor();
    const [dialog] = await pane.wps.do(({ machine }) => machine.fileDialogs.slice(-1), null);
    expect(dialog!.title).toBe(`保存“${name}”`);
    expect(dialog!.initialFileName).toContain(name);
    const [file, ...others] = await pane.wps.do((wps) => wps.written(), null);
    expect([file!.path, others]).toEqual([`E:\\汇总\\${name}`, []]);
    const { sheets, figures } = await figuresInFile(new Uint8Array(Buffer.from(file!.base64, 'base64')));
    expect(sheets).toEqual(REPORT_SHEETS);
    expect(figures).toEqual(valuesOf(TOTALS));
  });

  test('nothing went wrong on the page, and it asked for nothing but its own files', () => {
    pane.assertClean();
  });
});

test('files chosen in the window of WPS give the same totals', async () => {
  const pane = await open({ view: 'consolidation', wps: { files: quarterOnDisk() } });
  await chooseInWps(pane, '选择名单文件', [ROSTER_ON_DISK]);
  await pane.page.getByText('应报12个单位').first().waitFor();
  await chooseInWps(pane, '选择文件', SENT_ON_DISK);
  await readToEnd(pane, SENT.length);
  await expectTrueTotals(pane);
  pane.assertClean();
});

describe('where no thread can be started', () => {
  /** Many files of the same school; each has a name of its own. */
  const COUNT = 30;
  const MANY = Array.from({ length: COUNT }, (_, index) =>
    handed(`学校${index + 1}号2012年第三季度.xlsx`, schoolFile('示例市第二中学')),
  );
  test('a folder chosen in the window of WPS gives the same totals', async () => {
    const pane = await open({
      view: 'consolidation',
      wps: { files: quarterOnDisk() },
      prepare: () => Object.defineProperty(window, 'Worker', { value: undefined }),
    });
    await chooseInWps(pane, '选择文件夹', [QUARTER_FOLDER]);
    await readToEnd(pane, SENT.length + 1);
    await pane.button('用作应报名单').click();
    await pane.page.getByText('应报12个单位').first().waitFor();
    await expectTrueTotals(pane);
    expect(pane.page.workers()).toEqual([]);
    pane.assertClean();
  });

  test('the page shows how far it is, 取消 stops it, and it reads on when asked to', async () => {
    const pane = await open({ view: 'consolidation', prepare: standStillInPage });
    await choose(pane, '选择文件', MANY);
    const left = await stopReading(pane.page, /^正在读取 [2-9]\/30/u);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(COUNT);
    expect(await shownFigure(pane, 'memberTotal')).toBe('40');
    await pane.button('继续读取').click();
    await readToEnd(pane, COUNT);
    pane.assertClean();
  });
});
