const { existsSync, readFileSync } = require('node:fs');
const { homedir } = require('node:os');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssExtractPlugin = require('mini-css-extract-plugin');
const CssMinimizerPlugin = require('css-minimizer-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { NormalModuleReplacementPlugin } = require('webpack');
const { contentSecurityPolicy, officeScript } = require('./.config/webpack/office-scripts');

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

const base = {
  mode: 'production',
  devtool: 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  stats: 'errors-warnings',
};

/** The headless command and its reading thread. Packages stay outside: Node loads them from node_modules. */
const cli = {
  ...base,
  name: 'cli',
  target: 'node20',
  entry: { main: './src/cli/entry.ts', worker: './src/workers/node-worker.ts' },
  output: { path: path.resolve(__dirname, 'dist/cli'), filename: '[name].js', clean: true },
  module: { rules: [typescript('es2022')] },
  externals: [({ request }, done) => (/^[.\/]/.test(request) ? done() : done(null, `commonjs ${request}`))],
  node: { __dirname: false, __filename: false },
  optimization: { minimize: false },
};

/** `npm run bench` measures the same built code. */
const benchEntries = {
  'run-one': './tests/bench/run-one.ts',
  'make-workbooks': './tests/bench/make-workbooks.ts',
};

/** Pages for WebView2 and WKWebView; what they emit also runs in the older Chromium of WPS. */
const page = {
  ...base,
  target: ['web', 'es2020'],
  module: { rules: [typescript('es2020')] },
  // Sizes are watched by size-limit, compressed and by page.
  performance: { hints: false },
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
      }),
    ],
  },
};

/** A page of the add-in; office.js comes from its CDN and before everything else. */
function addinPage(name, folder, cdn) {
  const script = officeScript(cdn);
  return new HtmlPlugin({
    filename: `${name}.html`,
    template: `./src/${folder}/${name}.html`,
    chunks: [name],
    scriptLoading: 'defer',
    templateParameters: { officeScript: script, csp: contentSecurityPolicy(new URL(script).origin) },
  });
}

const addin = ({ cdn }) => ({
  ...page,
  name: 'excel',
  entry: {
    taskpane: './src/taskpane/taskpane.tsx',
    commands: './src/commands/commands.ts',
    notice: './src/commands/notice.ts',
  },
  output: {
    path: path.resolve(__dirname, 'dist/excel'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: 'chunks/[name].[contenthash:8].js',
    clean: true,
  },
  plugins: [
    addinPage('taskpane', 'taskpane', cdn),
    addinPage('commands', 'commands', cdn),
    addinPage('notice', 'commands', cdn),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icons/*.png', to: 'assets/[name][ext]', noErrorOnMissing: true },
        { from: 'src/taskpane/unsupported.js', to: 'unsupported.js', noErrorOnMissing: true },
        { from: 'src/taskpane/help.html', to: 'help.html' },
      ],
    }),
  ],
  devServer: devServer(),
});

/** `npm start`: https, as Office wants it, on the certificate that office-addin-dev-certs makes. */
function devServer() {
  const folder = path.join(homedir(), '.office-addin-dev-certs');
  const certificate = { key: path.join(folder, 'localhost.key'), cert: path.join(folder, 'localhost.crt') };
  const options = existsSync(certificate.key)
    ? { key: readFileSync(certificate.key), cert: readFileSync(certificate.cert) }
    : undefined;
  return { port: 3000, hot: false, liveReload: true, static: false, server: { type: 'https', options } };
}

/** The styles that the embedded spreadsheet ships; those of our own are written by Fluent at run time. */
const styleSheets = { test: /\.css$/, use: [CssExtractPlugin.loader, 'css-loader'] };

/** Dictionaries for breaking words of 70 European languages, 5 MB that no form of ours needs. */
const withoutHyphenation = new NormalModuleReplacementPlugin(
  /^\.\/[a-z]{2,3}(-[a-z0-9]+)*-[\w-]{8}\.js$/,
  (resource) => {
    if (!/engine-render/.test(resource.context)) return;
    resource.request = path.resolve(__dirname, '.config/webpack/no-hyphenation.js');
  },
);

/** The page of its own, with the embedded spreadsheet. It never loads office.js. */
const standalone = {
  ...page,
  name: 'standalone',
  entry: { standalone: './src/standalone/standalone.tsx' },
  output: {
    path: path.resolve(__dirname, 'dist/standalone'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: 'chunks/[name].[contenthash:8].js',
    clean: true,
  },
  module: { rules: [...page.module.rules, styleSheets] },
  optimization: { minimizer: [...page.optimization.minimizer, new CssMinimizerPlugin()] },
  plugins: [
    new HtmlPlugin({
      filename: 'index.html',
      template: './src/standalone/index.html',
      scriptLoading: 'defer',
      templateParameters: { csp: contentSecurityPolicy() },
    }),
    new CssExtractPlugin({
      filename: '[name].[contenthash:8].css',
      chunkFilename: 'chunks/[name].[contenthash:8].css',
    }),
    withoutHyphenation,
  ],
};

/** Plays Excel in the pages of browser tests, and shows the pane without any Excel. Never part of what ships. */
const testPages = {
  ...page,
  name: 'test-pages',
  mode: 'development',
  devtool: false,
  entry: {
    'excel-host': './tests/excel-host/browser-entry.ts',
    preview: './tests/browser/preview/preview.tsx',
  },
  output: {
    path: path.resolve(__dirname, 'dist/test-pages'),
    filename: '[name].js',
    chunkFilename: 'chunks/[name].js',
    clean: true,
  },
};

module.exports = (env = {}) => {
  const targets = {
    cli: env.bench ? { ...cli, entry: { ...cli.entry, ...benchEntries } } : cli,
    excel: addin({ cdn: env.cdn }),
    standalone,
    'test-pages': testPages,
  };
  return env.target ? targets[env.target] : Object.values(targets);
};
