import type { FileReading } from './submission';

/** Code-point order: the same on every machine, whatever its language. */
export const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Of two names for the same bytes the shorter is kept: “X.xlsx” rather than “X（1）.xlsx”. */
const byPreference = (a: FileReading, b: FileReading): number =>
  a.file.length - b.file.length || byCodePoint(a.file, b.file);

/**
 * Sorts files by name and turns further copies of the same bytes into ignored ones, so that a file given twice counts
 * once. Independent of the order and grouping in which the files came.
 */
export function withoutCopies(files: readonly FileReading[]): readonly FileReading[] {
  const distinct = new Map<string, FileReading>();
  for (const file of files) {
    const key = `${file.sha256}|${file.file}`;
    const known = distinct.get(key);
    if (!known || (known.status === 'ignored' && file.status !== 'ignored')) distinct.set(key, file);
  }
  const kept = new Map<string, FileReading>();
  for (const file of distinct.values()) {
    if (!hasContent(file)) continue;
    const known = kept.get(file.sha256);
    if (!known || byPreference(file, known) < 0) kept.set(file.sha256, file);
  }
  return [...distinct.values()]
    .map((file) => (hasContent(file) && kept.get(file.sha256) !== file ? asCopy(file) : file))
    .sort((a, b) => byCodePoint(a.file, b.file) || byCodePoint(a.sha256, b.sha256));
}

/** Only what was read, or tried, can be a copy; lock files and strangers keep their own reason. */
const hasContent = (file: FileReading): boolean =>
  file.sha256 !== '' && (file.status !== 'ignored' || file.reason === 'sameContent');

const asCopy = (file: FileReading): FileReading => ({
  file: file.file,
  sha256: file.sha256,
  tables: [],
  submissions: [],
  guesses: [],
  synonyms: [],
  status: 'ignored',
  reason: 'sameContent',
});
