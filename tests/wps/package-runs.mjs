// Runs a command as often as it is told arguments by its parent, in this one process, and tells what each run ended with.
import { pathToFileURL } from 'node:url';

const [node, , script] = process.argv;
let runs = 0;

/** A module is run anew for each address; what it imports is not. */
async function run(args) {
  const told = { out: '', err: '' };
  const write = { out: process.stdout.write, err: process.stderr.write };
  process.argv = [node, script, ...args];
  process.stdout.write = (text) => (told.out += text) !== '';
  process.stderr.write = (text) => (told.err += text) !== '';
  try {
    await import(`${pathToFileURL(script).href}?run=${(runs += 1)}`);
  } finally {
    process.stdout.write = write.out;
    process.stderr.write = write.err;
  }
  const status = process.exitCode ?? 0;
  process.exitCode = undefined;
  return { status, said: told.out, error: told.err };
}

process.on('message', (args) => void run(args).then((ended) => process.send(ended)));
