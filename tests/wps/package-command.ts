import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
export const PACKAGE_SCRIPT = path.join(ROOT, '.config/package-wps.mjs');

/** What a run of `package-wps.mjs` ends with. */
export interface PackageRun {
  readonly status: number | null;
  readonly said: string;
  readonly error: string;
}

/** Runs the command many times in one process of its own: most of a run is to load what compiles the page. */
export class PackageCommand {
  readonly #process: ChildProcess;
  readonly #died: Promise<never>;

  constructor(folder: string) {
    this.#process = fork(path.join(__dirname, 'package-runs.mjs'), [PACKAGE_SCRIPT], { cwd: folder });
    this.#died = once(this.#process, 'exit').then(([code]) => {
      throw new Error(`the process of the command ended with ${code}`);
    });
  }

  async run(...args: readonly string[]): Promise<PackageRun> {
    const ended = once(this.#process, 'message') as Promise<[PackageRun]>;
    this.#process.send(args);
    const [run] = await Promise.race([ended, this.#died]);
    return run;
  }

  end(): void {
    this.#process.disconnect();
  }
}
