import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { ReadingJob } from '../actions/reading/reading-job';
import { CommandFailure } from './streams';

interface Found {
  readonly path: string;
  /** Relative to the folder that was given, or the file's own name. */
  readonly name: string;
  /** The folder's own name, to tell equal names apart. */
  readonly folder: string;
}

/**
 * The files behind the arguments: files as given, folders with all below them. Names in the result are relative to the
 * folder given, so the same inputs give the same result wherever they lie. `skip` holds absolute paths to leave out.
 * Throws `CommandFailure` for an argument that does not exist.
 */
export async function gatherFiles(
  inputs: readonly string[],
  skip: ReadonlySet<string>,
): Promise<readonly ReadingJob[]> {
  const found = new Map<string, Found>();
  for (const input of inputs) {
    for (const file of await filesBehind(input)) {
      if (!skip.has(file.path) && !found.has(file.path)) found.set(file.path, file);
    }
  }
  return withDistinctNames([...found.values()]);
}

async function filesBehind(input: string): Promise<readonly Found[]> {
  const path = resolve(input);
  const entry = await stat(path).catch((cause: unknown) => {
    throw new CommandFailure('inputMissing', { path: input }, cause);
  });
  if (!entry.isDirectory()) return [{ path, name: basename(path), folder: basename(join(path, '..')) }];
  const below = await filesBelow(path);
  return below.map((file) => ({
    path: file,
    name: relative(path, file).split(sep).join('/'),
    folder: basename(path),
  }));
}

/** Links are not followed: a link to a parent folder would never end. Order is fixed, so that runs are alike. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw new CommandFailure('inputMissing', { path: folder }, cause);
  });
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await filesBelow(path)));
    else if (entry.isFile()) files.push(path);
    else if (entry.isSymbolicLink() && (await isFile(path))) files.push(path);
  }
  return files;
}

const isFile = async (path: string): Promise<boolean> =>
  stat(path).then(
    (entry) => entry.isFile(),
    // A dangling link is kept: opening it will say so in the file list.
    () => true,
  );

/** Two folders may each hold a 第一小学.xlsx: then both are shown with their folder's name. */
function withDistinctNames(files: readonly Found[]): readonly ReadingJob[] {
  const times = new Map<string, number>();
  for (const file of files) times.set(file.name, (times.get(file.name) ?? 0) + 1);
  return files.map((file) => ({
    path: file.path,
    file: (times.get(file.name) ?? 0) > 1 ? `${file.folder}/${file.name}` : file.name,
  }));
}
