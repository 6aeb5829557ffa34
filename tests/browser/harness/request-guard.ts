import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';

/** Where the two builds of the add-in load office.js from. */
const OFFICE_CDNS = [
  'https://appsforoffice.microsoft.com/lib/1/hosted/',
  'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/',
];

const OFFICE_DIST = path.dirname(createRequire(__filename).resolve('@microsoft/office-js/dist/office.js'));

async function answerFromPackage(route: Route, name: string): Promise<void> {
  const file = path.join(OFFICE_DIST, path.normalize(name.toLowerCase()));
  const body = await readFile(file).catch(() => undefined);
  if (body) await route.fulfill({ body, contentType: 'text/javascript; charset=utf-8' });
  else await route.fulfill({ status: 404 });
}

/** Lets a browser reach the add-in's server and, out of the npm package, the Office CDN; refuses and notes the rest. */
export class RequestGuard {
  readonly foreign: string[] = [];
  readonly office: string[] = [];

  constructor(
    private readonly origin: string,
    /** Where office.js may come from. */
    private readonly cdns: readonly string[] = OFFICE_CDNS,
  ) {}

  async watch(context: BrowserContext): Promise<void> {
    await context.route('**/*', (route) => this.#answer(route));
    await context.routeWebSocket('**', (socket) => {
      this.foreign.push(socket.url());
    });
  }

  async #answer(route: Route): Promise<void> {
    const url = route.request().url();
    if (new URL(url).origin === this.origin) return route.continue();
    const cdn = this.cdns.find((base) => url.startsWith(base));
    if (cdn !== undefined) {
      this.office.push(url);
      return answerFromPackage(route, new URL(url).pathname.slice(new URL(cdn).pathname.length));
    }
    this.foreign.push(url);
    return route.abort('blockedbyclient');
  }
}
