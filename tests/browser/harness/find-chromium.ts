import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface FoundBrowser {
  readonly executablePath: string;
  /** Variables that the browser needs beside those of this process. */
  readonly env: Readonly<Record<string, string>>;
}

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** `CHROMIUM_PATH`, else the system's, else the one from npm: so the tests run with no root and no package manager. */
export function findChromium(): FoundBrowser {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    if (!existsSync(wanted)) throw new Error(`CHROMIUM_PATH is ${wanted}, but there is no such file`);
    return { executablePath: wanted, env: {} };
  }
  const system = SYSTEM_BROWSERS.find((file) => existsSync(file));
  return system === undefined ? unpackedChromium() : { executablePath: system, env: {} };
}

function packageVersion(): string {
  const bin = path.dirname(createRequire(__filename).resolve('@sparticuz/chromium'));
  const manifest = readFileSync(path.join(bin, '../../package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** Unpacked once for all test processes. */
function unpackedChromium(): FoundBrowser {
  const folder = path.join(tmpdir(), `mechanism168-chromium-${packageVersion()}`);
  if (!existsSync(folder)) unpackInto(folder);
  const libraries = [path.join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  // The package brings one Latin font; a machine with fonts of its own keeps them.
  const fonts = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') };
  return {
    executablePath: path.join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, ...fonts },
  };
}

/** Into a folder beside it first: another test process must never find half a browser. */
function unpackInto(folder: string): void {
  const partial = mkdtempSync(`${folder}.partial-`);
  const script = path.join(__dirname, 'unpack-chromium.mjs');
  const run = spawnSync(process.execPath, [script, partial], { encoding: 'utf8', timeout: 120_000 });
  if (run.status !== 0) throw new Error(`the browser could not be unpacked:\n${run.stderr}`);
  try {
    renameSync(partial, folder);
  } catch (error) {
    // Another process was first.
    if (!existsSync(path.join(folder, 'chromium'))) throw error;
    rmSync(partial, { recursive: true });
  }
}
