import { WORKING_SHEET_PREFIX } from '../../domain/sheet/mark';
import type { StandingSheet } from './workbook-view';

const LONGEST_NAME = 31;

/** A new name for a sheet in work; `of` is the name of a sheet that is set aside. */
export type NewName = (of?: string) => string;

/** Names for sheets in work that no sheet has: `_168~4`; of one set aside with its own name behind, `_168~5~_168`. */
export function workingNames(sheets: readonly Pick<StandingSheet, 'name'>[]): NewName {
  let last = Math.max(0, ...sheets.map(({ name }) => Number(WORKING_NAME.exec(name)?.[1] ?? 0)));
  return (of) => {
    last += 1;
    const name = `${WORKING_SHEET_PREFIX}${last}`;
    return of === undefined ? name : `${name}~${of}`.slice(0, LONGEST_NAME);
  };
}

/** The name a sheet had before it was set aside; undefined for any other sheet. */
export const nameBeforeAside = (name: string): string | undefined => WORKING_NAME.exec(name)?.[2];

const WORKING_NAME = new RegExp(`^${WORKING_SHEET_PREFIX}(\\d+)(?:~(.+))?$`, 'u');
