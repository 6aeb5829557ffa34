const { output, page } = require('./base');

/** Plays Excel in the pages of browser tests, and shows the pane without any Excel. Never part of what ships. */
const testPages = () => ({
  ...page,
  name: 'test-pages',
  mode: 'development',
  devtool: false,
  entry: {
    'excel-host': './tests/excel-host/browser-entry.ts',
    'wps-host': './tests/wps-host/browser-entry.ts',
    preview: './tests/browser/preview/preview.tsx',
  },
  output: output('test-pages', { filename: '[name].js', chunkFilename: 'chunks/[name].js' }),
});

module.exports = { testPages };
