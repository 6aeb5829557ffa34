import { createHash } from 'node:crypto';
import type { AppFiles } from '../../../src/standalone/offline/worker-scope';
import { PlayedCaches, playWorker, type Server } from './played-worker';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
/** The app of a version, each file of which says so. */
const appOf = (version: string, names: readonly string[]): AppFiles => ({
  version,
  files: Object.fromEntries(
    names.map((name) => [name, sha256(`${name === './' ? '' : name} of ${version}`)]),
  ),
});
const A = appOf('aaaa', ['./', 'main.0000000a.js', 'samples/samples.json']);
const B = appOf('bbbb', ['./', 'main.0000000b.js', 'samples/samples.json']);
const OWN_A = 'mechanism168 https://school.example/168/ aaaa';
const OWN_B = 'mechanism168 https://school.example/168/ bbbb';

const serverOf =
  ({ version, files }: AppFiles): Server =>
  (address) =>
    (address === '' ? './' : address) in files
      ? new Response(`${address} of ${version}`)
      : new Response('', { status: 404 });
const away: Server = () => undefined;
const text = async (answer: Promise<Response> | undefined): Promise<string | undefined> =>
  (await answer)?.text();

async function kept(app: AppFiles, caches = new PlayedCaches()): Promise<PlayedCaches> {
  await playWorker(app, { server: serverOf(app), caches }).install();
  return caches;
}

describe('when it is installed', () => {
  test('it fetches its files, past the browser’s own cache where a name may stand for another content', async () => {
    const caches = new PlayedCaches();
    const worker = playWorker(A, { server: serverOf(A), caches });
    await worker.install();
    expect(worker.asked).toEqual([' reload', 'main.0000000a.js default', 'samples/samples.json reload']);
    expect(caches.kept()).toEqual({ [OWN_A]: ['', 'main.0000000a.js', 'samples/samples.json'] });
  });

  test.each<[string, Server]>([
    [
      'a file is missing',
      (address) =>
        address.startsWith('samples') ? new Response('', { status: 404 }) : serverOf(A)(address, 'reload'),
    ],
    [
      'the server goes away',
      (address) => (address.startsWith('samples') ? undefined : serverOf(A)(address, 'reload')),
    ],
    [
      'the page is of another version',
      (address) => (address === '' ? new Response(' of bbbb') : serverOf(A)(address, 'reload')),
    ],
    [
      'a login page stands in place of a script',
      (address) =>
        address.startsWith('main') ? new Response('<!doctype html>') : serverOf(A)(address, 'reload'),
    ],
    ['the server answers everything with its start page', () => new Response(' of aaaa')],
    [
      'a file was cut off',
      (address) =>
        address.startsWith('samples')
          ? new Response('samples/samples.json of')
          : serverOf(A)(address, 'reload'),
    ],
  ])('%s: it keeps nothing, and is not installed', async (_, server) => {
    const caches = new PlayedCaches();
    await expect(playWorker(A, { server, caches }).install()).rejects.toThrow();
    expect(caches.kept()).toEqual({});
  });
});

test('a wrong answer that the browser itself has kept under a name with a hash is asked for anew', async () => {
  const caches = new PlayedCaches();
  const worker = playWorker(A, {
    caches,
    server: (address, cache) =>
      address.startsWith('main') && cache === 'default'
        ? new Response('<p>login')
        : serverOf(A)(address, cache),
  });
  await worker.install();
  expect(worker.asked.filter((each) => each.startsWith('main'))).toEqual([
    'main.0000000a.js default',
    'main.0000000a.js reload',
  ]);
  expect(await text(playWorker(A, { server: away, caches }).request('main.0000000a.js'))).toBe(
    'main.0000000a.js of aaaa',
  );
});

test('a second install of the same version that fails leaves what the first one kept', async () => {
  const caches = await kept(A);
  const before = caches.kept();
  await expect(playWorker(A, { server: serverOf(B), caches }).install()).rejects.toThrow();
  expect(caches.kept()).toEqual(before);
  const worker = playWorker(A, { server: away, caches });
  expect(await text(worker.request('main.0000000a.js'))).toBe('main.0000000a.js of aaaa');
});

test('a disk that is full while it is installed: nothing is left of it', async () => {
  const caches = new PlayedCaches();
  caches.room = 2;
  await expect(playWorker(A, { server: serverOf(A), caches }).install()).rejects.toThrow('QuotaExceeded');
  expect(caches.kept()).toEqual({});
});

