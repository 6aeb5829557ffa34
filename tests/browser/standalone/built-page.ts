import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { useBrowser } from '../harness/use-browser';

const BUILT = path.resolve(__dirname, '../../../dist/standalone');
const SERVER = path.join(BUILT, 'serve.mjs');

/** What all tests of a file share. */
export interface BuiltPage {
  readonly browser: Browser;
  /** `http://localhost:12345`. */
  readonly origin: string;
}

/**
 * A browser, and the server that ships with the page, for the tests of a file. They test what `npm run build` made last
 * and build nothing themselves. Call it once, at the top of the file.
 */
export function useBuiltPage(): () => BuiltPage {
  let server: ChildProcess | undefined;
  let origin: string | undefined;
  beforeAll(async () => {
    if (!existsSync(SERVER)) {
      throw new Error('not built: dist/standalone. Run `npm run build` first; `npm test` does.');
    }
    server = spawn(process.execPath, [SERVER, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
    origin = await addressOf(server);
  });
  afterAll(async () => {
    if (!server) return;
    const ended = once(server, 'exit');
    server.kill();
    await ended;
  });
  const browser = useBrowser();
  return () => {
    if (origin === undefined) throw new Error('the page is served in tests and hooks only');
    return { browser: browser(), origin };
  };
}

/** The address that the server prints for people. */
const addressOf = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let printed = '';
    server.stdout?.on('data', (chunk) => {
      printed += String(chunk);
      const found = /http:\/\/localhost:\d+/u.exec(printed);
      if (found) resolve(found[0]);
    });
    server.once('exit', () => reject(new Error(`the server ended:\n${printed}`)));
  });
