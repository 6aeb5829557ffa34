import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Tests of the command use the built reading thread, as users do; build it once before all tests. */
export default function buildCommand() {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..');
  const run = spawnSync(process.execPath, [join(root, 'src/cli/launch.mjs'), '--help'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`the command could not be built:\n${run.stdout}${run.stderr}`);
}
