import type { Page } from 'playwright-core';
import { accessibilityFindings, type AccessibilityFinding } from '../harness/accessibility';

/**
 * What axe finds wrong in the embedded spreadsheet's own parts, which are not ours to mend: its buttons with pictures only,
 * its zoom slider with made-up roles, its name box without a label, its canvases in the order of the Tab key, its two regions
 * for notifications. None of this is allowed anywhere else, and nothing else is allowed there.
 */
const GRIDS_OWN: readonly string[] = [
  'aria-allowed-attr',
  'aria-command-name',
  'aria-roles',
  'button-name',
  'label',
  'landmark-unique',
  'tabindex',
];
/** Where the spreadsheet draws itself; its menus and the region of its notifications it puts into the page. */
const GRID = '[data-region="grid"] [data-u-comp="workbench-layout"], section[aria-label^="Notifications"]';

/** What axe finds wrong with the page, apart from what belongs to the grid. */
export async function pageFindings(page: Page): Promise<readonly AccessibilityFinding[]> {
  const findings = await accessibilityFindings(page);
  const ours = await Promise.all(
    findings.map(async ({ rule, help, elements }) => ({
      rule,
      help,
      elements: GRIDS_OWN.includes(rule) ? await outsideGrid(page, elements) : elements,
    })),
  );
  return ours.filter(({ elements }) => elements.length > 0);
}

const outsideGrid = (page: Page, selectors: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(([all, grid]) => all.filter((selector) => !document.querySelector(selector)?.closest(grid)), [
    selectors,
    GRID,
  ] as const);
