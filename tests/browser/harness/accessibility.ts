import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

export interface AccessibilityFinding {
  readonly rule: string;
  readonly help: string;
  /** Selectors of the elements concerned. */
  readonly elements: readonly string[];
}

/** As far as this file asks of it. */
interface Axe {
  run(
    root: Document,
    options: { readonly resultTypes: readonly ['violations'] },
  ): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly help: string;
      readonly nodes: readonly { readonly target: readonly unknown[] }[];
    }[];
  }>;
}

type PageWithAxe = Window & { readonly axe?: Axe };

const axeScript = ((): string => {
  const builder = createRequire(__filename).resolve('@axe-core/playwright');
  return readFileSync(createRequire(builder).resolve('axe-core/axe.min.js'), 'utf8');
})();

/** What axe finds wrong with the page as it is shown now; for `expect(...).toEqual([])`. */
export async function accessibilityFindings(page: Page): Promise<readonly AccessibilityFinding[]> {
  // Axe’s own builder sends its script twice, and has it describe all elements that are in order: most of the time.
  for (const frame of page.frames()) {
    if (!(await frame.evaluate(() => (window as PageWithAxe).axe !== undefined)))
      await frame.evaluate(axeScript);
  }
  return page.evaluate(async () => {
    const { violations } = await (window as PageWithAxe).axe!.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => ({
      rule: id,
      help,
      elements: nodes.map(({ target }) => target.join(' ')),
    }));
  });
}
