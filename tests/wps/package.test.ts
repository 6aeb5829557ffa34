import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { filesBelow } from '../delivery/built-files';
import { PACKAGE_SCRIPT, PackageCommand, type PackageRun } from './package-command';
import { readSevenZip } from './read-seven-zip';

const ROOT = path.resolve(__dirname, '../..');
const BASE = 'https://office.example.edu.cn/168';
const { version: VERSION } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  readonly version: string;
};
const WORK = mkdtempSync(path.join(tmpdir(), 'package-wps-'));
const BUILT = path.join(WORK, 'built');
const OUT = path.join(WORK, 'out');
const STICK = path.join(WORK, 'stick');

/** What a build has, and what may lie about in it. */
const ADDIN = {
  'index.html': '<!doctype html><script src="main.js"></script>',
  'taskpane.html': '<!doctype html>',
  'wps-probe.html': '<!doctype html>',
  'ribbon.xml': '<customUI/>',
  'main.js': 'var a = 1;\n//# sourceMappingURL=main.js.map\n',
  'main.js.LICENSE.txt': 'licence',
  'assets/icon.png': 'png',
};
const STRAY = {
  'main.js.map': '{}',
  '.env': 'SECRET=1',
  '.git/config': 'x',
  'assets/.DS_Store': 'x',
  'main.ts': 'x',
  'main.test.js': 'x',
  'tests/a.js': 'x',
  'notes.md': 'x',
};

function put(files: Readonly<Record<string, string>>, folder: string): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

/** As a shell runs it. */
const runByItself = (...args: readonly string[]): PackageRun => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PACKAGE_SCRIPT, ...args], {
    encoding: 'utf8',
    cwd: WORK,
  });
  return { status, said: stdout, error: stderr };
};

const command = new PackageCommand(WORK);
const run = (...args: readonly string[]): Promise<PackageRun> => command.run(...args);

beforeAll(async () => {
  put({ ...ADDIN, ...STRAY }, BUILT);
  const made = [
    runByItself('--built', BUILT, '--out', OUT, '--base', `${BASE}/`),
    await run('--built', BUILT, '--out', STICK),
  ];
  for (const { status, error } of made) if (status !== 0) throw new Error(error);
}, 120_000);
afterAll(() => {
  command.end();
  rmSync(WORK, { recursive: true });
});

const text = (name: string, folder = OUT): string => readFileSync(path.join(folder, name), 'utf8');
const archive = (folder = OUT): Buffer => readFileSync(path.join(folder, 'Mechanism168.7z'));
const SHIPPED = [...Object.keys(ADDIN), 'manifest.xml'].sort();

describe('the archive', () => {
  test('holds one folder with name and version, and in it the add-in and nothing else', () => {
    const unpacked = readSevenZip(archive());
    const folder = `Mechanism168_${VERSION}`;
    expect(unpacked.filter(({ content }) => !content).map((entry) => entry.path)).toEqual([
      folder,
      `${folder}/assets`,
    ]);
    const files = unpacked.filter(({ content }) => content);
    expect(files.map((file) => file.path)).toEqual(SHIPPED.map((name) => `${folder}/${name}`));
    expect(files.find((file) => file.path.endsWith('/ribbon.xml'))?.content?.toString()).toBe('<customUI/>');
  });

  test('is the same to others who read 7z', () => {
    const reader = ['7z', '7za', 'bsdtar'].find((name) => !spawnSync(name, ['--help']).error);
    if (!reader) return;
    const file = path.join(OUT, 'Mechanism168.7z');
    const into = path.join(WORK, 'unpacked');
    mkdirSync(into, { recursive: true });
    if (reader === 'bsdtar') execFileSync(reader, ['-xf', file, '-C', into]);
    else execFileSync(reader, ['x', `-o${into}`, file]);
    const folder = path.join(into, `Mechanism168_${VERSION}`);
    expect(filesBelow(folder)).toEqual(SHIPPED);
    expect(readFileSync(path.join(folder, 'index.html'), 'utf8')).toBe(ADDIN['index.html']);
  });

  test('comes out the same each time, whatever the day and the folder', () => {
    expect(archive(STICK).equals(archive())).toBe(true);
  });

  test('of large files is read back byte for byte', async () => {
    const built = path.join(WORK, 'large');
    const out = path.join(WORK, 'large-out');
    put(ADDIN, built);
    const big = Buffer.alloc(3_000_017, 7);
    writeFileSync(path.join(built, 'big.js'), big);
    expect(await run('--built', built, '--out', out)).toMatchObject({ status: 0 });
    const found = readSevenZip(archive(out)).find((file) => file.path.endsWith('/big.js'));
    expect(found?.content?.equals(big)).toBe(true);
  });
});

