import { WorkbookRefusal } from '../../formats/refusal';
import type { DocumentThread, FromDocumentThread, ToDocumentThread } from './document-protocol';
import { takeDocumentTurn } from './document-turn';
import { DocumentWorkCancelled, SavingFailed, type DocumentWork } from './document-work';

export interface ThreadedWorkOptions {
  readonly start: () => DocumentThread;
  /** Milliseconds for opening one file, after which it is given up. */
  readonly patience: number;
}

/** Whoever saves waits for the file: there is nothing better to give up for. */
const SAVE_PATIENCE = 120_000;

/** Opens and saves on a thread that is started when first needed, and again after it was lost. One at a time, in order. */
export function threadedDocumentWork({ start, patience }: ThreadedWorkOptions): DocumentWork {
  let thread: DocumentThread | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const drop = (lost: DocumentThread): void => {
    lost.terminate();
    if (thread === lost) thread = undefined;
  };
  const ask = async (
    message: ToDocumentThread,
    patience: number,
    signal: AbortSignal | undefined,
  ): Promise<FromDocumentThread> => {
    if (signal?.aborted) throw new DocumentWorkCancelled();
    const isNew = thread === undefined;
    const asked = (thread ??= start());
    const { answer, lost } = await takeDocumentTurn(asked, { message, patience, signal, isNew });
    if (lost) drop(asked);
    // It may also die while nobody waits for it; the next in line is given another one then.
    else asked.onFailure(() => drop(asked));
    if (answer === 'cancelled') throw new DocumentWorkCancelled();
    return answer;
  };
  const inOrder = (...turn: Parameters<typeof ask>): ReturnType<typeof ask> => {
    const answer = last.then(() => ask(...turn));
    last = answer.then(nothing, nothing);
    return answer;
  };

  return {
    open: async (file, options, signal) => {
      const answer = await inOrder({ open: file, options }, patience, signal);
      if ('opened' in answer) return answer.opened;
      throw refusalOf(answer);
    },
    save: async (document, signal) => {
      const answer = await inOrder({ save: document }, SAVE_PATIENCE, signal);
      if ('saved' in answer) return answer.saved;
      throw new SavingFailed('fault' in answer ? answer.fault : refusalOf(answer).code);
    },
  };
}

/** The next in line does not care how the one before it ended; who asked for that one hears of it. */
const nothing = (): void => undefined;

function refusalOf(answer: FromDocumentThread): WorkbookRefusal {
  if ('refusal' in answer) return new WorkbookRefusal(answer.refusal.code, answer.refusal.values);
  return new WorkbookRefusal('readerFault', { detail: 'fault' in answer ? answer.fault : 'answer' });
}
