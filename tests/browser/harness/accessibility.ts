import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

export interface AccessibilityFinding {
  readonly rule: string;
  readonly help: string;
  /** Selectors of the elements concerned. */
  readonly elements: readonly string[];
}

/** What axe finds wrong with the page as it is shown now; for `expect(...).toEqual([])`. */
export async function accessibilityFindings(page: Page): Promise<readonly AccessibilityFinding[]> {
  // In legacy mode axe opens no page of its own, which would be one without Excel.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    elements: nodes.map((node) => node.target.join(' ')),
  }));
}
