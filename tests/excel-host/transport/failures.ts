import { generalException, type HostFault } from '../protocol/host-fault';
import { OfficeStatus } from './office-codes';
import type { RequestKind } from './traffic';

/** How a request is to be dealt with. */
export type Verdict =
  | { readonly kind: 'run' }
  /** Answered with a status; nothing runs. */
  | { readonly kind: 'refuse'; readonly status: number }
  /** Runs, but the client hears only the status. */
  | { readonly kind: 'loseAnswer'; readonly status: number }
  /** Never answered. */
  | { readonly kind: 'silence' }
  /** Waits until the cell is no longer edited. */
  | { readonly kind: 'hold' };

const RUN: Verdict = { kind: 'run' };

/** Bit of the request flags: the caller asked for `delayForCellEdit`, and the set of that name is claimed. */
const WAIT_FOR_CELL_EDIT = 64;

/**
 * Faults on demand. Requests and actions are counted from the call that asks for the fault, the next one being 1;
 * what office.js sends by itself (startup, cleanup) is not counted.
 */
export class Failures {
  readonly #requests = new Map<number, Verdict>();
  readonly #actions = new Map<number, HostFault>();
  #requestsSeen = 0;
  #actionsSeen = 0;
  #permanent: Verdict | undefined;
  #cellEdit: 'off' | 'asked' | 'hold' = 'off';
  #whenCellEditEnds: (() => void)[] = [];

  /** The k-th request is refused before anything of it runs: GeneralException, or what the status stands for. */
  atRequest(k: number, status: number = OfficeStatus.internalError): void {
    this.#requests.set(this.#requestsSeen + k, { kind: 'refuse', status });
  }

  /** The k-th request runs in Excel, but its answer is lost. */
  loseAnswerOf(k: number, status: number = OfficeStatus.internalError): void {
    this.#requests.set(this.#requestsSeen + k, { kind: 'loseAnswer', status });
  }

  /** The k-th action of the whole conversation fails; those before it in its batch stay applied, as in Excel. */
  atAction(k: number, fault: HostFault = generalException()): void {
    this.#actions.set(this.#actionsSeen + k, fault);
  }

  /** From now on every request fails, or is never answered. */
  disconnect(how: 'refuse' | 'silence' = 'refuse', status: number = OfficeStatus.internalError): void {
    this.#permanent = how === 'silence' ? { kind: 'silence' } : { kind: 'refuse', status };
  }

  /** The workbook is gone while the pane still runs: every request is answered InvalidOrTimedOutSession. */
  closeWorkbook(): void {
    this.disconnect('refuse', OfficeStatus.invalidOrTimedOutSession);
  }

  /**
   * The clerk is typing in a cell. Requests fail with InvalidOperationInCellEditMode; those that asked for
   * `delayForCellEdit` wait, and all do with `hold`.
   */
  startCellEdit(how: 'asked' | 'hold' = 'asked'): void {
    this.#cellEdit = how;
  }

  endCellEdit(): void {
    this.#cellEdit = 'off';
    for (const resume of this.#whenCellEditEnds.splice(0)) resume();
  }

  /** Forgets all faults, ends the cell edit and connects again. */
  clear(): void {
    this.#requests.clear();
    this.#actions.clear();
    this.#permanent = undefined;
    this.endCellEdit();
  }

  get disconnected(): boolean {
    return this.#permanent !== undefined;
  }

  /** For the transport: counts the request and judges it. */
  judge(kind: RequestKind, flags: number): Verdict {
    const planned = kind === 'work' ? this.#requests.get(++this.#requestsSeen) : undefined;
    if (this.#permanent) return this.#permanent;
    if (planned) return planned;
    if (kind === 'startup' || this.#cellEdit === 'off') return RUN;
    const waits = this.#cellEdit === 'hold' || (flags & WAIT_FOR_CELL_EDIT) !== 0;
    return waits ? { kind: 'hold' } : { kind: 'refuse', status: OfficeStatus.invalidCallInContext };
  }

  /** For the transport: resumes a request that was held. */
  onCellEditEnd(resume: () => void): void {
    this.#whenCellEditEnds.push(resume);
  }

  /** For the dispatcher: counts the action and fails it if it is due. */
  beforeAction(): void {
    const fault = this.#actions.get(++this.#actionsSeen);
    if (fault) throw fault;
  }
}
