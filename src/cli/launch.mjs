#!/usr/bin/env node
// The installed command: runs the built program, building it first where it is missing or older than its sources.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const built = join(root, 'dist', 'cli', 'main.js');

const newest = (folder) =>
  Math.max(
    ...readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs),
  );

const stale = () => {
  const builtAt = statSync(built).mtimeMs;
  return ['src', 'templates'].some((folder) => newest(join(root, folder)) > builtAt);
};

if (!existsSync(built) || stale()) {
  const webpack = createRequire(import.meta.url).resolve('webpack-cli/bin/cli.js');
  const run = spawnSync(process.execPath, [webpack, '--env', 'target=cli'], { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) {
    process.stderr.write(`${run.stdout}${run.stderr}\n程序未能生成。请先运行 npm ci。\n`);
    process.exit(1);
  }
}
await import(pathToFileURL(built).href);
