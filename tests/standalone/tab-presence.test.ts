/** @jest-environment jsdom */
import { beatPresence, lockPresence } from '../../src/standalone/autosave/tab-presence';

/** The locks of a browser; a tab’s are gone with it. */
function browserLocks() {
  const held = new Set<string>();
  const locks = {
    request: (name: string, work: () => Promise<never>) => {
      held.add(name);
      return work();
    },
    query: () => Promise.resolve({ held: [...held].map((name) => ({ name })) }),
  } as unknown as LockManager;
  return { locks, crash: () => held.clear() };
}

function browserStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage;
}

const refused = (): never => {
  throw new DOMException('denied', 'SecurityError');
};

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('by locks', () => {
  test('a tab is alive until it is gone', async () => {
    const { locks, crash } = browserLocks();
    lockPresence(locks, 'one');
    const two = lockPresence(locks, 'two');
    expect(await two.isAlive('one')).toBe(true);
    expect(await two.isAlive('another')).toBe(false);
    crash();
    expect(await two.isAlive('one')).toBe(false);
  });

  test('a browser that refuses them says so where it is asked, and nowhere else', async () => {
    const unhandled = jest.fn();
    process.on('unhandledRejection', unhandled);
    const denied = new DOMException('denied', 'SecurityError');
    const presence = lockPresence({ request: () => Promise.reject(denied) } as unknown as LockManager, 'one');
    jest.useRealTimers();
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
    await expect(presence.isAlive('two')).rejects.toBe(denied);
  });
});

describe('by signs of life', () => {
  test('a tab is alive as long as it gives them, and a while longer', async () => {
    const storage = browserStorage();
    const one = beatPresence(
      () => storage,
      'one',
      () => Date.now(),
    );
    jest.advanceTimersByTime(60_000);
    expect(await one.isAlive('one')).toBe(true);
    expect(await one.isAlive('two')).toBe(false);
    storage.setItem('mechanism168.tab.two', String(Date.now()));
    expect(await one.isAlive('two')).toBe(true);
    jest.advanceTimersByTime(80_000);
    expect(await one.isAlive('two')).toBe(false);
  });

  test('a tab that is closed is gone at once', async () => {
    const storage = browserStorage();
    const one = beatPresence(
      () => storage,
      'one',
      () => Date.now(),
    );
    window.dispatchEvent(new Event('pagehide'));
    expect(await one.isAlive('one')).toBe(false);
  });

  test('a browser that refuses its storage opens the page all the same', async () => {
    const one = beatPresence(refused, 'one', () => Date.now());
    expect(() => window.dispatchEvent(new Event('pagehide'))).not.toThrow();
    await expect(one.isAlive('two')).rejects.toMatchObject({ name: 'SecurityError' });
  });
});
