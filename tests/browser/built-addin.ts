import { existsSync } from 'node:fs';
import path from 'node:path';
import { useBrowser } from './harness/use-browser';

const ROOT = path.resolve(__dirname, '../..');
/** The pages that are tested, and the Excel they are tested on. */
const BUILT = ['dist/excel/taskpane.html', 'dist/excel/commands.html', 'dist/test-pages/excel-host.js'];

/**
 * A browser for tests of the built add-in. They test what `npm run build` made last and build nothing themselves: test
 * files run side by side, and would build over each other.
 */
export function useBuiltAddin(): ReturnType<typeof useBrowser> {
  beforeAll(() => {
    const missing = BUILT.filter((file) => !existsSync(path.join(ROOT, file)));
    if (missing.length > 0) {
      throw new Error(`not built: ${missing.join(', ')}. Run \`npm run build\` first; \`npm test\` does.`);
    }
  });
  return useBrowser();
}
