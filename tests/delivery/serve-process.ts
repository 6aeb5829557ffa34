import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

export const SERVE_SCRIPT = path.resolve(__dirname, '../../src/standalone/serve/serve.mjs');

export interface ServeProcess {
  readonly origin: string;
  readonly port: number;
  /** Ends it as Ctrl+C does; resolves to its exit code. */
  interrupt(): Promise<number | null>;
}

/** Runs `node serve.mjs` in a folder that has it, on any free port unless told, until it prints its address. */
export async function serveFolder(folder: string, port = 0): Promise<ServeProcess> {
  const script = path.join(folder, 'serve.mjs');
  const child = spawn(process.execPath, [script, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      const found = /http:\/\/localhost:\d+/u.exec(String(chunk));
      if (found) resolve(found[0]);
    });
    void exited.then(([code]) => reject(new Error(`the server ended with ${code}`)));
  });
  const origin = await address;
  return {
    origin,
    port: Number(new URL(origin).port),
    async interrupt() {
      child.kill('SIGINT');
      return (await exited)[0];
    },
  };
}
