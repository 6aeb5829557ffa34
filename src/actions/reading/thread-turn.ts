import { WorkbookRefusal } from '../../formats/refusal';
import type { FromWorker } from './protocol';
import type { ReadingJob, ReadingOutcome } from './reading-job';
import { watchSilence } from './silence';
import { ReadingCancelled, type WorkerThread } from './worker-thread';

/** How a thread's turn at a job ended. */
type TurnEnd =
  | { readonly done: ReadingOutcome }
  /** The file, or the entry of an archive at `index`, could not be read; `lost`: the thread cannot be used again. */
  | {
      readonly refusal: WorkbookRefusal;
      readonly entry: ArchiveEntryName | undefined;
      readonly lost: boolean;
    };

interface ArchiveEntryName {
  readonly name: string;
  readonly index: number;
}

interface TurnOptions {
  /** Milliseconds without a word from the thread after which it is given up. */
  readonly patience: number;
  readonly signal: AbortSignal | undefined;
  readonly onPartial: (outcome: ReadingOutcome) => void;
}

/** Gives a thread one job and waits for its end, whatever that is. Rejects only with `ReadingCancelled`. */
export function takeTurn(thread: WorkerThread, job: ReadingJob, options: TurnOptions): Promise<TurnEnd> {
  const { patience, signal, onPartial } = options;
  return new Promise((resolve, reject) => {
    let entry: ArchiveEntryName | undefined;
    let settled = false;
    const settle = (finish: () => void): void => {
      if (settled) return;
      settled = true;
      silence.stop();
      signal?.removeEventListener('abort', cancel);
      finish();
    };
    const cancel = (): void => settle(() => reject(new ReadingCancelled()));
    const refuse = (refusal: WorkbookRefusal, lost: boolean): void =>
      settle(() => resolve({ refusal, entry, lost }));
    const silence = watchSilence(patience, () =>
      refuse(new WorkbookRefusal('timeLimit', { seconds: Math.round(patience / 1000) }), true),
    );
    const hear = (message: FromWorker): void => {
      if (settled) return;
      if ('outcome' in message) settle(() => resolve({ done: message.outcome }));
      else if ('fault' in message)
        refuse(new WorkbookRefusal('readerFault', { detail: message.fault }), false);
      else {
        if ('entry' in message) entry = { name: message.entry, index: message.index };
        if ('partial' in message) onPartial(message.partial);
        // What heard of an entry may have cancelled the run.
        if (!settled) silence.heard();
      }
    };
    if (signal?.aborted) return cancel();
    signal?.addEventListener('abort', cancel, { once: true });
    thread.onMessage(hear);
    thread.onFailure((cause) => refuse(new WorkbookRefusal('workerFailed', {}, cause), true));
    thread.post({ job });
  });
}
