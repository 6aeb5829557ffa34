/** Starts the thread for workbooks of the built page. On its own, as only the bundler understands this form. */
export const startDocumentWorker = (): Worker =>
  new Worker(new URL('./document-worker.ts', import.meta.url), { name: 'document' });
