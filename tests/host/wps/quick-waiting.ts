/*
 * Waiting as in `contract/waiting`, where nothing but timers is waited for: the clock is put forward, so that nobody sits
 * out the time in which nothing more comes.
 */
beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'performance'] });
});
afterEach(() => {
  jest.useRealTimers();
});

/** Has so many milliseconds go by, and all happen that was to happen in them. */
export const pass = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

export const quietly = (): Promise<void> => pass(150);

export async function eventually(holds: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < 2000 && !holds(); waited += 5) await pass(5);
  return holds();
}
