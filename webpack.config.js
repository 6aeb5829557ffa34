const { cli } = require('./.config/webpack/cli');
const { contractPage } = require('./.config/webpack/contract-page');
const { excel } = require('./.config/webpack/excel');
const { standalone } = require('./.config/webpack/standalone');
const { testPages } = require('./.config/webpack/test-pages');
const { wps } = require('./.config/webpack/wps');

/** Each a folder below `dist`; a target may need a part that is built before it. */
const TARGETS = {
  cli,
  excel,
  wps,
  standalone,
  'test-pages': testPages,
  'contract-page': contractPage,
};

/** `webpack` builds all; `--env target=excel` one; `--env cdn=21vianet` and `--env bench` are for excel and cli. */
module.exports = (env = {}, { mode } = {}) => {
  const options = { ...env, mode };
  if (env.target === undefined) return Object.values(TARGETS).flatMap((target) => target(options));
  const target = TARGETS[env.target];
  if (!target) throw new Error(`--env target=${env.target}: one of ${Object.keys(TARGETS).join(', ')}`);
  return target(options);
};
