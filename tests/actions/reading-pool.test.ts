import {
  readOverThreads,
  ReadingCancelled,
  ThreadBroken,
  type WorkerThread,
} from '../../src/actions/reading/reading-pool';
import type { FromWorker, ToWorker } from '../../src/actions/reading/protocol';
import type { ReadingJob, ReadingOutcome } from '../../src/actions/reading/reading-job';

type Behaviour = (
  file: string,
  send: (message: FromWorker) => void,
  fail: () => void,
  firstEntry: number,
) => void;

const OPTIONS: ToWorker = {
  options: { period: { year: 2012, quarter: 3 }, passwords: [], names: 'none', keepMemory: false },
};
const outcomeOf = (file: string): ReadingOutcome => ({
  readings: [{ file, sha256: file, tables: [], submissions: [], guesses: [], synonyms: [], status: 'used' }],
});
const answer: Behaviour = (file, send) => setImmediate(() => send({ outcome: outcomeOf(file) }));

/** A thread that keeps to the protocol: options once and first, one job at a time, nothing after its end. */
class ScriptedThread implements WorkerThread {
  static started = 0;
  static ended = 0;
  private ready = false;
  private busy = false;
  private over = false;
  private onMessageListener: (message: FromWorker) => void = () => undefined;
  private onFailureListener: (cause: unknown) => void = () => undefined;

  constructor(
    private readonly behaviour: Behaviour,
    private readonly startsUp = true,
  ) {
    ScriptedThread.started++;
  }

  post(message: ToWorker): void {
    if (this.over) throw new Error('posted to an ended thread');
    if ('options' in message) {
      if (this.ready) throw new Error('options twice');
      this.ready = true;
      setImmediate(() =>
        this.startsUp ? this.send({ ready: true }) : this.onFailureListener(new Error('broken')),
      );
      return;
    }
    if (!this.ready || this.busy) throw new Error('a job out of turn');
    this.busy = true;
    this.behaviour(
      message.job.file,
      (reply) => this.send(reply),
      () => this.onFailureListener(new Error('died')),
      message.job.firstEntry ?? 0,
    );
  }

  private send(message: FromWorker): void {
    if ('outcome' in message || 'fault' in message) this.busy = false;
    if (!this.over) this.onMessageListener(message);
  }

  onMessage(listener: (message: FromWorker) => void): void {
    this.onMessageListener = listener;
  }

  onFailure(listener: (cause: unknown) => void): void {
    this.onFailureListener = listener;
  }

  terminate(): Promise<void> {
    if (!this.over) ScriptedThread.ended++;
    this.over = true;
    return Promise.resolve();
  }
}

const jobs = (...files: string[]): ReadingJob[] => files.map((file) => ({ file, source: `/${file}` }));

async function read(
  files: readonly ReadingJob[],
  behaviour: Behaviour,
  more: { threads?: number; patience?: number; signal?: AbortSignal; startsUp?: boolean } = {},
): Promise<Record<string, string>> {
  const states: Record<string, string> = {};
  await readOverThreads(
    files,
    OPTIONS,
    {
      threads: more.threads ?? 2,
      patience: more.patience ?? 200,
      start: () => new ScriptedThread(behaviour, more.startsUp ?? true),
    },
    {
      ...(more.signal ? { signal: more.signal } : {}),
      onOutcome: (_, { readings }) => {
        for (const reading of readings) {
          states[reading.file] = reading.status === 'rejected' ? reading.code : reading.status;
        }
      },
    },
  );
  return states;
}

beforeEach(() => {
  ScriptedThread.started = 0;
  ScriptedThread.ended = 0;
});

test('reads every file once, over no more threads than asked for, and ends them all', async () => {
  const states = await read(jobs('a', 'b', 'c', 'd', 'e'), answer, { threads: 2 });
  expect(Object.values(states)).toEqual(['used', 'used', 'used', 'used', 'used']);
  expect([ScriptedThread.started, ScriptedThread.ended]).toEqual([2, 2]);
});

