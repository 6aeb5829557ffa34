import type { HostError } from '../host-error';
import { translateError, type ErrorPlace } from './translate-error';

/** What an action could not take back. */
export interface Remains {
  /** Names of our sheets that still stand, as far as known. */
  readonly sheets: readonly string[];
  /** How many cells may still hold what we wrote. */
  readonly cells: number;
  /** Why even taking back failed. */
  readonly cause: unknown;
}

/** Puts the workbook back to how it was before an action; what remains where that fails too. Can be tried again. */
export type TakeBack = () => Promise<Remains | undefined>;

/** Seen by the host alone: the error to tell, and what its next action has to take back before anything else. */
export class WreckedError extends Error {
  override readonly name = 'WreckedError';

  constructor(
    readonly told: HostError,
    readonly takeBack: TakeBack,
  ) {
    super(told.message, { cause: told });
  }
}

/** Does what changes the workbook; where that fails anywhere, everything is taken back before the error is told. */
export async function attempted<Result>(
  act: () => Promise<Result>,
  takeBack: TakeBack,
  place: ErrorPlace = {},
): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    const remains = await takeBack();
    if (!remains) throw translateError(error, place);
    const { sheets, cells } = remains;
    const told = translateError(error, cells === 0 ? place : { ...place, cellsLeft: cells }, sheets);
    throw new WreckedError(told, takeBack);
  }
}

/** A second time, as a request can fail by chance. */
export async function twice(takeBack: TakeBack): Promise<Remains | undefined> {
  return (await takeBack()) && takeBack();
}
