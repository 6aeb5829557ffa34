import type { ReadingJob } from '../actions/reading/reading-job';
import { MARK_SHEET } from '../domain/sheet/mark';
import type { SheetSnapshot } from '../domain/sheet/snapshot';
import { memoryOfMark } from '../domain/workbook/mark-rows';
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
    const { sheets } = await readWorkbook(
      bytes,
      { passwords, fileName: job.file },
      nodeReadingPlatform.workbook,
    );
    const mark = sheets.find(({ name }) => name === MARK_SHEET);
    return (mark && memoryOfMark(rowsOf(mark)).choices) ?? NO_CHOICES;
  } catch (cause) {
    if (cause instanceof WorkbookRefusal) return NO_CHOICES;
    throw cause;
  }
}

/** The rows of the mark; an empty cell between others is an empty text. */
const rowsOf = ({ rows }: SheetSnapshot): readonly (readonly (string | number)[])[] =>
  Array.from(rows, (row) =>
    Array.from(row ?? [], (value) => (typeof value === 'string' || typeof value === 'number' ? value : '')),
  );
