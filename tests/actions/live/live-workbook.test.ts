import { LiveWorkbook } from '../../../src/actions/live/live-workbook';
import { cellAt } from '../../../src/domain/sheet/snapshot';
import { HostError } from '../../../src/host/host-error';
import type { Host, WorkbookChange } from '../../../src/host/port';
import { openMemoryWorkbook } from '../../../src/host/memory/open-memory-workbook';

const SHEETS = [{ name: '附件1', cells: { A1: '一项任务', B1: '好', A5: '又一项' } }];

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A workbook in memory that counts what is asked of it; `tell` is the program's telling of a change. */
function followed() {
  const { host, clerk } = openMemoryWorkbook(SHEETS);
  const calls = { readWorkbook: 0, readCells: 0, onWorkbookChanged: 0, left: 0 };
  const refusing: { error: HostError | undefined } = { error: undefined };
  let listener: ((change: WorkbookChange) => void) | undefined;
  const asked = async <T>(name: 'readWorkbook' | 'readCells', work: () => Promise<T>): Promise<T> => {
    calls[name]++;
    if (refusing.error !== undefined) throw refusing.error;
    return work();
  };
  const counted: Pick<Host, 'readWorkbook' | 'readCells' | 'onWorkbookChanged'> = {
    readWorkbook: (names) => asked('readWorkbook', () => host.readWorkbook(names)),
    readCells: (place) => asked('readCells', () => host.readCells(place)),
    onWorkbookChanged: (heard) => {
      calls.onWorkbookChanged++;
      listener = heard;
      return Promise.resolve(() => {
        calls.left++;
        listener = undefined;
        return Promise.resolve();
      });
    },
  };
  const live = new LiveWorkbook(counted, () => Date.now());
  const at = (row: number, col: number, sheet = 0) => {
    const read = live.state().snapshot?.sheets[sheet];
    return read && cellAt(read, row, col);
  };
  const tell = (change: WorkbookChange) => listener?.(change);
  const type = (cell: string, value: string | null, range = { top: 0, left: 1, bottom: 0, right: 1 }) => {
    clerk.type('附件1', cell, value);
    tell({ kind: 'cells', sheet: '附件1', range });
  };
  return { live, host, clerk, calls, refusing, at, tell, type };
}

const settle = () => jest.advanceTimersByTimeAsync(100);
const cell = (row: number, col: number) => ({ top: row, left: col, bottom: row, right: col });

test('nothing is read before somebody listens; then all once, and of a change its cells', async () => {
  const { live, calls, at, type } = followed();
  await settle();
  expect(calls).toMatchObject({ readWorkbook: 0, onWorkbookChanged: 0 });
  const told = jest.fn();
  live.subscribe(told);
  live.subscribe(() => undefined);
  await settle();
  expect(calls).toMatchObject({ readWorkbook: 1, readCells: 0, onWorkbookChanged: 1 });
  const before = live.state().snapshot?.sheets[0];
  told.mockClear();
  type('B1', '中');
  await jest.advanceTimersByTimeAsync(70);
  expect(at(0, 1)).toBe('中');
  expect(told).toHaveBeenCalledTimes(1);
  expect(calls).toMatchObject({ readWorkbook: 1, readCells: 1 });
  expect(live.state().snapshot?.sheets[0]?.rows[4]).toBe(before?.rows[4]);
});

test('changes one after the other are read together, and none waits for the last', async () => {
  const { live, calls, at, clerk, tell } = followed();
  live.subscribe(() => undefined);
  await settle();
  for (let row = 0; row < 10; row++) {
    clerk.type('附件1', `B${row + 1}`, '好');
    tell({ kind: 'cells', sheet: '附件1', range: cell(row, 1) });
    await jest.advanceTimersByTimeAsync(40);
  }
  expect(at(5, 1)).toBe('好');
  await settle();
  expect(at(9, 1)).toBe('好');
  expect(calls.readWorkbook).toBe(1);
  expect(calls.readCells).toBeLessThanOrEqual(6);
});

test('many changes here and there are one reading of all', async () => {
  const { live, calls, tell } = followed();
  live.subscribe(() => undefined);
  await settle();
  for (let row = 0; row < 40; row += 2) tell({ kind: 'cells', sheet: '附件1', range: cell(row, row % 3) });
  await settle();
  expect(calls).toMatchObject({ readWorkbook: 2, readCells: 0 });
});

test.each<[string, WorkbookChange]>([
  ['anything', { kind: 'other' }],
  ['a sheet of a new name', { kind: 'cells', sheet: '附件二', range: cell(0, 0) }],
  [
    'a whole column',
    { kind: 'cells', sheet: '附件1', range: { top: 0, left: 0, bottom: 1_048_575, right: 0 } },
  ],
])('%s is read with all the rest', async (_, change) => {
  const { live, calls, tell } = followed();
  live.subscribe(() => undefined);
  await settle();
  tell(change);
  await settle();
  expect(calls).toMatchObject({ readWorkbook: 2, readCells: 0 });
});

