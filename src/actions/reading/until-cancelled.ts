import { ReadingCancelled } from './worker-thread';

/** What `work` comes to, unless the signal fires first: then rejects with `ReadingCancelled`, and `work` goes on unheard. */
export function untilCancelled<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = (): void => reject(new ReadingCancelled());
    if (signal.aborted) cancel();
    signal.addEventListener('abort', cancel, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', cancel));
  });
}
