// `npm start`: builds the standalone page where it is missing or older than its sources, and serves it to this machine.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveInTerminal } from '../src/standalone/serve/serve.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const FOLDER = join(ROOT, 'dist/standalone');
const BUILT = join(FOLDER, 'index.html');
const SOURCES = ['src', 'templates', 'samples', 'assets', '.config/webpack', 'package-lock.json'];

const filesBelow = (path) =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name));

const isStale = () => {
  const builtAt = statSync(BUILT).mtimeMs;
  return SOURCES.flatMap((path) => filesBelow(join(ROOT, path))).some(
    (file) => statSync(file).mtimeMs > builtAt,
  );
};

function build() {
  process.stdout.write('正在生成页面，约半分钟…（building the page）\n');
  const webpack = createRequire(import.meta.url).resolve('webpack-cli/bin/cli.js');
  const run = spawnSync(process.execPath, [webpack, '--env', 'target=standalone'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (run.status === 0) return true;
  process.stderr.write(`${run.stdout}${run.stderr}\n页面未能生成。(The page could not be built.)\n`);
  return false;
}

if ((existsSync(BUILT) && !isStale()) || build()) {
  await serveInTerminal({ folder: FOLDER, argv: process.argv.slice(2), env: process.env });
} else {
  process.exitCode = 1;
}
