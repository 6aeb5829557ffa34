// Reads the workbook named on the command line in a process of its own and prints what came of it with the peak
// memory. Plain JavaScript because it starts outside jest; it compiles the TypeScript that it requires itself.
const { readFileSync } = require('node:fs');
const { extname, join } = require('node:path');
const { transformSync } = require('@swc/core');

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  module._compile(code, filename);
};

const source = join(__dirname, '../../../src/formats');
const { readXlsx } = require(join(source, 'xlsx/read-xlsx.ts'));
const { nodeInflater } = require(join(source, 'node-inflater.ts'));
const { fflateInflater } = require(join(source, 'fflate-inflater.ts'));

const [path, inflater] = process.argv.slice(2);
if (extname(path) !== '.xlsx') throw new Error('usage: read-in-child.cjs <file.xlsx> [fflate]');

let outcome;
const started = performance.now();
try {
  const { sheets } = readXlsx(readFileSync(path), inflater === 'fflate' ? fflateInflater : nodeInflater);
  // Object.values looks only at cells that are there; rows may be sparse.
  const cells = Object.values(sheets[0].rows).reduce((sum, row) => sum + Object.values(row).length, 0);
  outcome = { cells };
} catch (error) {
  if (error.name !== 'WorkbookRefusal') throw error;
  outcome = { refusal: error.code };
}
const milliseconds = Math.round(performance.now() - started);
const peakMiB = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(JSON.stringify({ ...outcome, milliseconds, peakMiB }));
