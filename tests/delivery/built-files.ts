import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const DIST = path.resolve(__dirname, '../../dist');

export type Target = 'excel' | 'standalone' | 'wps';

/** What `npm run build` made last, for tests that look at it; they build nothing themselves. */
export function builtFolder(target: Target): string {
  const folder = path.join(DIST, target);
  if (!existsSync(folder)) {
    throw new Error(`not built: dist/${target}. Run \`npm run build\` first; \`npm test\` does.`);
  }
  return folder;
}

/** Every file below a folder, by its path there, with slashes. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();

/** The scripts, styles and pages of a target, by name. */
export const builtTexts = (target: Target): ReadonlyMap<string, string> => {
  const folder = builtFolder(target);
  const names = filesBelow(folder).filter((file) => /\.(js|css|html)$/u.test(file));
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
};
