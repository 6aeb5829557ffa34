import { DIAGNOSTICS_WORDS } from '../../../src/messages/pane-diagnostics';

/*
 * What makes a script of the pane itself fail, as its own mistakes would: a browser tells of faults by the place of the
 * script that throws, so nothing that the test runs may throw in its stead. Both run in the page.
 */

/** From now on an arrow key on the tabs throws inside the script of the page. */
export function breakTabs(): void {
  const tabs = document.querySelector('[role=tablist]');
  if (!tabs) throw new Error('the pane has no tabs');
  Object.assign(tabs, { querySelectorAll: undefined });
}

/** From now on copying ends in a promise of the page that is rejected and heard by nobody. */
export function breakClipboard(): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: {} });
}

/** The buttons of 诊断: the second comes with the report, which it copies. */
export const [DIAGNOSES, COPIES] = [DIAGNOSTICS_WORDS.start.zh, DIAGNOSTICS_WORDS.copyReport.zh];
