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
  const before = SWITCHES.map((name) => [name, read(app, name)] as const);
  busy.add(app);
  try {
    for (const name of SWITCHES) app[name] = false;
    return act();
  } finally {
    for (const [name, value] of before) restore(app, name, value);
    busy.delete(app);
  }
}

/** Switches that we could not put back to what they were, for the next action to do. */
const stuck = new WeakMap<WpsApplication, Map<Switch, boolean>>();

/** On where that cannot be read: a window that stays dark is worse than one that flickers. */
function read(app: WpsApplication, name: Switch): boolean {
  const known = stuck.get(app)?.get(name);
  if (known !== undefined) return known;
  try {
    return app[name] !== false;
  } catch {
    return true;
  }
}

/** The action stands or has been taken back by now; a switch that fails must not make it look otherwise. */
function restore(app: WpsApplication, name: Switch, value: boolean): void {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      app[name] = value;
      stuck.get(app)?.delete(name);
      return;
    } catch {
      // Once more, and then by the next action.
    }
  }
  const left = stuck.get(app) ?? new Map<Switch, boolean>();
  stuck.set(app, left.set(name, value));
}
