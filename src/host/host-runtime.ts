/** What differs from one runtime of a host to another; tests say what it is. */
export interface HostRuntime {
  /** Lower-case letters and digits that no other runtime on the workbook has. */
  readonly token: string;
  /** Milliseconds of a clock. */
  readonly now: () => number;
}
