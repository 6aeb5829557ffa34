import { fileBytes } from './file-bytes';
import type { ReadingJob } from './reading-job';
import { isLockFile, isSystemFile } from './stray-files';

/**
 * The job as it can cross to a thread: a file that only this thread can read is read now. One that its name rules out
 * stays closed, as another program may hold it. Rejects with `WorkbookRefusal` where the file cannot be had.
 */
export async function readyJob(job: ReadingJob): Promise<ReadingJob> {
  const { file, source } = job;
  if (typeof source === 'string' || !('onDisk' in source)) return job;
  const stays = isLockFile(file) || isSystemFile(file);
  return { ...job, source: new Blob(stays ? [] : [await fileBytes(source)]) };
}
