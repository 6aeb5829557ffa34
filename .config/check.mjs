import { spawn } from 'node:child_process';

/*
 * Everything that is asked of a change, as `npm test` does it. What looks at the sources and what builds them go side by
 * side, as each keeps one core busy; the tests need what was built, and use all cores themselves.
 */
const LOOKING = ['format', 'types', 'lint'];
const BUILDING = ['build', 'size'];
const TESTING = ['unit'];

/** Runs scripts of package.json one after the other; each tells what it said when it is done. */
async function inTurn(scripts) {
  for (const script of scripts) await run(script);
}

function run(script) {
  const started = Date.now();
  return new Promise((resolve, reject) => {
    const options = { shell: process.platform === 'win32', env: { ...process.env, FORCE_COLOR: '1' } };
    const child = spawn('npm', ['run', '--silent', script], options);
    const said = [];
    child.stdout.on('data', (data) => said.push(data));
    child.stderr.on('data', (data) => said.push(data));
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

const lanes = await Promise.allSettled([inTurn(LOOKING), inTurn(BUILDING)]);
const failed = lanes.some(({ status }) => status === 'rejected');
if (!failed) await inTurn(TESTING).catch(() => (process.exitCode = 1));
else process.exitCode = 1;
