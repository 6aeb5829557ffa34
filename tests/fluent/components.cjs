/*
 * Fluent for tests in jsdom, each of its packages when something of it is first asked for. The package that has them all
 * evaluates sixty others, of which a pane uses five.
 */
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');

const folder = dirname(require.resolve('@fluentui/react-components/package.json'));
const index = join(folder, 'lib-commonjs/index.cjs');
const text = readFileSync(index, 'utf8');
const requireThere = createRequire(index);

const packages = new Map(
  [...text.matchAll(/^const (\w+) = require\("([^"]+)"\);$/gmu)].map(([, variable, name]) => [
    variable,
    name,
  ]),
);

Object.defineProperty(exports, '__esModule', { value: true });
for (const [, name, variable, member] of text.matchAll(/get (\w+) \(\) \{\s*return (\w+)\.(\w+);/gu)) {
  Object.defineProperty(exports, name, {
    enumerable: true,
    get: () => requireThere(packages.get(variable))[member],
  });
}
