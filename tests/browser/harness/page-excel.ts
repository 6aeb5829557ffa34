import type { Page } from 'playwright-core';
import type { ExcelPage, PageExcel } from '../../excel-host/client/page-host';
import type { SheetView } from '../../excel-host/model/inspect';
import type { HostCounters } from '../../excel-host/transport/traffic';

/** What must be empty at the end of a test. */
export interface HostFindings {
  readonly bugs: readonly string[];
  readonly gaps: readonly string[];
  readonly refused: readonly string[];
}

/** The Excel that is played inside a page, steered from the test. */
export class RemoteExcel {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /**
   * Runs a function in the page on its Excel: `excel.do(({ host }, k) => host.failures.atRequest(k), 2)`. It sees nothing
   * of the test but its argument, and both the argument and the answer are copied as JSON.
   */
  async do<Argument, Answer>(
    run: (excel: PageExcel, argument: Argument) => Answer | Promise<Answer>,
    argument: Argument,
  ): Promise<Answer> {
    const excel = await this.#page.evaluateHandle(() => {
      const found = (window as ExcelPage).__excelHost;
      if (!found) throw new Error('this page has no Excel');
      return found;
    });
    try {
      // Playwright would look for handles inside the argument, and gives it a type of its own for that.
      return await excel.evaluate(
        run as (excel: PageExcel, argument: unknown) => Answer | Promise<Answer>,
        argument as unknown,
      );
    } finally {
      await excel.dispose();
    }
  }

  /** Clicks a ribbon button bound to a function; resolves on `event.completed()`. */
  invokeCommand(name: string, timeout = 10_000): Promise<void> {
    return this.do(({ host }, command) => host.invokeCommand(command.name, { timeout: command.timeout }), {
      name,
      timeout,
    });
  }

  /** What a sheet of the workbook looks like now. */
  inspect(sheet: string): Promise<SheetView> {
    return this.do((excel, name) => excel.inspect(name), sheet);
  }

  sheetNames(): Promise<readonly string[]> {
    return this.do((excel) => excel.sheetNames(), null);
  }

  /** Requests of the add-in so far. */
  counters(): Promise<HostCounters> {
    return this.do(({ host }) => host.counters, null);
  }

  findings(): Promise<HostFindings> {
    return this.do(
      ({ host: { journal } }) => ({
        bugs: journal.bugs.map(({ action, error }) => `${action}: ${String(error)}`),
        gaps: [...journal.gaps],
        refused: journal.refused.map(({ kind, id }) => `Office ${kind} ${id}`),
      }),
      null,
    );
  }
}
