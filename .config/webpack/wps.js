const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { output, page } = require('./base');
const { wpsContentSecurityPolicy } = require('./content-security-policy');
const { InlinedScripts, SCRIPT_MARK } = require('./inlined-scripts');
const { forOldChromium } = require('./old-chromium');
const { RibbonFile } = require('./ribbon-file');
const { workerScript, wpsWorker } = require('./wps-worker');

/** Each page with its one script and its template; WPS opens `index.html` for the ribbon. */
const PAGES = [
  { name: 'index', script: './src/wps/ribbon/ribbon-page.ts', template: './src/wps/pages/index.html' },
  { name: 'taskpane', script: './src/wps/pane/wps-pane.tsx', template: './src/wps/pages/taskpane.html' },
  { name: 'notice', script: './src/wps/pages/wps-notice.ts', template: './src/commands/notice.html' },
  { name: 'wps-probe', script: './src/wps/probe/probe.ts', template: './src/wps/probe/probe.html' },
];

/** A plain script at the end of the page, as what is a module does not run from a folder. */
const htmlPage = ({ name, template }) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template,
    chunks: [name],
    inject: 'body',
    scriptLoading: 'blocking',
    templateParameters: { csp: wpsContentSecurityPolicy(SCRIPT_MARK) },
  });

/**
 * The add-in for WPS 表格: a folder that works from a disk as well as from a server. It never loads office.js, nor anything
 * else that is not in it.
 */
const wpsPages = () => ({
  ...page,
  name: 'wps',
  // Built first: its script goes into the pane's.
  dependencies: ['wps-worker'],
  devtool: false,
  entry: Object.fromEntries(PAGES.map(({ name, script }) => [name, script])),
  output: output('wps', { filename: '[name].[contenthash:8].js' }),
  resolve: { ...page.resolve, alias: { 'reading-worker-source$': workerScript() } },
  module: forOldChromium({ test: workerScript(), type: 'asset/source' }),
  plugins: [
    ...PAGES.map(htmlPage),
    new InlinedScripts(),
    new RibbonFile(),
    new CopyPlugin({ patterns: [{ from: 'assets/icons/*-32.png', to: 'assets/[name][ext]' }] }),
  ],
});

module.exports = { wps: () => [wpsWorker(), wpsPages()] };
