/* The embedded spreadsheet asks for sixteen ranges of Unicode; the package has a thousand, each in a file. */
const path = require('node:path');
const { lazyIndex } = require('./lazy-index.cjs');

module.exports = lazyIndex(
  path.join(path.dirname(require.resolve('unicode-regex')), 'data.generated/index.js'),
);
