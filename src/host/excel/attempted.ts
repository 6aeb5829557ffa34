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
 * `takenBack`: the workbook is as it was before. `overtaken`: that too, but for what somebody else has done to its sheets
 * meanwhile. `done`: the action had gone through to its last step, and is complete now. Else what remains; then it can
 * be tried again.
 */
export type Ending = 'takenBack' | 'overtaken' | 'done' | Remains;
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

/** Seen by the host alone: what the action looked at had changed before it wrote, so that another attempt may do. */
export class OvertakenError extends Error {
  override readonly name = 'OvertakenError';

  constructor(readonly told: HostError) {
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
    if (ending === 'overtaken') throw new OvertakenError(translateError(error, place));
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

/** Attempts of an action that others overtake; each needs them to be in the middle of one of their own. */
const ATTEMPTS = 4;

/** Carries an action out, once more where another runtime or the clerk was faster. */
export async function unlessOvertaken<Result>(act: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof OvertakenError)) throw error;
      if (attempt === ATTEMPTS) throw error.told;
    }
  }
}
