const path = require('node:path');

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

/** The headless command and its reading thread. Packages stay outside: Node loads them from node_modules. */
const cli = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  devtool: 'source-map',
  entry: { main: './src/cli/entry.ts', worker: './src/workers/node-worker.ts' },
  output: { path: path.resolve(__dirname, 'dist/cli'), filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [typescript('es2022')] },
  externals: [({ request }, done) => (/^[.\/]/.test(request) ? done() : done(null, `commonjs ${request}`))],
  node: { __dirname: false, __filename: false },
  optimization: { minimize: false },
  stats: 'errors-warnings',
};

/** `npm run bench` measures the same built code. */
const benchEntries = {
  'run-one': './tests/bench/run-one.ts',
  'make-workbooks': './tests/bench/make-workbooks.ts',
};

module.exports = (env = {}) => {
  const targets = { cli: env.bench ? { ...cli, entry: { ...cli.entry, ...benchEntries } } : cli };
  return env.target ? targets[env.target] : Object.values(targets);
};
