import { HostError, type HostErrorCode } from '../host-error';

type FaultValues = HostError['values'];

/** Troubles a program can have, on demand: for tests of what is said when a call is refused. */
export class MemoryFaults {
  #next: HostError | undefined;
  #standing: HostError | undefined;

  /** The next call of the host is refused. */
  refuseNext(code: HostErrorCode, values: FaultValues = {}): void {
    this.#next = new HostError(code, values);
  }

  /** Every call is refused until `accept`: the clerk is typing, the connection is lost, the workbook was closed. */
  refuse(code: HostErrorCode, values: FaultValues = {}): void {
    this.#standing = new HostError(code, values);
  }

  accept(): void {
    this.#next = undefined;
    this.#standing = undefined;
  }

  /** Called by the host before each call. */
  raise(): void {
    const fault = this.#next ?? this.#standing;
    this.#next = undefined;
    if (fault) throw fault;
  }
}
