import type { PartPick } from './picks';
import type { FileJson } from './result-schema';
import type { FileReading, Submission, TableReading } from './submission';
import type { ResultTrace, TraceFile } from './trace-schema';

/** What a reading of a file has beside the state of the file. */
type ReadingParts = Pick<
  FileReading,
  'sha256' | 'submissions' | 'tables' | 'guesses' | 'synonyms' | 'notices'
>;

interface Refusal {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** The reading of a file that a result lists. */
export function fileReading(file: FileJson, parts: ReadingParts, refusal: Refusal): FileReading {
  const base = { ...parts, file: file.file };
  if (file.status === 'used') return { ...base, status: 'used' };
  if (file.status === 'ignored') return { ...base, status: 'ignored', reason: file.reason };
  return { ...base, status: 'rejected', reason: file.reason, ...refusal };
}

/** A part's readings as they were; each entry of the trace belongs to the file at its position. */
export const filesOfTrace = (files: readonly FileJson[], trace: ResultTrace): readonly FileReading[] =>
  trace.files.map((traced, index) => {
    const { sha256, guesses, synonyms, notices } = traced;
    const file = files[index]!;
    const submissions = traced.submissions.map((one): Submission => ({ file: file.file, sha256, ...one }));
    const parts = { sha256, submissions, tables: tablesOf(file, traced), guesses, synonyms, notices };
    return fileReading(file, parts, { code: traced.code ?? 'contentUnknown', values: traced.values });
  });

const tablesOf = (file: FileJson, traced: TraceFile): readonly TableReading[] =>
  file.tables.map((table, index) => {
    const details = traced.tables[index];
    return details ? { ...table, details: { columns: [], ...details } } : table;
  });

/** The choices made in a part, with all contents among which they were made. */
export function picksOfTrace(files: readonly FileJson[], trace: ResultTrace): readonly PartPick[] {
  const used = trace.files.filter((_, index) => files[index]?.status === 'used');
  const known = used.map(({ sha256 }) => sha256);
  return trace.picks.flatMap(({ unit, file }) =>
    used.filter((one) => one.file === file).map(({ sha256 }) => ({ unit, sha256, known })),
  );
}