test('starts no more threads than there are files', async () => {
  await read(jobs('a'), answer, { threads: 8 });
  expect(ScriptedThread.started).toBe(1);
});

test('a file that takes too long is refused, its thread replaced, and the others are read', async () => {
  const hangs: Behaviour = (file, ...rest) => (file === 'b' ? undefined : answer(file, ...rest));
  const states = await read(jobs('a', 'b', 'c'), hangs, { threads: 1, patience: 30 });
  expect(states).toEqual({ a: 'used', b: 'timeLimit', c: 'used' });
  expect([ScriptedThread.started, ScriptedThread.ended]).toEqual([2, 2]);
});

/** An archive of three workbooks, 15 ms each; entry `stuck` never ends. */
const archive =
  (stuck?: number): Behaviour =>
  (file, send, _fail, firstEntry) => {
    const entries = [0, 1, 2].slice(firstEntry);
    const readFrom = (at: number): void => {
      const index = entries[at];
      if (index === undefined) return send({ outcome: { readings: [] } });
      send({ entry: `${file}/${index}`, index });
      if (index === stuck) return;
      setTimeout(() => {
        send({ partial: outcomeOf(`${file}/${index}`) });
        readFrom(at + 1);
      }, 15);
    };
    setImmediate(() => readFrom(0));
  };

test('a long archive that shows signs of life is not given up', async () => {
  expect(await read(jobs('z'), archive(), { patience: 40 })).toEqual({
    'z/0': 'used',
    'z/1': 'used',
    'z/2': 'used',
  });
});

test('of an archive only the entry that never ends is refused; what came before and comes behind is kept', async () => {
  const states = await read(jobs('z', 'a'), archive(1), { threads: 1, patience: 40 });
  expect(states).toEqual({
    'z/0': 'used',
    'z/1': 'timeLimit',
    'z/2': 'used',
    'a/0': 'used',
    'a/1': 'timeLimit',
    'a/2': 'used',
  });
});

test('a fault of the program refuses the file, names its place, and the thread goes on', async () => {
  const faulty: Behaviour = (file, send, fail, firstEntry) =>
    file === 'b'
      ? setImmediate(() => send({ fault: 'TypeError x.js:1:1' }))
      : answer(file, send, fail, firstEntry);
  expect(await read(jobs('a', 'b', 'c'), faulty, { threads: 1 })).toEqual({
    a: 'used',
    b: 'readerFault',
    c: 'used',
  });
  expect(ScriptedThread.started).toBe(1);
});

test('a file that kills its thread is refused, and the others are read', async () => {
  const dies: Behaviour = (file, send, fail, firstEntry) =>
    file === 'b' ? setImmediate(fail) : answer(file, send, fail, firstEntry);
  expect(await read(jobs('a', 'b', 'c'), dies, { threads: 1 })).toEqual({
    a: 'used',
    b: 'workerFailed',
    c: 'used',
  });
});

test('a thread that never starts is a fault of the program, not of a file', async () => {
  await expect(read(jobs('a'), answer, { startsUp: false })).rejects.toThrow(ThreadBroken);
});

test('cancelling ends the run at once and every thread with it', async () => {
  const stop = new AbortController();
  const running = read(jobs('a', 'b', 'c'), () => undefined, { patience: 10_000, signal: stop.signal });
  setTimeout(() => stop.abort(), 10);
  await expect(running).rejects.toThrow(ReadingCancelled);
  expect(ScriptedThread.ended).toBe(ScriptedThread.started);
});

test('a page that was itself held up gives the file another turn before it is given up', async () => {
  const heldUp = (): void => {
    const until = Date.now() + 1200;
    while (Date.now() < until);
  };
  const afterwards: Behaviour = (file, send, fail, firstEntry) => {
    setTimeout(heldUp, 5);
    setTimeout(() => answer(file, send, fail, firstEntry), 1260);
  };
  expect(await read(jobs('a'), afterwards, { threads: 1, patience: 100 })).toEqual({ a: 'used' });
  expect(ScriptedThread.started).toBe(1);
});
