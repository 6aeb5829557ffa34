import type { AddinEntry } from './addin-entry';

/** The service that WPS runs on the clerk's own machine, for pages that install add-ins. */
export const WPS_SERVICE = 'http://127.0.0.1:58890';
/** Starts that service where WPS is installed; the browser asks first. */
export const START_ADDRESS = 'ksoWPSCloudSvr://start=RelayHttpServer';

const NOT_STARTED = 'Subserver not available.';
/** Milliseconds. The browser may ask the clerk something before it looks, and WPS before it answers. */
const PATIENCE = { look: 20_000, change: 60_000, reach: 8_000 } as const;

/** Nobody answers: WPS is not there, was never started, or the browser does not let the page ask. */
export class ServiceSilent extends Error {
  override readonly name = 'ServiceSilent';
}

export interface ServiceAnswer {
  readonly status: number;
  readonly text: string;
}

export interface WpsService {
  /** The entries that WPS knows, as text. Rejects with `ServiceSilent`. */
  list(): Promise<ServiceAnswer>;
  /** Rejects with `ServiceSilent`. */
  change(command: 'enable' | 'disable', entry: AddinEntry): Promise<ServiceAnswer>;
  /** How what lies at an address begins, as WPS itself gets it. Rejects with `ServiceSilent`. */
  fetched(address: string): Promise<ServiceAnswer>;
}

/** The service at an address of this machine. Bodies are plain text, so that the browser asks nothing beforehand. */
export function wpsService(origin: string = WPS_SERVICE): WpsService {
  return {
    list: () => ask(`${origin}/publishlist`, '', PATIENCE.look),
    change: (cmd, { name, url, addonType, online, version }) =>
      ask(
        `${origin}/deployaddons/runParams`,
        encoded({ cmd, name, url, addonType, online, version, customDomain: '' }),
        PATIENCE.change,
      ),
    fetched: (url) =>
      ask(`${origin}/redirect/runParams`, encoded({ method: 'get', url, data: '' }), PATIENCE.reach),
  };
}

async function ask(address: string, body: string, patience: number): Promise<ServiceAnswer> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience);
  try {
    const response = await fetch(address, { method: 'POST', body, signal: abort.signal });
    const answer = { status: response.status, text: await response.text() };
    if (answer.status !== 200 && answer.text.includes(NOT_STARTED)) throw new ServiceSilent(NOT_STARTED);
    return answer;
  } catch (error) {
    throw error instanceof ServiceSilent ? error : new ServiceSilent('no answer', { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/** Base64 of the UTF-8 of its JSON: what the service reads. */
export const encoded = (value: object): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(value))));
