import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { SERVE_SCRIPT, serveFolder, type ServeProcess } from './serve-process';

const POLICY = "default-src 'none'; script-src 'self'";
const OUTSIDE = mkdtempSync(path.join(tmpdir(), 'serve-'));
const FOLDER = path.join(OUTSIDE, '168机制助手');
let served: ServeProcess;

const CONTENT: Readonly<Record<string, string>> = {
  'index.html': `<meta http-equiv="Content-Security-Policy" content="${POLICY}" /><p>页</p>`,
  'main.0123abcd.js': '1;',
  'service-worker.js': '2;',
  'manifest.webmanifest': '{}',
  'notes.txt': 'not of the page',
  'samples/示例.csv': 'a,b',
  'samples/01.et': 'et',
};

beforeAll(async () => {
  mkdirSync(path.join(FOLDER, 'samples'), { recursive: true });
  mkdirSync(`${FOLDER}2`);
  for (const [name, text] of Object.entries(CONTENT)) writeFileSync(path.join(FOLDER, name), text);
  writeFileSync(path.join(OUTSIDE, 'secret.html'), 'secret');
  writeFileSync(path.join(`${FOLDER}2`, 'secret.html'), 'secret');
  copyFileSync(SERVE_SCRIPT, path.join(FOLDER, 'serve.mjs'));
  served = await serveFolder(FOLDER);
});
afterAll(async () => {
  await served.interrupt();
  rmSync(OUTSIDE, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends the path as it is: `fetch` would tidy it. */
const ask = (target: string, { host = '127.0.0.1', method = 'GET' } = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({ host, port: served.port, path: target, method, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk) => (body += String(chunk)));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    sent.once('error', reject).end();
  });

test.each([
  ['/', 'text/html; charset=utf-8', 'no-cache'],
  ['/index.html?lang=en', 'text/html; charset=utf-8', 'no-cache'],
  ['/main.0123abcd.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['/service-worker.js', 'text/javascript; charset=utf-8', 'no-cache'],
  ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
  ['/samples/01.et', 'application/octet-stream', 'no-cache'],
  ['/samples/%E7%A4%BA%E4%BE%8B.csv', 'text/csv; charset=utf-8', 'no-cache'],
])('%s: kind, caching and policy', async (target, type, caching) => {
  const { status, headers } = await ask(target);
  expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, type, caching]);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['content-security-policy']).toBe(`${POLICY}; frame-ancestors 'none'`);
});

test.each([
  ['absent', '/absent.js'],
  ['a folder', '/samples'],
  ['no listing', '/samples/'],
  ['a kind that the page has not', '/notes.txt'],
  ['the server itself', '/serve.mjs'],
  ['above the folder', '/../secret.html'],
  ['above, encoded', '/%2e%2e/secret.html'],
  ['above, its slash encoded', '/..%2fsecret.html'],
  ['a folder beside of the same beginning', '/../168%E6%9C%BA%E5%88%B6%E5%8A%A9%E6%89%8B2/secret.html'],
  ['an absolute path', `/${OUTSIDE}/secret.html`],
  ['no encoding', '/%zz.html'],
  ['a zero', '/index.html%00.js'],
])('%s: 404', async (_, target) => {
  const { status, body } = await ask(target);
  expect([status, body]).toEqual([404, '']);
});

test('HEAD has headers only, and nothing can be sent', async () => {
  const head = await ask('/', { method: 'HEAD' });
  expect([head.status, head.body, Number(head.headers['content-length']) > 0]).toEqual([200, '', true]);
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
    expect((await ask('/', { method })).status).toBe(405);
});

/** Addresses of this machine on a network; a machine of a test run may have none. */
const outer = Object.values(networkInterfaces())
  .flatMap((each) => each ?? [])
  .filter(({ internal, family }) => !internal && family === 'IPv4')
  .map(({ address }) => address);
const hasIPv6 = (networkInterfaces()['lo'] ?? []).some(({ family }) => family === 'IPv6');

test('answers on this machine only, by both addresses of localhost', async () => {
  expect((await ask('/', { host: '127.0.0.1' })).status).toBe(200);
  if (hasIPv6) expect((await ask('/', { host: '::1' })).status).toBe(200);
  for (const host of outer) await expect(ask('/', { host })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [path.join(FOLDER, 'serve.mjs'), ...args], {
    encoding: 'utf8',
    timeout: 10_000,
  });

test('a port that is taken is not replaced in silence', () => {
  const { status, stdout, stderr } = run('--port', String(served.port));
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(`端口 ${served.port} 已被占用`);
  expect(stderr).toContain(`--port ${served.port + 1}`);
});

test('a port that is taken on the second address is not half used', async () => {
  if (!hasIPv6) return;
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '::1', resolve));
  const { port } = other.address() as { readonly port: number };
  expect(run(`--port=${port}`).status).toBe(1);
  await new Promise((resolve) => other.close(resolve));
});

test.each([[['--port', 'x']], [['--port', '65536']], [['--port']], [['--port=-1']]])(
  '%j is no port',
  (args) => {
    const { status, stderr } = run(...args);
    expect([status, /端口须为/u.test(stderr)]).toEqual([1, true]);
  },
);

test('the port may come from the environment', () => {
  const env = { ...process.env, PORT: String(served.port) };
  const { stderr } = spawnSync(process.execPath, [path.join(FOLDER, 'serve.mjs')], { encoding: 'utf8', env });
  expect(stderr).toContain(`端口 ${served.port} 已被占用`);
});

test('a folder without the page says so', () => {
  copyFileSync(SERVE_SCRIPT, path.join(OUTSIDE, 'serve.mjs'));
  const { status, stderr } = spawnSync(process.execPath, [path.join(OUTSIDE, 'serve.mjs')], {
    encoding: 'utf8',
  });
  expect([status, /没有 index\.html/u.test(stderr)]).toEqual([1, true]);
});

test('Ctrl+C ends it, though a browser is in the middle of asking', async () => {
  const own = await serveFolder(FOLDER);
  const asking = connect(own.port, '127.0.0.1').on('error', () => undefined);
  await new Promise((resolve) => asking.write('GET / HTTP/1.1\r\n', resolve));
  expect(await own.interrupt()).toBe(0);
  asking.destroy();
});
