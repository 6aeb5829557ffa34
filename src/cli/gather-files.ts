import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { ReadingJob } from '../actions/reading/reading-job';
import { CommandFailure } from './streams';

interface Found {
  readonly path: string;
  /** Relative to the folder that was given, or the file's own name. */
  readonly name: string;
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
      const real = await realpath(file.path).catch(() => file.path);
      if (!skip.has(real) && !found.has(file.path)) found.set(file.path, file);
    }
  }
  return withDistinctNames([...found.values()]);
}

async function filesBehind(input: string): Promise<readonly Found[]> {
  const path = resolve(input);
  const entry = await stat(path).catch((cause: unknown) => {
    throw new CommandFailure('inputMissing', { path: input }, cause);
  });
  if (!entry.isDirectory()) return [{ path, name: basename(path) }];
  const below = await filesBelow(path, true);
  return below.map((file) => ({
    path: file,
    name: relative(path, file).split(sep).join('/'),
  }));
}

/**
 * Order is fixed, so that runs are alike. Linked folders are not followed, as a link to a parent would never end; they,
 * and folders that may not be opened, are listed like files and refused when read, so that nothing is passed over.
 */
async function filesBelow(folder: string, isTop: boolean): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    if (isTop) throw new CommandFailure('inputMissing', { path: folder }, cause);
    return undefined;
  });
  if (!entries) return [folder];
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await filesBelow(path, false)));
    else if (entry.isFile() || entry.isSymbolicLink()) files.push(path);
  }
  return files;
}

/** Two folders may each hold a 第一小学.xlsx: then both are shown with as many folders as tell them apart. */
function withDistinctNames(files: readonly Found[]): readonly ReadingJob[] {
  const byName = new Map<string, Found[]>();
  for (const file of files) byName.set(file.name, [...(byName.get(file.name) ?? []), file]);
  return files.map(({ path, name }) => {
    const alike = byName.get(name) ?? [];
    return { source: path, file: alike.length > 1 ? distinctName(path, name, alike) : name };
  });
}

function distinctName(path: string, name: string, alike: readonly Found[]): string {
  const parts = path.split(sep);
  for (let length = name.split('/').length + 1; length < parts.length; length++) {
    const tail = parts.slice(-length).join('/');
    if (alike.filter((other) => other.path.split(sep).slice(-length).join('/') === tail).length === 1)
      return tail;
  }
  return parts.join('/');
}
