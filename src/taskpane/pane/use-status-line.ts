import { useMemo, useState } from 'react';
import { HostError } from '../../host/host-error';
import type { Lang } from '../../messages/fill';
import { PROGRAM_WORDS } from '../../messages/pane-program';
import type { Program } from '../../messages/program';
import { faultFrom } from './fault';
import type { Status, StatusControls } from './status';

/** Milliseconds without a sign of life after which the clerk gets the pane back; a large report takes a few seconds. */
const PATIENCE = 15_000;

/** The state of the status line and the functions that change it; the latter stay the same. */
export function useStatusLine(lang: Lang, program: Program): readonly [Status, StatusControls] {
  const [status, setStatus] = useState<Status>({ kind: 'idle' });
  const controls = useMemo(() => statusControls(lang, program, setStatus), [lang, program]);
  return [status, controls];
}

/** One thing that is being done to the workbook. */
type Attempt = symbol;

function statusControls(
  lang: Lang,
  program: Program,
  setStatus: (change: (now: Status) => Status) => void,
): StatusControls {
  let running: Attempt | undefined;
  let watch: ReturnType<typeof setTimeout> | undefined;
  /** What waits for its turn, in order. */
  const waiting: (() => void)[] = [];
  const release = (): void => {
    running = undefined;
    waiting.shift()?.();
  };
  const unanswered: Status = {
    kind: 'failed',
    fault: { text: PROGRAM_WORDS.unanswered[program][lang], detail: 'noAnswer' },
    undoAnyway: false,
  };
  const failure = (error: unknown): Status => ({
    kind: 'failed',
    fault: faultFrom(error, lang, program),
    undoAnyway: error instanceof HostError && error.code === 'changedSince',
  });
  const show = (status: Status): void => setStatus(() => status);
  /** The work goes on, and says itself what came of it; only it holds the pane no longer. */
  const watchAgain = (): void => {
    clearTimeout(watch);
    watch = setTimeout(() => {
      release();
      show(unanswered);
    }, PATIENCE);
  };
  const ended = (attempt: Attempt): void => {
    if (running !== undefined && running !== attempt) return;
    clearTimeout(watch);
    release();
  };
  /** What was in progress is over, also where the work has nothing to say. */
  const settle = (now: Status): Status =>
    now === unanswered || (now.kind === 'progress' && running === undefined) ? { kind: 'idle' } : now;
  const fail = (error: unknown): void => show(failure(error));
  const attempt: StatusControls['attempt'] = async (work) => {
    if (running !== undefined) return false;
    const attempted = Symbol('attempt');
    running = attempted;
    watchAgain();
    try {
      await work();
      ended(attempted);
      setStatus(settle);
      return true;
    } catch (error) {
      ended(attempted);
      fail(error);
      return false;
    }
  };
  return {
    say: (sentence, options = {}) => show({ kind: 'said', sentence, undo: options.undo === true }),
    progress: (step) => {
      watchAgain();
      show({ kind: 'progress', ...step });
    },
    clear: () => show({ kind: 'idle' }),
    fail,
    failAside: (error) => setStatus((now) => (mayBeReplaced(now) ? failure(error) : now)),
    attempt,
    attemptInTurn: async (work) => {
      while (running !== undefined) await new Promise<void>((resolve) => waiting.push(resolve));
      return attempt(work);
    },
  };
}

const mayBeReplaced = (status: Status): boolean =>
  status.kind === 'idle' || (status.kind === 'said' && !status.undo);