test('a sheet that was renamed under its old name is read with all the rest', async () => {
  const { live, clerk, calls, tell } = followed();
  live.subscribe(() => undefined);
  await settle();
  tell({ kind: 'cells', sheet: '附件1', range: cell(0, 0) });
  clerk.rename('附件1', '目标分解表');
  await settle();
  expect(live.state().snapshot?.sheets.map(({ name }) => name)).toEqual(['目标分解表']);
  expect(calls).toMatchObject({ readWorkbook: 2, readCells: 1 });
});

test('what we remember in the workbook is no change of it', async () => {
  const { live, calls, tell } = followed();
  live.subscribe(() => undefined);
  await settle();
  tell({ kind: 'cells', sheet: '_168_mark', range: cell(0, 0) });
  await settle();
  expect(calls).toMatchObject({ readWorkbook: 1, readCells: 0 });
});

test('a change that says what is known already changes nothing', async () => {
  const { live, tell } = followed();
  live.subscribe(() => undefined);
  await settle();
  const { snapshot } = live.state();
  tell({ kind: 'cells', sheet: '附件1', range: cell(0, 1) });
  await settle();
  expect(live.state().snapshot).toBe(snapshot);
});

test('a change that comes while the workbook is read leads to another reading', async () => {
  const { host, clerk } = openMemoryWorkbook(SHEETS);
  let listener: ((change: WorkbookChange) => void) | undefined;
  let reads = 0;
  const live = new LiveWorkbook({
    readWorkbook: async (names) => {
      reads++;
      const read = await host.readWorkbook(names);
      if (reads === 1) {
        clerk.type('附件1', 'B1', '差');
        listener?.({ kind: 'cells', sheet: '附件1', range: cell(0, 1) });
      }
      return read;
    },
    readCells: (place) => host.readCells(place),
    onWorkbookChanged: (heard) => {
      listener = heard;
      return Promise.resolve(() => Promise.resolve());
    },
  });
  live.subscribe(() => undefined);
  await settle();
  expect(live.state().snapshot?.sheets[0]?.rows[0]?.[1]).toBe('差');
  expect(reads).toBe(1);
});

test('while a cell is edited what was read stays; the next change, or coming back, reads what is missing', async () => {
  const { live, calls, refusing, at, type } = followed();
  live.subscribe(() => undefined);
  await settle();
  refusing.error = new HostError('cellEditing');
  type('B1', '中');
  await settle();
  expect(at(0, 1)).toBe('好');
  expect(live.state().error).toBe(refusing.error);
  await jest.advanceTimersByTimeAsync(10_000);
  expect(calls.readCells).toBe(1);
  refusing.error = undefined;
  await live.retry();
  expect(at(0, 1)).toBe('中');
  expect(live.state().error).toBeUndefined();
  await live.retry();
  expect(calls).toMatchObject({ readWorkbook: 1, readCells: 2 });
  refusing.error = new HostError('busy');
  type('B1', '差');
  await settle();
  refusing.error = undefined;
  type('A5', '另一项', cell(4, 0));
  await settle();
  expect([at(0, 1), at(4, 0)]).toEqual(['差', '另一项']);
});

test('nobody listening any more, it is followed a moment longer, then left; a view that opens later reads again', async () => {
  const { live, calls, at, type, clerk } = followed();
  live.subscribe(() => undefined)();
  live.subscribe(() => undefined)();
  await settle();
  const leave = live.subscribe(() => undefined);
  await jest.advanceTimersByTimeAsync(5000);
  expect(calls).toEqual({ readWorkbook: 1, readCells: 0, onWorkbookChanged: 1, left: 0 });
  leave();
  type('B1', '中');
  await jest.advanceTimersByTimeAsync(500);
  expect(calls.readCells).toBe(0);
  live.subscribe(() => undefined)();
  await settle();
  await jest.advanceTimersByTimeAsync(2000);
  expect(calls).toEqual({ readWorkbook: 1, readCells: 1, onWorkbookChanged: 1, left: 1 });
  clerk.type('附件1', 'B1', '差');
  live.subscribe(() => undefined);
  await settle();
  expect(at(0, 1)).toBe('差');
  expect(calls).toMatchObject({ readWorkbook: 2, onWorkbookChanged: 2 });
});

test('who asks for all to be read waits for a reading that began after', async () => {
  const { live, clerk, at, calls } = followed();
  live.subscribe(() => undefined);
  await settle();
  const first = live.refresh();
  clerk.type('附件1', 'B1', '中');
  await Promise.all([first, live.refresh()]);
  expect(at(0, 1)).toBe('中');
  expect(calls.readWorkbook).toBe(3);
});
