import type { WpsApplication } from './api/application-api';
import { Journal } from './journal';

const SWITCHES = ['ScreenUpdating', 'EnableEvents', 'DisplayAlerts'] as const;
type Switch = (typeof SWITCHES)[number];

/** An action that failed, and some of which could not be taken back; `journal` can try that again. */
export class NotTakenBack extends Error {
  override readonly name = 'NotTakenBack';

  constructor(
    override readonly cause: unknown,
    readonly journal: Journal,
  ) {
    super('not taken back');
  }
}

/**
 * Does everything of an action without a pause in which the clerk or another page could come in between, with screen,
 * events and questions switched off. Where it throws, what it noted in the journal is taken back before the error is
 * thrown on; `NotTakenBack` where that failed too. `act` must not be asynchronous.
 */
export function inOneGo<Result>(app: WpsApplication, act: (journal: Journal) => Result): Result {
  const journal = new Journal();
  return withSwitchesOff(app, () => {
    try {
      return act(journal);
    } catch (error) {
      throw isTakenBack(journal) ? error : new NotTakenBack(error, journal);
    }
  });
}

/**
 * Tries again what an action could not take back. Where that fails now that WPS takes orders, as when the clerk has
 * deleted the sheet since, it is given up: `NotTakenBack`, with nothing left to try.
 */
export function takeBackAgain(app: WpsApplication, journal: Journal): void {
  withSwitchesOff(app, () => {
    if (!isTakenBack(journal)) throw new NotTakenBack(journal.takeBack()[0], new Journal());
  });
}

/** A second time where it failed, as a call can fail by chance. */
const isTakenBack = (journal: Journal): boolean =>
  journal.takeBack().length === 0 || journal.takeBack().length === 0;

/** Programs that something is being done in at this moment, by this page. */
const busy = new WeakSet<WpsApplication>();

/** Whether what WPS tells now comes of what we do. */
export const isInOneGo = (app: WpsApplication): boolean => busy.has(app);

function withSwitchesOff<Result>(app: WpsApplication, act: () => Result): Result {
  busy.add(app);
  try {
    for (const name of SWITCHES) app[name] = false;
    return act();
  } finally {
    for (const name of SWITCHES) switchOn(app, name);
    busy.delete(app);
  }
}

/**
 * On, and not as it was found: an action of another page of the add-in may have been under way when we looked, and WPS
 * would stay dark and deaf for good. The action stands or has been taken back by now; a switch that fails must not make
 * it look otherwise.
 */
function switchOn(app: WpsApplication, name: Switch): void {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      app[name] = true;
      return;
    } catch {
      // Once more, and then at the end of the next action.
    }
  }
}
