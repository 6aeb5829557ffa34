import type { DocumentThread, FromDocumentThread, ToDocumentThread } from './document-protocol';

export interface DocumentTurn {
  readonly message: ToDocumentThread;
  /** Milliseconds that the thread may take, from when it is there. */
  readonly patience: number;
  readonly signal: AbortSignal | undefined;
  /** It has yet to say that it is ready. */
  readonly isNew: boolean;
}

export interface TurnAnswer {
  readonly answer: FromDocumentThread | 'cancelled';
  /** The thread can no longer be used: it died, or is still busy with what nobody waits for. */
  readonly lost: boolean;
}

/** A new thread has to load the program; on a busy machine that takes longer than reading a file may. */
const START_PATIENCE = 60_000;

/** Gives the thread one thing to do and waits for its answer, its end, its time to run out, or the signal. */
export function takeDocumentTurn(thread: DocumentThread, turn: DocumentTurn): Promise<TurnAnswer> {
  const { message, patience, signal, isNew } = turn;
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = (answer: TurnAnswer['answer'], lost: boolean): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      resolve({ answer, lost });
    };
    const cancel = (): void => settle('cancelled', true);
    const post = (): void => {
      const refusal = { code: 'timeLimit', values: { seconds: Math.round(patience / 1000) } } as const;
      timer = setTimeout(() => settle({ refusal }, true), patience);
      thread.post(message);
    };
    const died = { refusal: { code: 'workerFailed', values: {} } } as const;
    signal?.addEventListener('abort', cancel, { once: true });
    thread.onFailure(() => settle(died, true));
    thread.onMessage((answer) => {
      if (!('ready' in answer)) return settle(answer, false);
      clearTimeout(timer);
      post();
    });
    if (isNew) timer = setTimeout(() => settle(died, true), START_PATIENCE);
    else post();
  });
}
