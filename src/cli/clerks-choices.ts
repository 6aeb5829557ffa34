import { choicesOfMark } from '../actions/reading/own-checks';
import type { ReadingJob } from '../actions/reading/reading-job';
import { NO_CHOICES, type SchoolChoices } from '../domain/workbook/school-choices';
import { readWorkbook } from '../formats/read-workbook';
import { WorkbookRefusal } from '../formats/refusal';
import { nodeReadingPlatform } from '../workers/node-platform';

/**
 * What the clerk of the one workbook given decided, as its mark remembers it; nothing where it has no mark. A file that
 * cannot be read has none either: reading it for its figures says why.
 */
export async function clerksChoices(
  jobs: readonly ReadingJob[],
  passwords: readonly string[],
): Promise<SchoolChoices> {
  const [job, ...more] = jobs;
  if (!job || typeof job.source !== 'string' || more.length > 0) return NO_CHOICES;
  try {
    const bytes = await nodeReadingPlatform.readBytes(job.source);
    return choicesOfMark(
      await readWorkbook(bytes, { passwords, fileName: job.file }, nodeReadingPlatform.workbook),
    );
  } catch (cause) {
    if (cause instanceof WorkbookRefusal) return NO_CHOICES;
    throw cause;
  }
}
