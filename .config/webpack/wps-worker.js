const path = require('node:path');
const { output, page } = require('./base');
const { forOldChromium } = require('./old-chromium');

/** Where the reading thread is built to; the pane's page carries it as a text. */
const WORKER_FOLDER = 'wps-parts';
const WORKER_SCRIPT = 'reading-worker.js';

/**
 * The reading thread as one script. A page that is opened from a folder may not load a second file into a thread, so
 * the pane holds this one inside.
 */
const wpsWorker = () => ({
  ...page,
  name: 'wps-worker',
  target: ['webworker', 'es2020'],
  devtool: false,
  entry: { 'reading-worker': './src/workers/browser-worker.ts' },
  output: output(WORKER_FOLDER, { filename: WORKER_SCRIPT }),
  module: forOldChromium(),
});

const workerScript = () => path.join(output(WORKER_FOLDER).path, WORKER_SCRIPT);

module.exports = { wpsWorker, workerScript };
