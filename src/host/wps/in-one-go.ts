import type { WpsApplication } from './api/application-api';
import { Journal } from './journal';

const SWITCHES = ['ScreenUpdating', 'EnableEvents', 'DisplayAlerts'] as const;
type Switch = (typeof SWITCHES)[number];

/** An action that failed, and some of which could not be taken back. */
export class NotTakenBack extends Error {
  override readonly name = 'NotTakenBack';

  constructor(
    override readonly cause: unknown,
    readonly failures: readonly unknown[],
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
  const before = SWITCHES.map((name) => [name, read(app, name)] as const);
  const journal = new Journal();
  try {
    for (const name of SWITCHES) app[name] = false;
    return act(journal);
  } catch (error) {
    const failures = journal.takeBack();
    throw failures.length > 0 ? new NotTakenBack(error, failures) : error;
  } finally {
    for (const [name, value] of before) restore(app, name, value);
  }
}

/** On where that cannot be read: a window that stays dark is worse than one that flickers. */
function read(app: WpsApplication, name: Switch): boolean {
  try {
    return app[name] !== false;
  } catch {
    return true;
  }
}

/** The action stands or has been taken back by now; a switch that fails twice must not make it look otherwise. */
function restore(app: WpsApplication, name: Switch, value: boolean): void {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      app[name] = value;
      return;
    } catch {
      // Once more: the next action puts it right otherwise, as it begins by reading and ends by restoring.
    }
  }
}
