import { VIEW_IDS, type ViewId } from '../../../src/taskpane/pane/view-id';
import { choose, readToEnd } from '../consolidation-view';
import { accessibilityFindings } from '../harness/accessibility';
import { screenshot } from '../harness/screenshot';
import { useBrowser } from '../harness/use-browser';
import { stickingOut, tooLong } from '../looks-layout';
import { walkByTab } from '../looks-keyboard';
import { ROSTER, SENT } from '../quarter-files';
import type { PageWpsOptions } from '../../wps-host/page-wps';
import { isSettled, OPENING } from './is-settled';
import { schoolWorkbook } from './school-workbook';
import { touchingControls } from './touching';
import { useWpsPanes, type WpsPane } from './wps-pane';

const open = useWpsPanes(useBrowser());
/** Milliseconds a test; machines that check several things at once are slow. */
jest.setTimeout(60_000);

const HEIGHT = 720;
/** The usual pane, and the narrowest that a clerk draws in WPS; pixels. */
const [USUAL, NARROWEST] = [320, 270] as const;

const FIRST: ViewId = 'start';

type Theme = 'light' | 'dark';
/** Colours change no widths: the narrow pane is looked at in one of them. */
const LOOKS: readonly (readonly [theme: Theme, widths: readonly number[]])[] = [
  ['light', [NARROWEST, USUAL]],
  ['dark', [USUAL]],
];

/** What is wrong with the page as it is now; pictures of it where they are wanted. */
async function faultsOf(
  { page }: WpsPane,
  widths: readonly number[],
  name: string,
): Promise<readonly unknown[]> {
  const faults: unknown[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: HEIGHT });
    const out = [...(await stickingOut(page)), ...(await tooLong(page))];
    const touching = await page.evaluate(touchingControls);
    if (out.length + touching.length > 0) faults.push({ width, out, touching });
    await screenshot(page, `wps-${name}-${width}`);
  }
  return [...faults, ...(await accessibilityFindings(page))];
}

/** The same in both looks of the system; the pane follows it. */
async function faultsInBoth(pane: WpsPane, name: string): Promise<readonly unknown[]> {
  const faults: unknown[] = [];
  for (const [theme, widths] of LOOKS) {
    await pane.page.emulateMedia({ colorScheme: theme });
    await hasColoursOf(pane, theme);
    const found = await faultsOf(pane, widths, `${name}-${theme}`);
    if (found.length > 0) faults.push({ theme, found });
  }
  return faults;
}

/** Waits until the pane is in the colours of the system. */
async function hasColoursOf({ page }: WpsPane, theme: Theme): Promise<void> {
  await page.waitForFunction((wanted) => {
    const MIDDLE = 128;
    const provider = document.querySelector<HTMLElement>('.fui-FluentProvider');
    if (!provider) return false;
    const channels = getComputedStyle(provider).backgroundColor.match(/\d+/gu) ?? [];
    const isDark = Math.max(...channels.slice(0, 3).map(Number)) < MIDDLE;
    return provider.style.colorScheme === wanted && isDark === (wanted === 'dark');
  }, theme);
}

/** Opened in one look; each test turns to both. */
async function inTheme(theme: Theme, view: ViewId, wps: PageWpsOptions = {}): Promise<WpsPane> {
  const pane = await open({ context: { colorScheme: theme, reducedMotion: 'reduce' }, view, wps });
  await hasColoursOf(pane, theme);
  return pane;
}

test('nothing of any view of a school’s workbook sticks out, and axe finds nothing', async () => {
  const pane = await inTheme('light', FIRST, { workbooks: [await schoolWorkbook('示例市第一中学')] });
  const faults: Record<string, unknown> = {};
  for (const view of VIEW_IDS) {
    if (view !== FIRST) await pane.ask(view);
    await pane.page.locator(`#view-${view}:not([hidden])`).waitFor();
    await pane.page.waitForFunction(isSettled, OPENING);
    const found = await faultsInBoth(pane, view);
    if (found.length > 0) faults[view] = found;
  }
  expect(faults).toEqual({});
  pane.assertClean();
});

test('nor of a consolidated quarter; the keyboard comes everywhere, to the button that closes the pane too', async () => {
  const pane = await inTheme('dark', 'consolidation');
  await choose(pane, '选择名单文件', ROSTER);
  await pane.page.getByText('应报12个单位').first().waitFor();
  await choose(pane, '选择文件', SENT);
  await readToEnd(pane, SENT.length);
  expect(await faultsInBoth(pane, 'quarter')).toEqual([]);
  for (const [theme] of LOOKS) {
    await pane.page.emulateMedia({ colorScheme: theme });
    await hasColoursOf(pane, theme);
    const { unreached, unseen, visited } = await walkByTab(pane.page);
    expect({ theme, unreached, unseen }).toEqual({ theme, unreached: [], unseen: [] });
    expect(visited).toEqual(
      expect.arrayContaining(['关闭窗格', '选择文件：用 WPS 的窗口选择', '写入工作簿']),
    );
  }
  pane.assertClean();
});
