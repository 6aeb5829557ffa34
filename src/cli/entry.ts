import { join } from 'node:path';
import { main } from './main';

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
process.once('SIGTERM', () => stop.abort());

void main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  errIsTerminal: process.stderr.isTTY === true,
  signal: stop.signal,
  workerScript: join(__dirname, 'worker.js'),
}).then((status) => {
  process.exitCode = status;
});
