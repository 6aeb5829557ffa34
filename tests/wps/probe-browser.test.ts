import { accessibilityFindings } from '../browser/harness/accessibility';
import { launchOldChromium } from '../browser/harness/old-chromium';
import { useBrowser } from '../browser/harness/use-browser';
import { openOldWpsPage } from '../browser/wps/old-wps-page';
import { openWpsPage, type OpenedWpsPage } from '../browser/wps/wps-page';

jest.setTimeout(120_000);
const browser = useBrowser();
const WPS = {
  workbooks: [{ name: '季报.xlsx', sheets: [{ name: '附件1', cells: { A1: '示例市第一中学' } }] }],
};
const END = '检测完毕';

/** Runs in the page: what it gives WPS time for, most of what a detection takes, goes by ten times as quickly. */
function quickenTime(): void {
  const TIMES = 10;
  const wait = window.setTimeout.bind(window);
  const quick = (work: () => void, ms = 0): number => wait(work, ms / TIMES);
  Object.assign(window, { setTimeout: quick });
}

const open = (context = {}): Promise<OpenedWpsPage> =>
  openWpsPage(browser(), { page: 'wps-probe.html', wps: WPS, context });

test.each([{}, { colorScheme: 'dark' as const }, { forcedColors: 'active' as const }])(
  'everybody can read it, in the narrowest pane too: %j',
  async (look) => {
    const opened = await open(look);
    const { page } = opened;
    await page.getByRole('button', { name: '开始检测' }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    opened.assertClean();
    await opened.close();
  },
);

test('it says how to close it where the page cannot', async () => {
  const opened = await open();
  const { page } = opened;
  await page.getByRole('button', { name: '关闭本窗口' }).click();
  await page.getByText('请点本窗口右上角的 ×。').waitFor();
  opened.assertClean();
  await opened.close();
});

test('it goes through to the end in the oldest browser that a WPS has inside', async () => {
  const old = await launchOldChromium();
  try {
    const opened = await openOldWpsPage(old, { page: 'wps-probe.html', wps: WPS, prepare: quickenTime });
    const before = await opened.do((wps) => wps.fingerprint(), undefined);
    await opened.click('开始检测');
    await opened.page.waitForFunction(`document.body.innerText.includes('${END}')`, { timeout: 100_000 });
    const value = await opened.page.evaluate<string>('document.querySelector("textarea").value');
    expect((JSON.parse(value) as { readonly report: { readonly place: string } }).report.place).toBe(
      'ownSheets',
    );
    expect(value).not.toContain('示例市');
    expect(await opened.do((wps) => wps.fingerprint(), undefined)).toBe(before);
    opened.assertClean();
  } finally {
    await old.close();
  }
});