describe('the folder', () => {
  test('holds what a server needs, and for a stick what needs none', () => {
    const online = SHIPPED.map((name) => `online/${name}`);
    const beside = ['Mechanism168.7z', 'publish.html', 'publish.xml', '使用说明.txt'];
    expect(filesBelow(OUT)).toEqual([...online, ...beside, 'jsplugins.xml'].sort());
    expect(filesBelow(STICK)).toEqual(beside.sort());
  });

  test('names no source map', () => {
    expect(text('online/main.js')).toBe('var a = 1;\n');
  });

  test('keeps the manifest of a build that has one', async () => {
    const built = path.join(WORK, 'with-manifest');
    cpSync(BUILT, built, { recursive: true });
    writeFileSync(path.join(built, 'manifest.xml'), '<JsPlugin/>');
    const out = path.join(WORK, 'with-manifest-out');
    expect((await run('--built', built, '--out', out, '--base', BASE)).status).toBe(0);
    expect(text('online/manifest.xml', out)).toBe('<JsPlugin/>');
  });

  test('is emptied of an earlier package, never of anything else', async () => {
    const out = path.join(WORK, 'again');
    await run('--built', BUILT, '--out', out, '--base', BASE);
    writeFileSync(path.join(out, 'online/old.js'), 'x');
    writeFileSync(path.join(out, '年度计划.docx'), 'x');
    expect((await run('--built', BUILT, '--out', out)).status).toBe(0);
    expect(existsSync(path.join(out, 'online/old.js'))).toBe(false);
    // Such as where the files of a package were copied to a desk among others.
    expect(existsSync(path.join(out, '年度计划.docx'))).toBe(true);
    expect(await run('--built', BUILT, '--out', BUILT)).toMatchObject({ status: 1 });
    expect(existsSync(path.join(BUILT, 'index.html'))).toBe(true);
  });
});

const parsed = (xml: string): Document => {
  const { document } = new JSDOM(xml, { contentType: 'application/xml' }).window;
  return document;
};
const entry = (xml: string): Readonly<Record<string, string>> => {
  const [only, ...more] = parsed(xml).documentElement.children;
  if (!only || more.length > 0) throw new Error('one entry is expected');
  return { element: only.tagName, ...Object.fromEntries([...only.attributes].map((a) => [a.name, a.value])) };
};

describe('the lists', () => {
  test('for an organisation name the add-in and its address, ending in a slash', () => {
    expect(parsed(text('jsplugins.xml')).documentElement.tagName).toBe('jsplugins');
    expect(entry(text('jsplugins.xml'))).toEqual({
      element: 'jspluginonline',
      name: 'Mechanism168',
      type: 'et',
      url: `${BASE}/online/`,
    });
  });

  test('for hand work name the folder of the archive', () => {
    expect(entry(text('publish.xml'))).toMatchObject({
      element: 'jsplugin',
      name: 'Mechanism168',
      type: 'et',
      url: `Mechanism168_${VERSION}`,
      version: VERSION,
    });
    const shown = /<jsplugin .*\/>/u.exec(text('使用说明.txt'))?.[0];
    expect(text('publish.xml')).toContain(shown);
  });

  test('stay well-formed whatever the address', async () => {
    const out = path.join(WORK, 'odd');
    const base = 'http://10.1.2.3:8080/a&b/机制';
    expect((await run('--built', BUILT, '--out', out, '--base', base)).status).toBe(0);
    expect(entry(text('jsplugins.xml', out)).url).toBe('http://10.1.2.3:8080/a&b/%E6%9C%BA%E5%88%B6/online/');
  });

  test('the manifest has the name under which WPS lists the add-in', () => {
    expect(parsed(text('online/manifest.xml')).querySelector('Name')?.textContent).toBe('Mechanism168');
  });
});

