import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface PageServer {
  /** `http://localhost:12345`; browsers trust localhost like https. */
  readonly origin: string;
  close(): Promise<void>;
}

export interface ServedPages {
  /** A folder on disk, `dist/excel`. */
  readonly root?: string;
  /** Pages of a test's own by their path, `/page.html`. They go before the folder. */
  readonly pages?: Readonly<Record<string, string>>;
}

/** As the documentation tells those who host the add-in. */
function headersFor(name: string): Record<string, string> {
  const extension = path.extname(name);
  const caching =
    extension === '.html'
      ? 'no-cache'
      : extension === '.js'
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=86400';
  return {
    'Content-Type': MIME[extension] ?? 'application/octet-stream',
    'Cache-Control': caching,
    'X-Content-Type-Options': 'nosniff',
  };
}

async function contentOf({ root, pages }: ServedPages, name: string): Promise<string | Buffer | undefined> {
  const page = pages?.[name];
  if (page !== undefined || root === undefined) return page;
  const file = path.join(root, path.normalize(name));
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'EISDIR') return undefined;
    throw error;
  });
}

async function answer(served: ServedPages, url: string, response: ServerResponse): Promise<void> {
  const name = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  const content = await contentOf(served, name);
  if (content === undefined) response.writeHead(404).end();
  else response.writeHead(200, headersFor(name)).end(content);
}

/** Serves the built pages as production does, on a free port of this machine. */
export async function servePages(served: ServedPages): Promise<PageServer> {
  const server: Server = createServer((request, response) => {
    answer(served, request.url ?? '/', response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve, reject) => {
      server.closeAllConnections();
      server.close((error) => (error ? reject(error) : resolve()));
    });
  return { origin: `http://localhost:${port}`, close };
}
