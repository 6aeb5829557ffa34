const path = require('node:path');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { rule: singleIcons } = require('./single-icons');

const ROOT = path.resolve(__dirname, '../..');

/** swc turns TypeScript into what the target runs; types are checked by tsc on its own. */
const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target,
        transform: { react: { runtime: 'automatic' } },
      },
    },
  },
});

/** A folder below `dist`, emptied of what an earlier build left. */
const output = (folder, more) => ({
  path: path.join(ROOT, 'dist', folder),
  clean: true,
  // What starts a build by itself asks how old the last one is: also what came out the same counts as new.
  compareBeforeEmit: false,
  ...more,
});

const base = {
  mode: 'production',
  context: ROOT,
  devtool: 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  stats: 'errors-warnings',
};

/** Pages for WebView2 and WKWebView; what they emit also runs in the older Chromium of WPS. */
const page = {
  ...base,
  target: ['web', 'es2020'],
  module: { rules: [typescript('es2020'), singleIcons] },
  // Sizes are watched by size-limit, compressed and by page.
  performance: { hints: false },
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, parallel: false })],
  },
};

module.exports = { ROOT, base, output, page, typescript };