describe('the installing page', () => {
  const page = (folder = OUT): Document => new JSDOM(text('publish.html', folder)).window.document;
  const offer = (folder = OUT): unknown =>
    JSON.parse(page(folder).querySelector('#offer')?.textContent ?? '');

  test('offers both ways from a server, and the archive beside it without one', () => {
    const common = { name: 'Mechanism168', addonType: 'et' };
    expect(offer()).toEqual({
      name: 'Mechanism168',
      version: VERSION,
      entries: [
        { ...common, online: 'true', url: `${BASE}/online/` },
        { ...common, online: 'false', url: `${BASE}/Mechanism168.7z`, version: VERSION },
      ],
    });
    expect(offer(STICK)).toMatchObject({
      entries: [{ ...common, online: 'false', url: 'Mechanism168.7z', version: VERSION }],
    });
  });

  test('may run its own script and talk to this machine’s WPS, nothing else', () => {
    const policy = page().querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    const script = page().querySelector('script:not([type])')?.textContent ?? '';
    const digest = createHash('sha256').update(script).digest('base64');
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        `script-src 'sha256-${digest}'`,
        'connect-src http://127.0.0.1:58890',
      ]),
    );
    expect(page().querySelectorAll('[src], link:not([href="data:,"])')).toHaveLength(0);
  });
});

describe('what is asked for wrongly', () => {
  test.each([
    'ftp://x',
    'office.example.edu.cn',
    'https://x/?a=1',
    'https://x/#',
    'https://a:b@x/',
    'file:///D:/168',
    'https://x/168/publish.html',
  ])('--base %s', async (base) => {
    const out = path.join(WORK, 'never');
    const { status, error } = await run('--built', BUILT, '--out', out, '--base', base);
    expect([status, error]).toEqual([
      1,
      expect.stringMatching(/--base .*须.*(address is|address of the folder is) needed/su),
    ]);
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    [['--bse', BASE], '--bse：没有这个选项'],
    [['--base'], '--base：选项后面缺少值'],
    [[BASE], `${BASE}：地址、文件夹前面要写 --base 或 --out`],
  ])('%j is told in Chinese, with how it is used', async (args, said) => {
    const { status, error } = await run(...args);
    expect([status, error]).toEqual([1, expect.stringContaining(said)]);
    expect(error).toContain('用法');
  });

  test('how it is used, asked for, is no fault', async () => {
    expect(await run('--help')).toMatchObject({
      status: 0,
      said: expect.stringContaining('用法') as unknown,
    });
  });

  test('a file in place of the folder', async () => {
    const file = path.join(BUILT, 'index.html');
    expect((await run('--built', BUILT, '--out', file)).error).toContain('这是文件，不是文件夹');
    expect((await run('--built', BUILT, '--out', path.join(file, 'x'))).error).toContain('ENOTDIR');
  });

  test('a build without a ribbon', () => {
    const built = path.join(WORK, 'no-ribbon');
    put({ 'index.html': 'x' }, built);
    const { status, error } = runByItself('--built', built, '--out', path.join(WORK, 'never'));
    expect([status, error]).toEqual([1, expect.stringContaining('ribbon.xml')]);
  });
});

test('the guide is as Windows reads it', () => {
  const guide = text('使用说明.txt');
  expect(guide.startsWith('\ufeff')).toBe(true);
  expect(guide).not.toMatch(/[^\r]\n/u);
  expect(guide).toContain(`168机制助手 ${VERSION}`);
  expect(guide).toContain(`${BASE}/publish.html`);
  expect(text('使用说明.txt', STICK)).not.toContain('http');
  expect(guide).not.toContain('另存到桌面');
});

test('the guide says what to do where browsers keep the page from WPS', async () => {
  const out = path.join(WORK, 'plain-http');
  await run('--built', BUILT, '--out', out, '--base', 'http://192.168.1.20/168');
  expect(text('使用说明.txt', out)).toContain('另存到桌面');
});
