/** A mistake of the test host or of its model, seen while it answered a request. */
export interface HostBug {
  readonly error: unknown;
  /** Name of the action that brought it out. */
  readonly action: string;
}

/** A call of Office that the host does not play, answered with an error status. */
export interface RefusedCall {
  readonly kind: 'method' | 'event' | 'dialog';
  /** Its number in the Common API, see `transport/office-codes`. */
  readonly id: number;
  readonly detail: string;
}

/**
 * What must not stay unnoticed even when the add-in catches the error: bugs of the host, members it lacks, and calls of
 * Office that it does not play.
 */
export class HostJournal {
  readonly bugs: HostBug[] = [];
  readonly gaps: string[] = [];
  readonly refused: RefusedCall[] = [];

  refuse(call: RefusedCall): void {
    this.refused.push(call);
  }

  /** Throws the first bug, or names what is lacking. For the end of a test. */
  assertClean(): void {
    const [bug] = this.bugs;
    if (bug) {
      const reason = bug.error instanceof Error ? bug.error.message : String(bug.error);
      throw new Error(`The test host failed at ${bug.action}: ${reason}`, { cause: bug.error });
    }
    const lacking = [...this.gaps, ...this.refused.map(({ kind, id }) => `Office ${kind} ${id}`)];
    if (lacking.length > 0) throw new Error(`The test host lacks: ${lacking.join('; ')}`);
  }
}
