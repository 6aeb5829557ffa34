/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import { HostError } from '../../src/host/host-error';
import type { Program } from '../../src/messages/program';
import type { Status, StatusControls } from '../../src/taskpane/pane/status';
import { useStatusLine } from '../../src/taskpane/pane/use-status-line';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

interface Line {
  readonly now: () => Status;
  readonly controls: StatusControls;
}

const INSERTED = (): string => '已插入';

function openLine(program: Program = 'excel'): Line {
  const { result } = renderHook(() => useStatusLine('zh', program));
  return { now: () => result.current[0], controls: result.current[1] };
}

/** Work that Excel answers when it is told to, and not before. */
function pendingWork() {
  let answer: () => void = () => undefined;
  let refuse: (error: unknown) => void = () => undefined;
  const answered = new Promise<void>((resolve, reject) => {
    answer = resolve;
    refuse = reject;
  });
  return { work: () => answered, answer: () => answer(), refuse: (error: unknown) => refuse(error) };
}

const pass = (milliseconds: number): void => act(() => void jest.advanceTimersByTime(milliseconds));
const told = ({ now }: Line): string => {
  const status = now();
  return status.kind === 'failed' ? status.fault.text : status.kind;
};

/** An insertion that has begun and is not answered. */
function stalled(program?: Program) {
  const line = openLine(program);
  const pending = pendingWork();
  let over: Promise<boolean> = Promise.resolve(false);
  act(() => {
    over = line.controls.attempt(async () => {
      line.controls.progress({ text: '正在插入“附件1”' });
      await pending.work();
      line.controls.say(INSERTED, { undo: true });
    });
  });
  const until = (end: () => void): Promise<boolean | void> =>
    act(async () => {
      end();
      await over;
    });
  return { line, pending, until, over: () => over };
}

test('what Excel does not answer is said, and the line can be closed', () => {
  const { line } = stalled();
  pass(14_000);
  expect(line.now().kind).toBe('progress');
  pass(2_000);
  expect(told(line)).toContain('Excel 没有回应');
  act(() => line.controls.clear());
  expect(line.now().kind).toBe('idle');
});

test('in the page there is no Excel to look at', () => {
  const { line } = stalled('page');
  pass(16_000);
  expect(told(line)).toMatch(/^表格没有回应.*点表格处的“重试”/u);
  expect(told(line)).not.toMatch(/Excel|选项卡/u);
});

test('before that a second click does nothing, after it works', async () => {
  const { line } = stalled();
  const second = jest.fn(() => Promise.resolve());
  await act(() => line.controls.attempt(second));
  expect(second).not.toHaveBeenCalled();
  pass(16_000);
  await act(() => line.controls.attempt(second));
  expect(second).toHaveBeenCalledTimes(1);
});

test('a sign of life begins the waiting anew', () => {
  const { line } = stalled();
  pass(10_000);
  act(() => line.controls.progress({ text: '正在诊断', done: 1, total: 2 }));
  pass(10_000);
  expect(line.now().kind).toBe('progress');
  pass(6_000);
  expect(told(line)).toContain('Excel 没有回应');
});

test('the outcome is told when it comes at last', async () => {
  const { line, pending, until, over } = stalled();
  pass(16_000);
  await until(pending.answer);
  expect(line.now()).toEqual({ kind: 'said', sentence: INSERTED, undo: true });
  expect(await over()).toBe(true);
});

test('so is a failure', async () => {
  const { line, pending, until } = stalled();
  pass(16_000);
  await until(() => pending.refuse(new HostError('connectionLost')));
  expect(told(line)).toContain('连接中断');
});

test('work that ends in silence takes the line back', async () => {
  const line = openLine();
  const pending = pendingWork();
  let over: Promise<boolean> = Promise.resolve(false);
  act(() => void (over = line.controls.attempt(pending.work)));
  pass(16_000);
  await act(async () => {
    pending.answer();
    await over;
  });
  expect(line.now().kind).toBe('idle');
});

test('the end of the first does not give the second’s turn away, nor end its waiting', async () => {
  const { line, pending, until } = stalled();
  pass(16_000);
  act(() => void line.controls.attempt(pendingWork().work));
  await until(pending.answer);
  const third = jest.fn(() => Promise.resolve());
  await act(() => line.controls.attempt(third));
  expect(third).not.toHaveBeenCalled();
  pass(16_000);
  expect(told(line)).toContain('Excel 没有回应');
});

test('what is answered in time is never said to be late', async () => {
  const { line, pending, until } = stalled();
  await until(pending.answer);
  pass(60_000);
  expect(line.now().kind).toBe('said');
});
