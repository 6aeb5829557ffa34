import { wpsComing } from '../../src/wps/pane/wps-coming';

const WPS = { Workbooks: {}, PluginStorage: {} };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Milliseconds until a page knows whether there is a WPS that comes after so long, and whether. */
async function toldAfter(comesAfter: number): Promise<readonly [number, unknown]> {
  const page: { Application?: object } = {};
  const coming = wpsComing(page);
  const start = Date.now();
  setTimeout(() => (page.Application = WPS), comesAfter);
  const told = coming.then((found) => [Date.now() - start, found] as const);
  await jest.advanceTimersByTimeAsync(10_000);
  return told;
}

test('a WPS that is there is found at once', async () => {
  await expect(wpsComing({ Application: WPS })).resolves.toBe(WPS);
});

test('one that is put there after the page has begun is found then', async () => {
  const [after, found] = await toldAfter(900);
  expect(found).toBe(WPS);
  expect(after).toBeLessThan(1_100);
});

test('a page without WPS knows so in a few seconds', async () => {
  const [after, found] = await toldAfter(9_000);
  expect(found).toBeUndefined();
  expect(after).toBeLessThan(4_000);
});
