import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PlayedEntry {
  readonly name: string;
  readonly addonType: string;
  readonly online: string;
  readonly url: string;
  readonly version?: string;
  readonly enable?: string;
}

export interface Asked {
  readonly path: string;
  readonly told: Readonly<Record<string, unknown>>;
}

const decoded = (body: string): Readonly<Record<string, unknown>> =>
  body === ''
    ? {}
    : (JSON.parse(Buffer.from(body, 'base64').toString('utf8')) as Readonly<Record<string, unknown>>);

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** The service that WPS runs on its machine, as far as its vendor's page shows how it answers. */
export class ServicePlayer {
  entries: PlayedEntry[] = [];
  /** What it says to a change; 200 and OK. */
  answer = { status: 200, text: 'OK' };
  /** Says yes and does nothing. */
  forgetful = false;
  /** What it answers for its list, in place of the list. */
  listAnswer: { readonly status: number; readonly text: string } | undefined;
  /** What lies at addresses, as WPS gets it. */
  readonly fetched = new Map<string, string>();
  readonly asked: Asked[] = [];
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      void bodyOf(request).then((body) => {
        const { status, text } = this.#reply(request.url ?? '', body);
        response.writeHead(status, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/plain' });
        response.end(text);
      });
    });
  }

  static async start(): Promise<ServicePlayer> {
    const player = new ServicePlayer();
    await new Promise<void>((resolve) => player.#server.listen(0, '127.0.0.1', resolve));
    return player;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  #reply(path: string, body: string): { readonly status: number; readonly text: string } {
    if (path === '/publishlist') {
      this.asked.push({ path, told: {} });
      return this.listAnswer ?? { status: 200, text: JSON.stringify(this.entries) };
    }
    const told = decoded(body);
    this.asked.push({ path, told });
    if (path === '/deployaddons/runParams') return this.#change(told);
    if (path === '/redirect/runParams') {
      const text = this.fetched.get(String(told.url));
      return text === undefined ? { status: 404, text: 'not found' } : { status: 200, text };
    }
    return { status: 404, text: 'no such path' };
  }

  #change({ cmd, ...told }: Readonly<Record<string, unknown>>): { status: number; text: string } {
    if (this.answer.status !== 200 || !['OK', ''].includes(this.answer.text) || this.forgetful)
      return this.answer;
    const entry = told as unknown as PlayedEntry;
    const isIt = (other: PlayedEntry): boolean =>
      other.name === entry.name && other.addonType === entry.addonType;
    this.entries = this.entries.filter((other) => !isIt(other));
    if (cmd === 'enable') this.entries.push(entry);
    return this.answer;
  }
}
