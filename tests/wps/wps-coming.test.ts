import { whenWpsComes } from '../../src/wps/pane/wps-coming';
import { startWps } from '../wps-host/start-wps';

const WPS = { Workbooks: {}, PluginStorage: {} };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Milliseconds until a page knows whether there is a WPS that comes after so long, and whether. */
function toldAfter(comesAfter: number): readonly [number, unknown] {
  const page: { Application?: object } = {};
  const start = Date.now();
  const told: (readonly [number, unknown])[] = [];
  whenWpsComes((found) => told.push([Date.now() - start, found]), page);
  setTimeout(() => (page.Application = WPS), comesAfter);
  jest.advanceTimersByTime(10_000);
  expect(told).toHaveLength(1);
  return told[0]!;
}

test('a WPS that is there is found at once, and is asked for nothing that it does not have', () => {
  const { application } = startWps({ sheets: [{ name: 'Sheet1' }] });
  const found: unknown[] = [];
  whenWpsComes((app) => found.push(app), { Application: application });
  jest.runAllTimers();
  expect(found).toHaveLength(1);
  expect(found[0] === application).toBe(true);
});

test('one that is put there after the page has begun is found then', () => {
  const [after, found] = toldAfter(900);
  expect(found).toBe(WPS);
  expect(after).toBeLessThan(1_100);
});

test('a page without WPS knows so in a few seconds', () => {
  const [after, found] = toldAfter(9_000);
  expect(found).toBeUndefined();
  expect(after).toBeLessThan(4_000);
});
