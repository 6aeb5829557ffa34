const { readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');
const { sources, Compilation } = require('webpack');
const { ROOT } = require('./base');

const NAME = 'SampleQuarter';
const FOLDER = path.join(ROOT, 'samples/2012Q3');
const ROSTER = 'units.csv';

/** What Excel leaves beside a workbook that is open is in the folder on purpose, for the command; nobody would choose it. */
const isWorkbook = (name) => /\.(xlsx|xls|et)$/.test(name) && !name.startsWith('~$');

const readQuarter = () => {
  const names = readdirSync(FOLDER).filter(isWorkbook).sort();
  return {
    year: 2012,
    quarter: 3,
    roster: { name: ROSTER, path: ROSTER },
    // Chinese names of files are at the mercy of archivers and web servers, and here they would be part of addresses.
    files: names.map((name, index) => ({
      name,
      path: `${String(index + 1).padStart(2, '0')}${path.extname(name)}`,
    })),
  };
};

/**
 * The quarter that 示例 opens, beside the page: `samples/samples.json`, and the files it names with the path of each below
 * `samples/` and the name that it has for the clerk. What is expected of them (the truth file) stays at home.
 */
class SampleQuarter {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        compilation.contextDependencies.add(FOLDER);
        const quarter = readQuarter();
        const emit = (name, content) =>
          compilation.emitAsset(`samples/${name}`, new sources.RawSource(content));
        emit('samples.json', JSON.stringify(quarter, undefined, 2));
        for (const { name, path: to } of [quarter.roster, ...quarter.files]) {
          emit(to, readFileSync(path.join(FOLDER, name)));
        }
      });
    });
  }
}

module.exports = { SampleQuarter };
