import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchSample } from '../../../src/standalone/sample/fetch-sample';

const INDEX = {
  year: 2012,
  quarter: 3,
  roster: { name: 'units.csv', path: 'units.csv' },
  files: [
    { name: '示例市第一中学2012年第三季度.xlsx', path: '01.xlsx' },
    { name: '示例市第六中学2012年第三季度.et', path: '02 甲#1.et' },
  ],
};

const SERVED: Readonly<Record<string, string>> = {
  'units.csv': '单位名称\n示例市第一中学',
  '01.xlsx': 'first',
  '02 甲#1.et': 'second',
};

let files: Record<string, string>;
let server: Server;
const realFetch = globalThis.fetch;

beforeAll(async () => {
  server = createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? '').replace(/^\/base\/samples\//u, ''));
    const body = files[name];
    response.writeHead(body === undefined ? 404 : 200).end(body ?? 'not here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/base/`;
  // A page resolves addresses against its own; Node has none.
  globalThis.fetch = (input, init) => realFetch(new URL(input as string, base), init);
});
afterAll(() => {
  globalThis.fetch = realFetch;
  server.close();
});
beforeEach(() => {
  files = { 'samples.json': JSON.stringify(INDEX), ...SERVED };
});

const how = () => ({ signal: new AbortController().signal, onProgress: jest.fn() });

test('the quarter under the names that the clerk knows, and how far it is', async () => {
  const given = how();
  const quarter = await fetchSample(given);
  expect(quarter.period).toEqual({ year: 2012, quarter: 3 });
  expect(quarter.roster.name).toBe('units.csv');
  expect(quarter.files.map(({ name }) => name)).toEqual(INDEX.files.map(({ name }) => name));
  expect(
    await Promise.all(quarter.files.map(async ({ blob }) => new Response(await blob.arrayBuffer()).text())),
  ).toEqual(['first', 'second']);
  expect(given.onProgress.mock.calls).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});

test.each([
  ['the index', 'samples.json'],
  ['the roster', 'units.csv'],
  ['a file', '02 甲#1.et'],
])('%s is not there: its path, and what the server said', async (_, path) => {
  delete files[path];
  await expect(fetchSample(how())).rejects.toMatchObject({ name: 'SampleMissing', file: path, status: 404 });
});

test.each([
  ['a page instead of the index', '<!doctype html>'],
  ['no object', 'null'],
  ['no files', JSON.stringify({ ...INDEX, files: [] })],
  ['no quarter', JSON.stringify({ ...INDEX, quarter: '3' })],
  ['no roster', JSON.stringify({ ...INDEX, roster: undefined })],
  ['a way out of the folder', JSON.stringify({ ...INDEX, files: [{ name: 'x', path: '../index.html' }] })],
  ['a file without a name', JSON.stringify({ ...INDEX, files: [{ path: '01.xlsx' }] })],
])('%s is no sample', async (_, text) => {
  files['samples.json'] = text;
  await expect(fetchSample(how())).rejects.toMatchObject({ name: 'SampleMissing', file: 'samples.json' });
});

test('no server answers', async () => {
  const served = globalThis.fetch;
  globalThis.fetch = (_, init) => realFetch('http://127.0.0.1:9/samples.json', init);
  try {
    await expect(fetchSample(how())).rejects.toMatchObject({ name: 'SampleMissing', status: 0 });
  } finally {
    globalThis.fetch = served;
  }
});

test('stopped by the clerk: the reason of the signal, not a missing file', async () => {
  const abort = new AbortController();
  abort.abort();
  await expect(fetchSample({ ...how(), signal: abort.signal })).rejects.toMatchObject({ name: 'AbortError' });
});
