import type { BrowserContext } from 'playwright-core';

/**
 * Whatever is an error to a person who has the developer tools open, in every page and worker of the context, as it comes:
 * errors on the console, uncaught ones, violations of the page's policy.
 */
export function collectProblems(context: BrowserContext): string[] {
  const problems: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (webError) => {
    const error = webError.error();
    problems.push(`uncaught: ${error.stack ?? error.message}`);
  });
  context.on('page', (page) => page.on('crash', () => problems.push('the page crashed')));
  return problems;
}

export function throwIfAny(what: string, found: readonly string[]): void {
  if (found.length > 0) throw new Error(`${what}:\n${found.join('\n')}`);
}
