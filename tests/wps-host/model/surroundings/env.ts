import type { WpsEnv } from '../../../../src/host/wps/api/application-api';
import type { Machine } from './machine';

/** The folders of the clerk. */
export class Env implements WpsEnv {
  readonly #machine: Machine;

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  GetDownloadPath(): string {
    return this.#machine.folders.download;
  }
  GetDesktopPath(): string {
    return this.#machine.folders.desktop;
  }
  GetHomePath(): string {
    return this.#machine.folders.home;
  }
  GetTempPath(): string {
    return this.#machine.folders.temp;
  }
}
