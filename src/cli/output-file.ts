import { constants } from 'node:fs';
import { access, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { CommandFailure } from './streams';

/** Fails early, before any file is read, where nothing could be written at `path`. */
export async function assertWritable(path: string): Promise<void> {
  const folder = dirname(resolve(path));
  const entry = await stat(folder).catch((cause: unknown) => {
    throw new CommandFailure('outFolderMissing', { path: folder }, cause);
  });
  if (!entry.isDirectory()) throw new CommandFailure('outFolderMissing', { path: folder });
  await access(folder, constants.W_OK).catch((cause: unknown) => {
    throw new CommandFailure('outNotWritable', { path }, cause);
  });
  const existing = await stat(resolve(path)).catch(() => undefined);
  if (existing?.isDirectory()) throw new CommandFailure('outNotWritable', { path });
}

/** Writes beside the target and renames, so that the target is the old file or the whole new one, never half. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const target = resolve(path);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, target);
  } catch (cause) {
    await rm(temporary, { force: true });
    throw new CommandFailure('outNotWritable', { path }, cause);
  }
}
