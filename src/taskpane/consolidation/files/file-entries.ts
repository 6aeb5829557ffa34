import type { SessionFile } from '../../../actions/consolidation/session-state';
import type { ConsolidationResult } from '../../../domain/consolidation/result';
import type { FileReading } from '../../../domain/consolidation/submission';

export type FileState = 'waiting' | 'archive' | FileReading['status'];

/** A line of the list of files: a file the clerk gave, or one inside an archive. */
export interface FileEntry {
  readonly name: string;
  readonly state: FileState;
  readonly reading: FileReading | undefined;
  /** Units that the result put its content to. */
  readonly units: readonly string[];
  /** Files inside; only of an archive. */
  readonly inside: number;
  /** The file as it was given; absent for one inside an archive, which cannot be taken away by itself. */
  readonly given: SessionFile | undefined;
}

/** What needs the clerk comes first; files that are in order come last. */
const ORDER: readonly FileState[] = ['rejected', 'archive', 'waiting', 'ignored', 'used'];

/** The list of files as the clerk reads it. What the result says of a file (a copy of another) goes before its reading. */
export function fileEntries(
  files: readonly SessionFile[],
  result: Pick<ConsolidationResult, 'files' | 'units'> | undefined,
): readonly FileEntry[] {
  const settled = new Map(result?.files.map((reading) => [reading.file, reading]));
  const units = unitsByFile(result);
  const entryOf = (reading: FileReading, file: SessionFile): FileEntry => {
    const final = settled.get(reading.file) ?? reading;
    return {
      name: reading.file,
      state: final.status,
      reading: final,
      units: units.get(reading.file) ?? [],
      inside: 0,
      given: reading.file === file.name ? file : undefined,
    };
  };
  const entries = files.flatMap((file): readonly FileEntry[] => {
    const { name, readings = [], unfinished } = file;
    const whole = { name, given: file, reading: undefined, units: [] };
    const inside = readings.map((reading) => entryOf(reading, file));
    if (inside.some(({ given }) => given)) return inside;
    const state = unfinished ? 'waiting' : 'archive';
    return [{ ...whole, state, inside: inside.length }, ...inside];
  });
  return entries.sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}

function unitsByFile(result: Pick<ConsolidationResult, 'units'> | undefined): ReadonlyMap<string, string[]> {
  const byFile = new Map<string, string[]>();
  for (const { unit, files } of result?.units ?? []) {
    for (const file of files) byFile.set(file, [...(byFile.get(file) ?? []), unit]);
  }
  return byFile;
}

/** How many of the list are in each state; an archive itself is none of them. */
export function fileStateCounts(entries: readonly FileEntry[]): ReadonlyMap<FileState, number> {
  const counts = new Map<FileState, number>();
  for (const { state } of entries) {
    if (state !== 'archive') counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return counts;
}

/** Which of 附件1, 附件2 and 附件5 were found in a file. */
export function formNumbersOf(reading: FileReading | undefined): readonly number[] {
  const kinds = new Set(reading?.tables.map(({ kind }) => kind));
  const numbers = { goals: 1, posts: 2, report: 5 } as const;
  return (['goals', 'posts', 'report'] as const)
    .filter((kind) => kinds.has(kind))
    .map((kind) => numbers[kind]);
}

/** True where the clerk can open the file by a password. */
export const wantsPassword = ({ reading }: FileEntry): boolean =>
  reading?.status === 'rejected' && (reading.code === 'passwordNeeded' || reading.code === 'passwordWrong');
