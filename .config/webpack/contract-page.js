const path = require('node:path');
const CssExtractPlugin = require('mini-css-extract-plugin');
const { NormalModuleReplacementPlugin } = require('webpack');
const { ROOT, output, page } = require('./base');
const { withoutHyphenation } = require('./without-hyphenation');

const FOLDER = path.join(ROOT, 'tests/browser/contract/page');

/**
 * The contract of the host port and the embedded spreadsheet with a screen, for a browser test. Never part of what ships.
 * The assertions are jest's own `expect`; what it has of Node is replaced by little files.
 */
const contractPage = () => ({
  ...page,
  name: 'contract-page',
  mode: 'development',
  devtool: false,
  entry: { contract: path.join(FOLDER, 'contract-page.ts') },
  output: output('contract-page', { filename: '[name].js', chunkFilename: 'chunks/[name].js' }),
  resolve: {
    ...page.resolve,
    alias: {
      'jest-util$': path.join(FOLDER, 'jest-util.ts'),
      // Writes the stack of what was thrown instead of something else; the contract never asks for that.
      'jest-message-util$': false,
    },
  },
  module: {
    rules: [...page.module.rules, { test: /\.css$/, use: [CssExtractPlugin.loader, 'css-loader'] }],
  },
  plugins: [
    new CssExtractPlugin({ filename: '[name].css', chunkFilename: 'chunks/[name].css' }),
    new NormalModuleReplacementPlugin(/^node:fs$/, path.join(FOLDER, 'bundled-files.ts')),
    withoutHyphenation(),
  ],
});

module.exports = { contractPage };
