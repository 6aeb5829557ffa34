const CopyPlugin = require('copy-webpack-plugin');
const CssMinimizerPlugin = require('css-minimizer-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssExtractPlugin = require('mini-css-extract-plugin');
const { output, page } = require('./base');
const { contentSecurityPolicy } = require('./content-security-policy');
const { OfflineFiles, VERSION_MARK } = require('./offline-files');
const { SampleQuarter } = require('./sample-quarter');
const { withoutHyphenation } = require('./without-hyphenation');

/** The styles that the embedded spreadsheet ships; those of our own are written by Fluent at run time. */
const styleSheets = { test: /\.css$/, use: [CssExtractPlugin.loader, 'css-loader'] };

/** Beside the page, as they are: its icons, what makes it installable, and what serves it from a folder. */
const asTheyAre = new CopyPlugin({
  patterns: [
    { from: 'assets/icons/app-*.png', to: 'assets/[name][ext]' },
    { from: 'src/standalone/offline/manifest.webmanifest' },
    { from: 'src/standalone/serve', info: { minimized: true } },
  ],
});

/**
 * The page of its own, with the embedded spreadsheet. It never loads office.js.
 *
 * A chunk is called after its import, `import(/* webpackChunkName: "grid" *\/ '…')`; sizes are watched by these names.
 *
 * Beside the page, by paths below it:
 * - `samples/samples.json`: the sample quarter, `{ year, quarter, roster: { name, path }, files: { name, path }[] }`. Each
 *   `path` is below `samples/` and plain ASCII (`01.xlsx`), `name` is what the file is called for the clerk.
 * - `service-worker.js`, with the list of all other files; not in development, where it would show yesterday's code.
 */
const standalone = ({ mode }) => {
  const development = mode === 'development';
  return {
    ...page,
    name: 'standalone',
    // The map of the embedded spreadsheet alone has 23 MB, and the folder may travel on a stick.
    devtool: development ? 'cheap-module-source-map' : false,
    entry: {
      standalone: './src/standalone/standalone.tsx',
      ...(development
        ? {}
        : {
            // Its name stays: a browser asks for it anew to see whether there is a new version.
            'service-worker': {
              import: './src/standalone/offline/service-worker.ts',
              filename: 'service-worker.js',
            },
          }),
    },
    output: output('standalone', {
      filename: '[name].[contenthash:8].js',
      chunkFilename: 'chunks/[name].[contenthash:8].js',
      assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
    }),
    module: { rules: [...page.module.rules, styleSheets] },
    optimization: {
      minimizer: [...page.optimization.minimizer, new CssMinimizerPlugin({ parallel: false })],
      // A chunk keeps its packages; only what several chunks need is taken out.
      splitChunks: { cacheGroups: { defaultVendors: false } },
    },
    plugins: [
      new HtmlPlugin({
        filename: 'index.html',
        template: './src/standalone/index.html',
        chunks: ['standalone'],
        scriptLoading: 'defer',
        meta: { 'app-version': VERSION_MARK },
        templateParameters: { csp: contentSecurityPolicy() },
      }),
      new CssExtractPlugin({
        filename: '[name].[contenthash:8].css',
        chunkFilename: 'chunks/[name].[contenthash:8].css',
      }),
      asTheyAre,
      withoutHyphenation(),
      new SampleQuarter(),
      ...(development ? [] : [new OfflineFiles()]),
    ],
    // `npm run start:dev`: on a port of its own, where no service worker of the built page answers.
    devServer: {
      host: 'localhost',
      port: 3169,
      hot: false,
      liveReload: true,
      static: false,
      client: { overlay: false },
    },
  };
};

module.exports = { standalone };
