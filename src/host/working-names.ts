import { WORKING_SHEET_PREFIX } from '../domain/sheet/mark';

const LONGEST_NAME = 31;
const TOKEN_LENGTH = 6;

/** A new name for a sheet in work; `of` is the name of a sheet that is set aside. */
export type NewName = (of?: string) => string;

/** Names for sheets in work. Each runtime has a token of its own, so that none takes another's sheets for its own. */
export interface WorkingNames {
  readonly newName: NewName;
  /** True of a name that this runtime gave. */
  readonly isOwn: (sheet: { readonly name: string }) => boolean;
}

/** `_168~k3x9pa~4`; of a sheet set aside with its own name behind, `_168~k3x9pa~5~_168`. None is given twice. */
export function workingNames(token: string): WorkingNames {
  const own = `${WORKING_SHEET_PREFIX}${token}~`;
  let last = 0;
  return {
    newName: (of) => {
      last += 1;
      return of === undefined ? `${own}${last}` : `${own}${last}~${of}`.slice(0, LONGEST_NAME);
    },
    isOwn: ({ name }) => name.startsWith(own),
  };
}

/** One of two thousand million: enough for the few runtimes that a workbook has open. */
export const randomToken = (): string =>
  Math.random().toString(36).slice(2).padEnd(TOKEN_LENGTH, '0').slice(0, TOKEN_LENGTH);

/** The name a sheet had before it was set aside; undefined for any other sheet. */
export const nameBeforeAside = (name: string): string | undefined => WORKING_NAME.exec(name)?.[1];

const WORKING_NAME = new RegExp(`^${WORKING_SHEET_PREFIX}[0-9a-z]+~\\d+~(.+)$`, 'u');
