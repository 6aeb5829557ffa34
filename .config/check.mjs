import { spawn } from 'node:child_process';

/*
 * Everything that is asked of a change, as `npm test` does it. What reads the sources and what builds them go side by
 * side, as each keeps one core busy; the tests need what was built, and use all cores themselves.
 */
const READING = ['types', 'lint'];
const BUILDING = ['build', 'size', 'format'];
const TESTING = ['unit'];

/** Runs scripts of package.json one after the other, up to the first that fails. */
async function inTurn(scripts, stdio) {
  for (const script of scripts) await run(script, stdio);
}

/** With `pipe`, what a script says is told in one piece when it is done, as another runs beside it. */
function run(script, stdio) {
  const started = Date.now();
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script], { stdio, shell: process.platform === 'win32' });
    const said = [];
    child.stdout?.on('data', (data) => said.push(data));
    child.stderr?.on('data', (data) => said.push(data));
    child.on('error', reject);
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      const seconds = Math.round((Date.now() - started) / 1000);
      console.log(`${code === 0 ? 'passed' : 'FAILED'}: ${script} (${seconds} s)`);
      if (code === 0) resolve();
      else reject(new Error(script));
    });
  });
}

const lanes = await Promise.allSettled([inTurn(READING, 'pipe'), inTurn(BUILDING, 'pipe')]);
const outcomes = lanes.every(({ status }) => status === 'fulfilled')
  ? await Promise.allSettled([inTurn(TESTING, 'inherit')])
  : lanes;
if (outcomes.some(({ status }) => status === 'rejected')) process.exitCode = 1;
