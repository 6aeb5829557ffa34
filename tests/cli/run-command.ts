import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { main } from '../../src/cli/main';

export interface CommandRun {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in this process, with the built reading threads, and keeps what it writes. */
export async function runCommand(
  argv: readonly string[],
  extras: { readonly terminal?: boolean; readonly signal?: AbortSignal } = {},
): Promise<CommandRun> {
  let out = '';
  let err = '';
  const status = await main(argv, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    errIsTerminal: extras.terminal ?? false,
    workerScript: resolve('dist/cli/worker.js'),
    ...(extras.signal ? { signal: extras.signal } : {}),
  });
  return { status, out, err };
}

/** A fresh folder with a blank and Chinese in its name, as clerks have them. */
export const freshFolder = (): string => mkdtempSync(join(tmpdir(), '168 汇总-'));
