import type { FileReading, IgnoredReason } from '../../domain/consolidation/submission';
import { parseResultJson, partOfResult } from '../../domain/consolidation/read-result-json';
import { openArchive } from '../../formats/archive/open-archive';
import { WorkbookRefusal } from '../../formats/refusal';
import { sniff, type FileKind } from '../../formats/sniff';
import { defaultMechanism } from '../default-mechanism';
import { ignoredReading, rejectedReading } from './unread-file';
import { readReturnWorkbook } from './read-return-workbook';
import type { ReadingJob, ReadingOptions, ReadingOutcome } from './reading-job';
import type { EntryReporter, JobContext, ReadingPlatform } from './reading-platform';
import { claimsWorkbook, isLockFile, isSystemFile } from './stray-files';

/**
 * Reads one file, whatever it is: a workbook, an archive of workbooks, the result of a part, or none of these. A file
 * that cannot be read becomes a rejected reading; only a fault of this program rejects the promise.
 */
export async function readJob(
  job: ReadingJob,
  options: ReadingOptions,
  platform: ReadingPlatform,
  reporter: EntryReporter,
): Promise<ReadingOutcome> {
  if (isLockFile(job.file)) return one(ignoredReading(job.file, '', 'lockFile'));
  if (isSystemFile(job.file)) return one(ignoredReading(job.file, '', 'notAWorkbook'));
  const context: JobContext = { options, platform, reporter, firstEntry: job.firstEntry ?? 0 };
  return refusedAs(job.file, '', async () => {
    const bytes = await platform.readBytes(job.source);
    return readBytes(job.file, bytes, context, 'top');
  });
}

const one = (reading: FileReading): ReadingOutcome => ({ readings: [reading] });

/** Turns a refusal into a rejected reading; anything else is a fault of ours and goes on up. */
async function refusedAs(
  file: string,
  sha256: string,
  read: () => Promise<ReadingOutcome>,
): Promise<ReadingOutcome> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof WorkbookRefusal) return one(rejectedReading(file, sha256, cause));
    throw cause;
  }
}

async function readBytes(
  file: string,
  bytes: Uint8Array,
  context: JobContext,
  level: 'top' | 'inArchive',
): Promise<ReadingOutcome> {
  const sha256 = await context.platform.sha256(bytes);
  return refusedAs(file, sha256, async () => {
    const kind = sniff(bytes);
    const stray = strayReason(kind, file);
    if (stray) return one(ignoredReading(file, sha256, stray));
    if (kind === 'json') return readJson(file, sha256, bytes, context);
    if (kind !== 'zipArchive') return readReturnWorkbook(file, sha256, bytes, context);
    if (level === 'inArchive') throw new WorkbookRefusal('archiveNested');
    return readArchive(file, bytes, context);
  });
}

/** Kinds that can be anything: only the name tells whether a school meant to send its forms. */
const ANONYMOUS: ReadonlySet<FileKind> = new Set([
  'empty',
  'unknown',
  'text',
  'html',
  'oleOther',
  'officeOther',
]);

/** Files that are neither workbooks nor claim to be: a note, a program. They are listed, and hold nothing up. */
const strayReason = (kind: FileKind, file: string): IgnoredReason | undefined =>
  ANONYMOUS.has(kind) && !claimsWorkbook(file) ? 'notAWorkbook' : undefined;

/** Reads an archive entry by entry, so that one that never ends costs only itself: the others are told as they are read. */
async function readArchive(file: string, bytes: Uint8Array, context: JobContext): Promise<ReadingOutcome> {
  const { entries } = openArchive(bytes, context.platform.workbook.inflater);
  for (const [index, entry] of entries.entries()) {
    if (index < context.firstEntry) continue;
    const name = `${file}/${entry.name}`;
    await context.reporter.entry(name, index);
    context.reporter.partial(await readEntry(name, entry.read, context));
  }
  return { readings: [] };
}

async function readEntry(name: string, read: () => Uint8Array, context: JobContext): Promise<ReadingOutcome> {
  if (isLockFile(name)) return one(ignoredReading(name, '', 'lockFile'));
  if (isSystemFile(name)) return one(ignoredReading(name, '', 'notAWorkbook'));
  return refusedAs(name, '', async () => readBytes(name, read(), context, 'inArchive'));
}

/** JSON is either the result of a part, which joins the whole, or none of our business. */
function readJson(file: string, sha256: string, bytes: Uint8Array, context: JobContext): ReadingOutcome {
  const data = jsonOf(bytes);
  const json = parseResultJson(data);
  if (!json) {
    if (!claimsResult(data)) return one(ignoredReading(file, sha256, 'notAWorkbook'));
    throw new WorkbookRefusal(data.schemaVersion === 1 ? 'jsonBroken' : 'resultVersionUnknown');
  }
  const { year, quarter } = context.options.period;
  if (json.mechanism !== defaultMechanism().id) {
    throw new WorkbookRefusal('resultOtherMechanism', { mechanism: json.mechanism });
  }
  if (json.year !== year || json.quarter !== quarter) {
    throw new WorkbookRefusal('resultOtherPeriod', { year: json.year, quarter: json.quarter });
  }
  const { files, ...part } = partOfResult(json, file);
  return { readings: files, part };
}

/** True of what says it is a result, of whatever version, even where it cannot be used: a district meant to send it. */
const claimsResult = (data: unknown): data is { readonly schemaVersion: unknown } =>
  typeof data === 'object' && data !== null && 'schemaVersion' in data && 'mechanism' in data;

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new WorkbookRefusal('jsonBroken', {}, cause);
  }
}
