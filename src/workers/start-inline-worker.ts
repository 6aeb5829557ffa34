/** Milliseconds for which the script can be fetched; a slow machine takes its time to start a thread. */
const KEPT = 60_000;

/** Starts a worker from its script's text: a page that was opened from a folder may not start one from a file. */
export function startInlineWorker(source: string): Worker {
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
  return new Worker(address, { name: 'reading' });
}
