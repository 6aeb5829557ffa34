/* The embedded spreadsheet uses five functions of lodash; the package has six hundred files. */
const { lazyIndex } = require('./lazy-index.cjs');

module.exports = lazyIndex(require.resolve('lodash-es/lodash.js'));
