/** @jest-environment jsdom */
import { registerOffline } from '../../../src/standalone/offline/register-offline';

/** A service worker that tells its version at a greeting. */
class PlayedServiceWorker extends EventTarget {
  readonly greetings: unknown[] = [];

  constructor(
    readonly version: string,
    public state: ServiceWorkerState = 'installed',
  ) {
    super();
  }

  postMessage(greeting: unknown, [port]: readonly { postMessage(answer: unknown): void }[]): void {
    this.greetings.push(greeting);
    port?.postMessage(this.version);
  }

  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class PlayedRegistration extends EventTarget {
  looks = 0;
  installing: PlayedServiceWorker | null = null;
  waiting: PlayedServiceWorker | null = null;

  update(): Promise<void> {
    this.looks++;
    return Promise.reject(new TypeError('no network'));
  }

  find(worker: PlayedServiceWorker): void {
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
  }
}

/** jsdom has no channels; the one end hears what the other is told. */
class PlayedChannel {
  readonly port1: { onmessage?: (event: { readonly data: unknown }) => void; close(): void } = { close() {} };
  readonly port2 = { postMessage: (data: unknown) => this.port1.onmessage?.({ data }) };
}

const given = (target: object, properties: Readonly<Record<string, unknown>>): void => {
  for (const [key, value] of Object.entries(properties)) {
    Object.defineProperty(target, key, { value, configurable: true });
  }
};

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
let registration: PlayedRegistration;
let registered: unknown[];
const onUpdate = jest.fn();

beforeEach(() => {
  registration = new PlayedRegistration();
  registered = [];
  onUpdate.mockClear();
  const register = (script: string): Promise<unknown> =>
    Promise.resolve((registered.push(script), registration));
  given(navigator, { serviceWorker: { register } });
  given(globalThis, { isSecureContext: true, MessageChannel: PlayedChannel });
  document.head.innerHTML = '<meta name="app-version" content="aaaa">';
});

test('a page of this machine is kept, by a script beside it', async () => {
  expect(await registerOffline(onUpdate)).toBe(true);
  expect(registered).toEqual(['service-worker.js']);
});

test('a page over http from another machine is not, nor one in development', async () => {
  given(globalThis, { isSecureContext: false });
  expect(await registerOffline(onUpdate)).toBe(false);
  given(globalThis, { isSecureContext: true });
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'development';
  expect(await registerOffline(onUpdate)).toBe(false);
  process.env.NODE_ENV = NODE_ENV;
  expect(registered).toEqual([]);
});

test('a browser that refuses is heard', async () => {
  const refusal = new DOMException('', 'SecurityError');
  given(navigator, { serviceWorker: { register: () => Promise.reject(refusal) } });
  await expect(registerOffline(onUpdate)).rejects.toBe(refusal);
});

describe('a worker', () => {
  test('of the page’s own version is greeted, and is no news', async () => {
    const worker = new PlayedServiceWorker('aaaa');
    registration.waiting = worker;
    await registerOffline(onUpdate);
    await settled();
    expect([worker.greetings, onUpdate.mock.calls]).toEqual([['aaaa'], []]);
  });

  test('of another version is news once it has all its files', async () => {
    await registerOffline(onUpdate);
    const worker = new PlayedServiceWorker('bbbb', 'installing');
    registration.find(worker);
    await settled();
    expect(onUpdate).not.toHaveBeenCalled();
    worker.become('installed');
    await settled();
    expect(onUpdate).toHaveBeenCalledTimes(1);
  });

  test('that could not get its files is none', async () => {
    await registerOffline(onUpdate);
    const worker = new PlayedServiceWorker('bbbb', 'installing');
    registration.find(worker);
    worker.become('redundant');
    await settled();
    expect(onUpdate).not.toHaveBeenCalled();
  });

  test('is news once, however many there are', async () => {
    registration.waiting = new PlayedServiceWorker('bbbb');
    await registerOffline(onUpdate);
    registration.find(new PlayedServiceWorker('cccc'));
    await settled();
    expect(onUpdate).toHaveBeenCalledTimes(1);
  });
});

test('a page that is left open looks for a new version at most once an hour, whether or not the server is there', async () => {
  jest.useFakeTimers({ now: 0 });
  try {
    await registerOffline(onUpdate);
    const shown = (): boolean => document.dispatchEvent(new Event('visibilitychange'));
    shown();
    expect(registration.looks).toBe(0);
    jest.setSystemTime(61 * 60 * 1000);
    shown();
    shown();
    expect(registration.looks).toBe(1);
  } finally {
    jest.useRealTimers();
  }
});
