import { NO_DECISIONS } from '../../domain/consolidation/clerk-decisions';
import { otherPeriodClaimed } from '../../domain/consolidation/period-proposal';
import { underRosterNames, type PreviousQuarter } from '../../domain/consolidation/previous-quarter';
import { isBefore, type Period } from '../../domain/mechanism/quarters';
import { consolidateOutcomes } from '../consolidate-files';
import { defaultMechanism } from '../default-mechanism';
import { faultOf } from '../reading/fault';
import type { ReadingOutcome } from '../reading/reading-job';
import type { SessionState } from './session-state';

/** Names of persons on the screen and on the slips to the schools; what goes up has none at all (spec §5.4). */
export const SESSION_NAMES = 'masked';

const initialState = (period: Period): SessionState => ({
  files: [],
  period,
  periodGuessed: true,
  otherPeriod: undefined,
  roster: undefined,
  previous: undefined,
  due: undefined,
  decisions: NO_DECISIONS,
  progress: undefined,
  cancelled: false,
  result: undefined,
  fault: undefined,
});

/** The state of a session, and who is to be told of a new one. */
export class SessionStore {
  private state: SessionState;
  private readonly listeners = new Set<() => void>();

  constructor(period: Period) {
    this.state = initialState(period);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly getState = (): SessionState => this.state;

  set(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of [...this.listeners]) listener();
  }

  /** Takes a change over and adds up what was read anew; no file is read for it. */
  addUp(outcomes: readonly ReadingOutcome[], change: Partial<SessionState>): void {
    const state = { ...this.state, ...change };
    try {
      this.set({ ...change, ...addedUp(state, outcomes) });
    } catch (cause) {
      this.set({ ...change, result: undefined, fault: { kind: 'fault', detail: faultOf(cause) } });
    }
  }
}

function addedUp(
  { files, period, roster, previous, due, decisions }: SessionState,
  outcomes: readonly ReadingOutcome[],
): Pick<SessionState, 'result' | 'otherPeriod'> {
  if (outcomes.length === 0) return { result: undefined, otherPeriod: undefined };
  const units = roster?.units;
  const { result } = consolidateOutcomes(
    outcomes,
    { period, names: SESSION_NAMES },
    {
      roster: units,
      previous: comparable(previous, period, units),
      due,
      picks: decisions.picks,
      decisions,
      unread: files.filter(({ unfinished }) => unfinished).map(({ name }) => name),
    },
  );
  return { result, otherPeriod: otherPeriodClaimed(result.files, period) };
}

/** A quarter is compared with one before it only, which it no longer is when the clerk chose another period since. */
function comparable(
  previous: PreviousQuarter | undefined,
  period: Period,
  units: NonNullable<SessionState['roster']>['units'] | undefined,
): PreviousQuarter | undefined {
  const mechanism = defaultMechanism();
  if (!previous || !isBefore(mechanism, previous.period, period)) return undefined;
  return units ? underRosterNames(previous, units, mechanism.vocabulary) : previous;
}
