import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What a build of the add-in consists of; whatever else lies in its folder stays at home. */
const SHIPPED = /\.(html|js|css|xml|png|svg|ico|json|txt|xlsx|csv|woff2?)$/u;
const AT_HOME = /(^|\/)\.|\.map$|\.(test|spec)\.|(^|\/)(tests?|src|node_modules)\//u;
/** Without these WPS shows no tab, or an empty one. */
const NEEDED = ['index.html', 'ribbon.xml'];

/** The files of a build by their paths with slashes, in the order of these. */
export function shippedFiles(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file).split(sep).join('/'), file }))
    .filter(({ path }) => SHIPPED.test(path) && !AT_HOME.test(path))
    .map(({ path, file }) => ({ path, content: withoutMapLine(path, readFileSync(file)) }));
  const missing = NEEDED.filter((name) => !files.some(({ path }) => path === name));
  if (missing.length > 0) {
    throw new Error(`${folder} 中没有 ${missing.join('、')}（the build of the add-in lacks these files）`);
  }
  return files.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** The map is not shipped, so the line that names it would only make the developer tools complain. */
function withoutMapLine(path, content) {
  if (!/\.(js|css)$/u.test(path)) return content;
  const text = content.toString('utf8');
  return Buffer.from(text.replace(/\n?(\/\/|\/\*)# sourceMappingURL=[^\n]*\n?$/u, '\n'));
}
