import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import { join, resolve } from 'node:path';
import { main } from '../../src/cli/main';

export interface CommandRun {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

interface Surroundings {
  readonly terminal?: boolean;
  readonly signal?: AbortSignal;
  /** Each has a reading thread, and to start one takes longer than a few files do; so one, unless told. */
  readonly cores?: number;
}

/** Runs the command in this process, with the built reading threads, and keeps what it writes. */
export async function runCommand(
  argv: readonly string[],
  { terminal = false, signal, cores = 1 }: Surroundings = {},
): Promise<CommandRun> {
  let out = '';
  let err = '';
  const machine = jest.spyOn(os, 'availableParallelism').mockReturnValue(cores);
  try {
    const status = await main(argv, {
      out: (text) => (out += text),
      err: (text) => (err += text),
      errIsTerminal: terminal,
      workerScript: resolve('dist/cli/worker.js'),
      ...(signal ? { signal } : {}),
    });
    return { status, out, err };
  } finally {
    machine.mockRestore();
  }
}

const made: string[] = [];
afterAll(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A fresh folder with a blank and Chinese in its name, as clerks have them; gone when the file of tests has ended. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(os.tmpdir(), '168 汇总-'));
  made.push(folder);
  return folder;
}
