import { spawn } from 'node:child_process';

/*
 * Everything that is asked of a change, as `npm test` does it. What reads the sources goes beside what builds them, as
 * each keeps one core busy; the tests need only what was built, and use all cores themselves.
 */
const READING = ['types', 'lint', 'format'];

const faults = [];

/** With `pipe`, what a script says is told in one piece when it is done, as another runs beside it. */
function run(script, stdio) {
  const started = Date.now();
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script], { stdio, shell: process.platform === 'win32' });
    const said = [];
    child.stdout?.on('data', (data) => said.push(data));
    child.stderr?.on('data', (data) => said.push(data));
    const fail = (error) => {
      faults.push(script);
      reject(error);
    };
    child.on('error', fail);
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      const seconds = Math.round((Date.now() - started) / 1000);
      console.log(`${code === 0 ? 'passed' : 'FAILED'}: ${script} (${seconds} s)`);
      if (code === 0) resolve();
      else fail(new Error(script));
    });
  });
}

/** Up to the first that fails. */
async function inTurn(scripts) {
  for (const script of scripts) await run(script, 'pipe');
}

const build = run('build', 'pipe');
const reading = inTurn(READING);
const size = Promise.all([build, reading]).then(() => run('size', 'pipe'));
// What is known to be wrong by then is mended first.
const unit = build.then(() => (faults.length === 0 ? run('unit', 'inherit') : undefined));

const outcomes = await Promise.allSettled([build, reading, size, unit]);
if (outcomes.some(({ status }) => status === 'rejected')) {
  console.log(`FAILED: ${faults.join(', ')}`);
  process.exitCode = 1;
}
