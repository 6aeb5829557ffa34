import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { pngSize } from '../manifest/png-size';
import { builtFolder, filesBelow } from './built-files';

const FOLDER = builtFolder('standalone');
const FILES = filesBelow(FOLDER);
const read = (name: string): string => readFileSync(path.join(FOLDER, name), 'utf8');
const PAGE = read('index.html');

interface Given {
  readonly version: string;
  /** Digests by address. */
  readonly files: Readonly<Record<string, string>>;
}
const given = JSON.parse(/^self\.appFiles=(\{.*\});$/mu.exec(read('service-worker.js'))?.[1] ?? '') as Given;

/** Beside the app: what serves it from a folder, its explanation, and licences. */
const NOT_KEPT = ['serve.mjs', 'serve.ps1', 'service-worker.js', '使用说明.txt', '启动.cmd'];

describe('the service worker', () => {
  test('knows every file of the app, and no other', () => {
    const kept = FILES.filter((file) => !NOT_KEPT.includes(file) && !file.endsWith('.LICENSE.txt'));
    expect(
      Object.keys(given.files)
        .map((file) => (file === './' ? 'index.html' : file))
        .sort(),
    ).toEqual(kept);
    expect(kept.length).toBeGreaterThan(30);
  });

  test('knows what each of them holds', () => {
    const held = Object.keys(given.files).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(FOLDER, file === './' ? 'index.html' : file)))
        .digest('hex'),
    ]);
    expect(given.files).toEqual(Object.fromEntries(held));
  });

  test('and the page are of one version', () => {
    expect(given.version).toMatch(/^[0-9a-f]{16}$/u);
    expect(PAGE).toContain(`name="app-version" content="${given.version}"`);
  });
});

describe('the web manifest', () => {
  const manifest = JSON.parse(read('manifest.webmanifest')) as {
    readonly icons: readonly {
      readonly src: string;
      readonly sizes: string;
      readonly type: string;
      readonly purpose?: string;
    }[];
  };

  test('makes the page installable, wherever its folder lies', () => {
    expect(PAGE).toContain('<link rel="manifest" href="manifest.webmanifest"');
    expect(manifest).toMatchObject({
      name: '168机制助手',
      lang: 'zh-CN',
      display: 'standalone',
      start_url: './',
      scope: './',
    });
  });

  test('names icons that are there, of the sizes that browsers ask for', () => {
    expect(manifest.icons.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
    for (const { src, sizes, type } of manifest.icons) {
      const { width, height } = pngSize(path.join(FOLDER, src));
      expect([`${width}x${height}`, type]).toEqual([sizes, 'image/png']);
    }
  });
});

describe('the sample quarter', () => {
  interface Listed {
    readonly name: string;
    readonly path: string;
  }
  const index = JSON.parse(read('samples/samples.json')) as {
    readonly year: number;
    readonly quarter: number;
    readonly roster: Listed;
    readonly files: readonly Listed[];
  };
  const listed = [index.roster, ...index.files];

  test('holds the workbooks of the samples folder and the roster, byte for byte', () => {
    expect([index.year, index.quarter]).toEqual([2012, 3]);
    const source = path.resolve(__dirname, '../../samples/2012Q3');
    const wanted = readdirSync(source).filter((name) => !name.startsWith('~$'));
    expect(listed.map(({ name }) => name).sort()).toEqual(wanted.sort());
    expect(index.files).toHaveLength(12);
    for (const { name, path: at } of listed) {
      const same = readFileSync(path.join(FOLDER, 'samples', at)).equals(
        readFileSync(path.join(source, name)),
      );
      expect([name, same]).toEqual([name, true]);
    }
  });

  test('lies under plain names, with nothing beside it', () => {
    const shipped = FILES.filter((file) => file.startsWith('samples/') && file !== 'samples/samples.json');
    expect(listed.map(({ path: at }) => `samples/${at}`).sort()).toEqual(shipped);
    expect(listed.filter(({ path: at }) => !/^[\w-]+\.\w+$/u.test(at))).toEqual([]);
  });
});

describe('the folder', () => {
  test('fits on any stick: no source maps, at most 14 MB', () => {
    expect(FILES.filter((file) => file.endsWith('.map'))).toEqual([]);
    const bytes = FILES.reduce((sum, file) => sum + statSync(path.join(FOLDER, file)).size, 0);
    expect(bytes).toBeLessThan(14_000_000);
  });

  test('every file of the app has a kind that the servers know', () => {
    const kinds = new Set(
      Object.keys(given.files)
        .filter((file) => file !== './')
        .map((file) => path.extname(file)),
    );
    for (const server of ['serve.mjs', 'serve.ps1']) {
      const text = read(server);
      expect([...kinds].filter((kind) => !text.includes(`'${kind}'`))).toEqual([]);
    }
  });

  test('what Windows reads is as Windows reads it', () => {
    const [command, script, help] = ['启动.cmd', 'serve.ps1', '使用说明.txt'].map(read);
    expect(command).toMatch(/^[\x20-\x7e\r\n]+$/u);
    for (const text of [command, script, help]) expect(text).not.toMatch(/[^\r]\n/u);
    // PowerShell ends a text at a curly quotation mark.
    expect(script).not.toMatch(/[‘’‚‛“”„]/u);
    // Without the mark, PowerShell 5 and old Notepads take the file for the machine's own code page.
    for (const text of [script, help]) expect(text?.startsWith('\ufeff')).toBe(true);
  });
});
