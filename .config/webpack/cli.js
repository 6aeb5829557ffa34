const { base, output, typescript } = require('./base');

/** `npm run bench` measures the same built code. */
const BENCH_ENTRIES = {
  'run-one': './tests/bench/run-one.ts',
  'make-workbooks': './tests/bench/make-workbooks.ts',
};

/** Not loaded from its hundred files: each reading thread is there a third sooner. */
const BUNDLED = /^zod(?:\/|$)/;

/** The headless command and its reading thread. Other packages stay outside: Node loads them from node_modules. */
const cli = ({ bench }) => ({
  ...base,
  name: 'cli',
  target: 'node20',
  entry: {
    main: './src/cli/entry.ts',
    worker: './src/workers/node-worker.ts',
    ...(bench ? BENCH_ENTRIES : {}),
  },
  output: output('cli', { filename: '[name].js' }),
  module: { rules: [typescript('es2022')] },
  externals: [
    ({ request }, done) =>
      /^[.\/]/.test(request) || BUNDLED.test(request) ? done() : done(null, `commonjs ${request}`),
  ],
  node: { __dirname: false, __filename: false },
  optimization: { minimize: false },
});

module.exports = { cli };
