import { LIMITS } from '../../formats/limits';
import { uniqueFileName } from './file-names';
import type { FileReading } from '../../domain/consolidation/submission';
import type { FileContent, ReadingJob, ReadingOutcome } from '../reading/reading-job';
import type { GivenFile } from './session-services';
import type { SessionFile } from './session-state';

interface Entry {
  readonly name: string;
  readonly blob: FileContent;
  /** What was read so far, for an archive entry by entry. */
  outcomes: readonly ReadingOutcome[];
  whole: boolean;
}

/** The files of a session with what was read of each. */
export class SessionFiles {
  private entries: readonly Entry[] = [];
  private clearings = 0;
  private readonly jobs = new WeakMap<ReadingJob, Entry>();

  /** How often all files were removed; what was given before does not come in after. */
  get generation(): number {
    return this.clearings;
  }

  /** Adds the files that are not there yet, each under a name of its own, while nobody removes all. One call at a time. */
  async add(files: readonly GivenFile[], generation: number = this.generation): Promise<void> {
    for (const { name, blob } of files) {
      const alike = this.entries.filter(
        (entry) => entry.blob.size === blob.size && isNamed(entry.name, name),
      );
      const isThere = await someSameContent(blob, alike);
      if (generation !== this.generation) return;
      if (isThere) continue;
      const names = new Set(this.entries.map((entry) => entry.name));
      const entry = { name: uniqueFileName(name, names), blob, outcomes: [], whole: false };
      this.entries = [...this.entries, entry];
    }
  }

  remove(name: string): void {
    this.entries = this.entries.filter((entry) => entry.name !== name);
  }

  clear(): void {
    this.clearings++;
    this.entries = [];
  }

  get names(): readonly string[] {
    return this.entries.map(({ name }) => name);
  }

  /** True once anything of any file was read. */
  get isBegun(): boolean {
    return this.entries.some(({ outcomes, whole }) => whole || outcomes.length > 0);
  }

  /** A job for each file not read to its end; an archive goes on behind the entries that were read. */
  unread(): readonly ReadingJob[] {
    return this.entries
      .filter(({ whole }) => !whole)
      .map((entry) => {
        const { name, blob, outcomes } = entry;
        const job = { file: name, source: blob, ...(outcomes.length > 0 && { firstEntry: outcomes.length }) };
        this.jobs.set(job, entry);
        return job;
      });
  }

  take(job: ReadingJob, outcome: ReadingOutcome): void {
    const entry = this.jobs.get(job);
    if (entry) entry.outcomes = [...entry.outcomes, outcome];
  }

  finish(job: ReadingJob): void {
    const entry = this.jobs.get(job);
    if (entry) entry.whole = true;
  }

  /** Everything is to be read again. */
  forgetAll(): void {
    this.entries = this.entries.map((entry) => ({ ...entry, outcomes: [], whole: false }));
  }

  /** The files that a password may open, or archives that hold one, are to be read again; true where there are any. */
  forgetEncrypted(): boolean {
    const before = this.entries;
    this.entries = before.map((entry) =>
      readingsOf(entry).some(isEncrypted) ? { ...entry, outcomes: [], whole: false } : entry,
    );
    return this.entries.some((entry, index) => entry !== before[index]);
  }

  outcomes(): readonly ReadingOutcome[] {
    return this.entries.flatMap(({ outcomes }) => outcomes);
  }

  listed(): readonly SessionFile[] {
    return this.entries.map(({ name, blob, outcomes, whole }) => {
      const hint = outcomes.find((outcome) => outcome.hint)?.hint;
      const readings = whole || outcomes.length > 0 ? { readings: readingsOf({ outcomes }) } : {};
      return { name, blob, ...readings, unfinished: !whole, ...(hint ? { hint } : {}) };
    });
  }
}

const readingsOf = ({ outcomes }: Pick<Entry, 'outcomes'>): readonly FileReading[] =>
  outcomes.flatMap(({ readings }) => readings);

const isEncrypted = (reading: FileReading): boolean =>
  reading.status === 'rejected' && reading.reason === 'encrypted';

/** The name as given, or as it was made unique. */
const isNamed = (name: string, given: string): boolean =>
  name === given || name.replace(/ \(\d+\)(?=(\.[^./]*)?$)/u, '') === given;

async function someSameContent(blob: FileContent, entries: readonly Entry[]): Promise<boolean> {
  for (const entry of entries) {
    if (entry.blob === blob || (await sameContent(entry.blob, blob))) return true;
  }
  return false;
}

/**
 * Whether two files of one name and size are the same. One that cannot be opened any more is not the same as another: it
 * stays, and its reading says why it fails. One that is too large is refused by its size, whatever it holds.
 */
async function sameContent(a: FileContent, b: FileContent): Promise<boolean> {
  if (a.size > LIMITS.fileBytes) return true;
  try {
    const [left, right] = (await Promise.all([a.arrayBuffer(), b.arrayBuffer()])).map(
      (buffer) => new Uint8Array(buffer),
    );
    return left!.length === right!.length && left!.every((byte, index) => byte === right![index]);
  } catch (cause) {
    if (cause instanceof DOMException) return false;
    throw cause;
  }
}
