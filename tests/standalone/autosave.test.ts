import { Autosave, type Unsaved } from '../../src/standalone/autosave/autosave';
import { BLANK_WORKBOOK } from '../../src/standalone/workspace/blank-workbook';

const UNSAVED: Unsaved = { fileName: '工作簿1', document: BLANK_WORKBOOK };

beforeEach(() => jest.useFakeTimers({ now: 1_000_000 }));
afterEach(() => jest.useRealTimers());

interface Options {
  /** Milliseconds that writing takes. */
  readonly takes?: number;
  readonly fails?: boolean;
  readonly unsaved?: boolean;
}

function autosave({ takes = 0, fails = false, unsaved = true }: Options = {}) {
  const keptAt: number[] = [];
  const dropped: string[] = [];
  const faults: unknown[] = [];
  const saving = new Autosave(
    {
      session: 's',
      now: () => Date.now(),
      kept: {
        keep: async () => {
          // Timers of no time at all take a millisecond here.
          keptAt.push(Math.floor((Date.now() - 1_000_000) / 100) * 100);
          await new Promise((resolve) => setTimeout(resolve, takes));
          if (fails) throw new DOMException('full', 'QuotaExceededError');
        },
        drop: (session) => {
          dropped.push(session);
          return Promise.resolve();
        },
      },
      onFault: (error) => faults.push(error),
    },
    () => Promise.resolve(unsaved ? UNSAVED : undefined),
  );
  /** Changes at these milliseconds after the start, then waits. */
  const changesAt = async (...moments: readonly number[]): Promise<void> => {
    let now = Date.now() - 1_000_000;
    for (const moment of moments) {
      await jest.advanceTimersByTimeAsync(moment - now);
      now = moment;
      saving.changed();
    }
    await jest.advanceTimersByTimeAsync(200_000);
  };
  return { saving, keptAt, dropped, faults, changesAt };
}

const every = (step: number, until: number): readonly number[] =>
  Array.from({ length: Math.floor(until / step) }, (_, index) => (index + 1) * step);

test.each<[string, readonly number[], readonly number[]]>([
  ['no change, nothing kept', [], []],
  ['kept when it is quiet', [0], [2000]],
  ['changes close together are kept once', [0, 500, 1000], [3000]],
  ['a clerk who types on and on is kept all the same', every(1000, 20_000), [16_000, 22_000]],
  ['not twice within five seconds', [0, 2500], [2000, 7000]],
])('%s', async (_, changes, kept) => {
  const { changesAt, keptAt } = autosave();
  await changesAt(...changes);
  expect(keptAt).toEqual(kept);
});

test('what takes long is done seldom', async () => {
  const { changesAt, keptAt } = autosave({ takes: 3000 });
  await changesAt(0, 6000);
  expect(keptAt).toEqual([2000, 35_000]);
});

test('a change while it is written is kept after', async () => {
  const { changesAt, keptAt } = autosave({ takes: 3000 });
  await changesAt(0, 3000);
  expect(keptAt).toHaveLength(2);
});

test('nothing unsaved, nothing kept', async () => {
  const { changesAt, keptAt } = autosave({ unsaved: false });
  await changesAt(0);
  expect(keptAt).toEqual([]);
});

test('cleared before it is kept: it never is', async () => {
  const { saving, keptAt, dropped } = autosave();
  saving.changed();
  await saving.clear();
  await jest.advanceTimersByTimeAsync(60_000);
  expect({ keptAt, dropped }).toEqual({ keptAt: [], dropped: ['s'] });
});

test('cleared while it is written: it is dropped after', async () => {
  const { saving, keptAt, dropped } = autosave({ takes: 1000 });
  saving.changed();
  await jest.advanceTimersByTimeAsync(2500);
  const clearing = saving.clear();
  expect(dropped).toEqual([]);
  await jest.advanceTimersByTimeAsync(1000);
  await clearing;
  expect({ keptAt, dropped }).toEqual({ keptAt: [2000], dropped: ['s'] });
});

test('what is kept after clearing is written after it, however long that takes', async () => {
  const done: string[] = [];
  let dropped: () => void = () => undefined;
  const saving = new Autosave(
    {
      session: 's',
      now: () => Date.now(),
      kept: {
        keep: () => Promise.resolve(void done.push('kept')),
        drop: () => new Promise((resolve) => (dropped = () => resolve(void done.push('dropped')))),
      },
      onFault: (error) => done.push(String(error)),
    },
    () => Promise.resolve(UNSAVED),
  );
  void saving.clear();
  saving.changed();
  const flushed = saving.flush();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(done).toEqual([]);
  dropped();
  expect(await flushed).toBe(true);
  expect(done).toEqual(['dropped', 'kept']);
});

test('a store that is full is told once, and tried again', async () => {
  const { changesAt, keptAt, faults } = autosave({ fails: true });
  await changesAt(0, 20_000, 40_000);
  expect(keptAt).toHaveLength(3);
  expect(faults).toHaveLength(1);
});

test.each<[string, Options, boolean]>([
  ['what was kept', {}, true],
  ['a store that is full', { fails: true }, false],
  ['nothing to keep', { unsaved: false }, false],
])('flush answers whether the workbook is kept: %s', async (_, options, kept) => {
  const { saving } = autosave(options);
  saving.changed();
  const flushed = saving.flush();
  await jest.advanceTimersByTimeAsync(1000);
  expect(await flushed).toBe(kept);
});

test('flush while something is being written answers for what came after, too', async () => {
  const { saving, keptAt } = autosave({ takes: 1000 });
  saving.changed();
  void saving.flush();
  saving.changed();
  const flushed = saving.flush();
  await jest.advanceTimersByTimeAsync(1500);
  expect([await flushed, keptAt.length]).toEqual([false, 1]);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(keptAt).toHaveLength(2);
});

/** A workbook that can be taken and kept, or not, as told. */
function keeping() {
  const faults: unknown[] = [];
  const takes: { settle: (unsaved: Unsaved) => void; fail: (error: unknown) => void }[] = [];
  const saving = new Autosave(
    {
      session: 's',
      now: () => Date.now(),
      kept: { keep: () => Promise.resolve(), drop: () => Promise.resolve() },
      onFault: (error) => faults.push(error),
    },
    () => new Promise((settle, fail) => takes.push({ settle, fail })),
  );
  const flushed = (): Promise<boolean> => {
    saving.changed();
    return saving.flush();
  };
  return { saving, faults, takes, flushed };
}

test.each(['clear', 'hold'] as const)('%s: what was being taken is nobody’s fault', async (how) => {
  const { saving, faults, takes, flushed } = keeping();
  const writing = flushed();
  const ended = saving[how]();
  takes[0]!.fail(new Error('workbookClosed'));
  expect(await writing).toBe(false);
  await ended;
  expect(faults).toEqual([]);
});

test('a fault is told again after something was kept', async () => {
  const { faults, takes, flushed } = keeping();
  const tried = async (settle: (take: (typeof takes)[number]) => void): Promise<void> => {
    const writing = flushed();
    settle(takes.at(-1)!);
    await writing;
  };
  await tried(({ fail }) => fail(1));
  await tried(({ fail }) => fail(2));
  await tried(({ settle }) => settle(UNSAVED));
  await tried(({ fail }) => fail(3));
  expect(faults).toEqual([1, 3]);
});
