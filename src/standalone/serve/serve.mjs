// Serves the standalone page to the browsers of this machine, and to no other: `node serve.mjs [--port 3168]`. It lies in
// the folder that it serves and needs nothing but Node, so that the folder opens from wherever it was copied to.
import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, isAbsolute, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const DEFAULT_PORT = 3168;
/** `localhost` is one of these; which one a browser tries first differs. */
const LOOPBACK = ['127.0.0.1', '::1'];
const METHODS = ['GET', 'HEAD'];

/** Kinds of file that the page has; anything else in the folder is not served. */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xls': 'application/vnd.ms-excel',
  '.et': 'application/octet-stream',
};

/** Names that carry a hash of their content never stand for another content. */
const HASHED = /\.[0-9a-f]{8}\.\w+$/;

const WORDS = {
  serving: (url) =>
    `168机制助手：请在浏览器中打开 ${url}\n（open this address in a browser; Ctrl+C 结束 / ends）\n`,
  busy: (port) =>
    `端口 ${port} 已被占用。如果本程序已经在运行，直接打开 http://localhost:${port} 即可；否则请换一个端口，例如：--port ${port + 1}\n` +
    `(Port ${port} is in use. If this program is already running, open http://localhost:${port}; otherwise choose another port: --port ${port + 1})\n`,
  notAllowed: (port) =>
    `系统不允许使用端口 ${port}，请换一个 1024 以上的端口：--port ${DEFAULT_PORT}\n` +
    `(The system does not allow port ${port}; choose one above 1024: --port ${DEFAULT_PORT})\n`,
  noPage: (folder) =>
    `${folder} 中没有 index.html，文件夹不完整。\n(There is no index.html in that folder.)\n`,
  badPort: (text) =>
    `端口须为 0–65535 的整数，现为“${text}”。\n(The port must be a whole number, 0–65535.)\n`,
};

/** What stops the program with a sentence for the person in front of it. */
class ServeError extends Error {}

/** The page states its own policy; as a header it holds for its workers as well, and for who may frame it. */
function policyOf(page) {
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
  return [policy, "frame-ancestors 'none'"].filter(Boolean).join('; ');
}

/** The file that an address stands for, or nothing: whatever leaves the folder, is of no known kind, or cannot be read. */
function fileFor(folder, url) {
  let name;
  try {
    name = decodeURIComponent(url.split(/[?#]/)[0]);
  } catch {
    // Not an address at all.
    return undefined;
  }
  const file = resolve(folder, `.${name.endsWith('/') ? `${name}index.html` : name}`);
  // Also where the folder is the root of a drive.
  const [first] = relative(folder, file).split(sep);
  const inside = name.startsWith('/') && !name.includes('\0') && first !== '..' && !isAbsolute(first);
  return inside && extname(file) in TYPES ? file : undefined;
}

const ABSENT = ['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'];

async function contentOf(file) {
  try {
    return await readFile(file);
  } catch (error) {
    if (ABSENT.includes(error.code)) return undefined;
    throw error;
  }
}

async function answer(folder, policy, request, response) {
  const always = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };
  if (!METHODS.includes(request.method)) {
    response.writeHead(405, { ...always, Allow: METHODS.join(', ') }).end();
    return;
  }
  const file = fileFor(folder, request.url);
  const content = file && (await contentOf(file));
  if (!content) {
    response.writeHead(404, { ...always, 'Cache-Control': 'no-store' }).end();
    return;
  }
  response.writeHead(200, {
    ...always,
    'Content-Type': TYPES[extname(file)],
    'Content-Length': content.length,
    'Cache-Control': HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Content-Security-Policy': policy,
  });
  // To HEAD, Node sends no content.
  response.end(content);
}

function listen(server, port, address) {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen({ port, host: address, exclusive: true }, () => done(server.address().port));
  });
}

/** A machine without IPv6 has no `::1`, and needs none. */
const isMissing = (error) => ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(error.code);

const worded = (error, port) => {
  if (error.code === 'EADDRINUSE') return new ServeError(WORDS.busy(port), { cause: error });
  if (error.code === 'EACCES') return new ServeError(WORDS.notAllowed(port), { cause: error });
  return error;
};

const closed = (server) =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

/**
 * Serves a folder on the loopback addresses. Port 0 is any free one. It throws a `ServeError`, with nothing left open, where
 * the port is taken on one of the addresses: the browser might else reach another program under the same name.
 */
export async function serve({ folder, port = DEFAULT_PORT }) {
  const root = resolve(folder);
  const page = await contentOf(resolve(root, 'index.html'));
  if (!page) throw new ServeError(WORDS.noPage(root));
  const policy = policyOf(page.toString('utf8'));
  const servers = [];
  const close = () => Promise.all(servers.map(closed));
  let used = port;
  for (const address of LOOPBACK) {
    const server = createServer((request, response) => {
      answer(root, policy, request, response).catch((error) => {
        process.stderr.write(`${request.url}: ${error.message}\n`);
        response.writeHead(500).end();
      });
    });
    try {
      used = await listen(server, used, address);
      servers.push(server);
    } catch (error) {
      if (address !== LOOPBACK[0] && isMissing(error)) continue;
      await close();
      throw worded(error, used);
    }
  }
  return { port: used, url: `http://localhost:${used}`, close };
}

/** `--port 4000`, `--port=4000` or the variable PORT. */
export function portFrom(argv, env) {
  const at = argv.findIndex((each) => each === '--port' || each.startsWith('--port='));
  const text = at < 0 ? env.PORT : (argv[at].split('=')[1] ?? argv[at + 1] ?? '');
  if (text === undefined) return DEFAULT_PORT;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) throw new ServeError(WORDS.badPort(text));
  return Number(text);
}

/** Serves until Ctrl+C. */
export async function serveInTerminal({ folder, argv, env }) {
  try {
    const { url, close } = await serve({ folder, port: portFrom(argv, env) });
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, close);
    process.stdout.write(WORDS.serving(url));
  } catch (error) {
    if (!(error instanceof ServeError)) throw error;
    process.stderr.write(error.message);
    process.exitCode = 1;
  }
}

const [, started] = process.argv;
if (started && pathToFileURL(realpathSync(started)).href === import.meta.url) {
  const folder = dirname(fileURLToPath(import.meta.url));
  await serveInTerminal({ folder, argv: process.argv.slice(2), env: process.env });
}
