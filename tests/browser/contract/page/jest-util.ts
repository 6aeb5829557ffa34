/*
 * What `expect` asks of the package jest-util, which does not run in a browser. The bundle of the contract page takes this
 * in its place; anything else asked of it fails.
 */

export const isPromise = (value: unknown): boolean =>
  value != null && typeof (value as { then?: unknown }).then === 'function';

export const pluralize = (word: string, count: number, ending = 's'): string =>
  `${count} ${word}${count === 1 ? '' : ending}`;

export class ErrorWithStack extends Error {}
