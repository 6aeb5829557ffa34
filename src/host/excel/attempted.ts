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

/**
 * `takenBack`: the workbook is as it was before. `done`: the action had gone through to its last step, and is complete
 * now. Else what remains; then it can be tried again.
 */
export type Ending = 'takenBack' | 'done' | Remains;
export type TakeBack = () => Promise<Ending>;

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
export async function attempted(
  act: () => Promise<void>,
  takeBack: TakeBack,
  place: ErrorPlace = {},
): Promise<void> {
  try {
    await act();
  } catch (error) {
    const ending = await takeBack();
    if (ending === 'done') return;
    if (ending === 'takenBack') throw translateError(error, place);
    const { sheets, cells } = ending;
    const told = translateError(error, cells === 0 ? place : { ...place, cellsLeft: cells }, sheets);
    throw new WreckedError(told, takeBack);
  }
}

/** A second time, as a request can fail by chance. */
export async function twice(takeBack: TakeBack): Promise<Ending> {
  const ending = await takeBack();
  return typeof ending === 'string' ? ending : takeBack();
}
