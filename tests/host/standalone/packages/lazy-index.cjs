const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');

/** `export { default as merge } from './merge.js';` and `export * as Script from "./Script/index.js";` */
const LINE = /^export (?:\{ default as (?<one>\w+) \}|\* as (?<all>\w+)) from ['"](?<file>[^'"]+)['"];$/gmu;

/** What the index of a package gives on from other files, each of them evaluated when it is first asked for. */
exports.lazyIndex = (index) => {
  const requireThere = createRequire(index);
  const given = Object.defineProperty({}, '__esModule', { value: true });
  for (const { groups } of readFileSync(index, 'utf8').matchAll(LINE)) {
    const { one, all, file } = groups;
    const get = one ? () => requireThere(file).default : () => exports.lazyIndex(requireThere.resolve(file));
    Object.defineProperty(given, one ?? all, { enumerable: true, get });
  }
  return given;
};