test('what another version kept goes when it takes over; what others keep on the same server stays', async () => {
  const caches = await kept(B, await kept(A));
  const foreign = ['pictures', 'mechanism168 https://school.example/168/copy/ aaaa'];
  for (const name of foreign) await caches.open(name);
  await playWorker(B, { server: away, caches }).activate();
  expect(Object.keys(caches.kept()).sort()).toEqual([OWN_B, ...foreign].sort());
});

describe('without the server', () => {
  test.each([
    ['the page', '', { navigate: true }, ' of aaaa'],
    ['the page by its name', 'index.html', { navigate: true }, ' of aaaa'],
    ['the page with a question', '?lang=en', { navigate: true }, ' of aaaa'],
    ['a script', 'main.0000000a.js', {}, 'main.0000000a.js of aaaa'],
    ['the sample', 'samples/samples.json', {}, 'samples/samples.json of aaaa'],
  ])('%s comes from what is kept', async (_, file, init, expected) => {
    const worker = playWorker(A, { server: away, caches: await kept(A) });
    expect(await text(worker.request(file, init))).toBe(expected);
  });
});

describe('with the server', () => {
  test('a name with a hash is not asked for again', async () => {
    const worker = playWorker(A, { server: serverOf(B), caches: await kept(A) });
    expect(await text(worker.request('main.0000000a.js'))).toBe('main.0000000a.js of aaaa');
    expect(worker.asked).toEqual([]);
  });

  test('the page is the server’s, and is not kept', async () => {
    const caches = await kept(A);
    const online = playWorker(A, { server: serverOf(B), caches });
    expect(await text(online.request('', { navigate: true }))).toBe(' of bbbb');
    expect(await text(playWorker(A, { server: away, caches }).request('', { navigate: true }))).toBe(
      ' of aaaa',
    );
  });

  test('a server that has trouble is as good as none', async () => {
    const caches = await kept(A);
    const worker = playWorker(A, { server: () => new Response('', { status: 502 }), caches });
    expect(await text(worker.request('', { navigate: true }))).toBe(' of aaaa');
  });

  test('a server that does not answer within three seconds is as good as none', async () => {
    const caches = await kept(A);
    jest.useFakeTimers();
    try {
      const worker = playWorker(A, { server: () => new Promise(() => undefined), caches });
      const answer = text(worker.request('', { navigate: true }));
      await jest.advanceTimersByTimeAsync(2_900);
      let early = false;
      void answer?.then(() => (early = true));
      await jest.advanceTimersByTimeAsync(50);
      expect(early).toBe(false);
      await jest.advanceTimersByTimeAsync(100);
      expect(await answer).toBe(' of aaaa');
    } finally {
      jest.useRealTimers();
    }
  });

  test('a file whose copy the browser threw away is fetched', async () => {
    const worker = playWorker(A, { server: serverOf(A), caches: new PlayedCaches() });
    expect(await text(worker.request('main.0000000a.js'))).toBe('main.0000000a.js of aaaa');
  });
});

test.each([
  ['a file that is not of the app', 'workbook.xlsx', {}],
  ['a chunk of another version', 'main.0000000b.js', {}],
  ['a known file with a question', 'samples/samples.json?x=1', {}],
  ['anything that is sent', 'samples/samples.json', { method: 'POST' }],
  ['another page of the server', '../mail/', { navigate: true }],
  ['another server', 'https://elsewhere.example/168/main.0000000a.js', {}],
])('%s is left to the browser, and never kept', async (_, file, init) => {
  const caches = await kept(A);
  const before = caches.kept();
  expect(playWorker(A, { server: serverOf(A), caches }).request(file, init)).toBeUndefined();
  expect(caches.kept()).toEqual(before);
});

describe('a greeting', () => {
  test.each<[string, string, readonly string[], number]>([
    ['of a page of its version, the only one open', 'bbbb', ['./'], 1],
    ['of its version, and another program of the server is open', 'bbbb', ['./', '/mail/'], 1],
    ['of its version, but a second page is open, perhaps an older one', 'bbbb', ['./', './?lang=en'], 0],
    ['of a page of an older version', 'aaaa', ['./'], 0],
  ])('%s: takes over %#', async (_, version, windows, skipped) => {
    const worker = playWorker(B, { server: serverOf(B), caches: new PlayedCaches(), windows });
    expect(await worker.greet(version)).toBe('bbbb');
    expect(worker.skipped).toBe(skipped);
  });
});
