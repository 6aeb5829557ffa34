import { PROGRAM_WORDS } from '../../../src/messages/pane-program';
import { useBrowser } from '../harness/use-browser';
import { breakClipboard, breakTabs, COPIES, DIAGNOSES } from './own-faults';
import { useWpsPanes, type WpsPane } from './wps-pane';

const open = useWpsPanes(useBrowser());
/** Milliseconds a test; machines that check several things at once are slow. */
jest.setTimeout(60_000);

/** What nobody caught is said in the status line, with kind and place; the page reported it once. */
async function expectTold({ status, problems }: WpsPane): Promise<void> {
  await status.getByText(PROGRAM_WORDS.unexpected.wps.zh).waitFor();
  expect(await status.locator('details code').textContent()).toMatch(/^TypeError/u);
  expect(problems).toEqual([expect.stringMatching(/^uncaught: TypeError/u)]);
}

test('an error that nobody caught is told to the clerk, though the page comes from a folder', async () => {
  const pane = await open({ view: 'templates' });
  await pane.page.evaluate(breakTabs);
  await pane.tab('模板').press('ArrowRight');
  await expectTold(pane);
});

test('so is a promise whose rejection nobody heard', async () => {
  const pane = await open({ view: 'diagnostics' });
  await pane.button(DIAGNOSES).click();
  await pane.button(COPIES).waitFor();
  await pane.page.evaluate(breakClipboard);
  await pane.button(COPIES).click();
  await expectTold(pane);
});
