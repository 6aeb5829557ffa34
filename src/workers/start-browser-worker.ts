/** Starts the reading worker of the built page. On its own, as only the bundler understands this form. */
export const startBrowserWorker = (): Worker =>
  new Worker(new URL('./browser-worker.ts', import.meta.url), { name: 'reading' });
