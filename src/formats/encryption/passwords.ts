import { WorkbookRefusal } from '../refusal';

/** Excel itself tries this one first: files that are “read-only recommended” by protection carry it. */
const WELL_KNOWN_PASSWORD = 'VelvetSweatshop';

/**
 * What `open` makes of the first password that fits, the well-known one before those the clerk gave. The refusal
 * says whether a password is still to be asked for or those given are wrong.
 */
export function firstMatch<T>(passwords: readonly string[], open: (password: string) => T | undefined): T {
  for (const password of [WELL_KNOWN_PASSWORD, ...passwords]) {
    const opened = password === '' ? undefined : open(password);
    if (opened !== undefined) return opened;
  }
  throw new WorkbookRefusal(passwords.length === 0 ? 'passwordNeeded' : 'passwordWrong');
}
