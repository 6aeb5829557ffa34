import type { Host } from '../../host/port';
import type { SampleQuarter } from '../../actions/sample/give-sample';

interface Waiting {
  readonly host: Host;
  readonly quarter: SampleQuarter;
}

/**
 * The sample that was asked for and that no 汇总 view has taken up yet. It outlives a pane, as the workbook that the
 * sample is for may bring a pane of its own. `subscribe` fits `useSyncExternalStore`.
 */
export class SampleOrder {
  private waiting: Waiting | undefined;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  isFor(host: Host): boolean {
    return this.waiting?.host === host;
  }

  place(host: Host, quarter: SampleQuarter): void {
    this.change({ host, quarter });
  }

  /** The sample for this workbook, once. */
  take(host: Host): SampleQuarter | undefined {
    if (!this.isFor(host)) return undefined;
    const quarter = this.waiting?.quarter;
    this.change(undefined);
    return quarter;
  }

  private change(waiting: Waiting | undefined): void {
    this.waiting = waiting;
    for (const listener of [...this.listeners]) listener();
  }
}
