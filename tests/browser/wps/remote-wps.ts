import type { Page } from 'playwright-core';
import type { PageWps } from '../../wps-host/page-wps';

/** The WPS that is played inside a page, steered from the test. */
export class RemoteWps {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /**
   * Runs a function in the page on its WPS. It sees nothing of the test but its argument, and both the argument and the
   * answer are copied as JSON.
   */
  async do<Argument, Answer>(
    run: (wps: PageWps, argument: Argument) => Answer | Promise<Answer>,
    argument: Argument,
  ): Promise<Answer> {
    // As one text each way: Playwright copies value by value, which takes longer than most of what is run.
    const answer = await this.#page.evaluate<string | undefined>(
      `if (!window.__wps) throw new Error('this page has no WPS');
       Promise.resolve((${run.toString()})(window.__wps, ${JSON.stringify(argument)})).then(JSON.stringify)`,
    );
    return (answer === undefined ? undefined : JSON.parse(answer)) as Answer;
  }

  /** Names of the sheets that a clerk sees. */
  visibleSheets(): Promise<readonly string[]> {
    return this.do(
      (wps) => wps.sheetNames().filter((name) => wps.inspect(name).visibility === 'Visible'),
      null,
    );
  }

  /** Values of a block of one column, from a row on, counted as in addresses. */
  column(sheet: string, column: string, fromRow: number, count: number): Promise<readonly unknown[]> {
    return this.do(
      (wps, block) => {
        const { cells } = wps.inspect(block.sheet);
        return Array.from(
          { length: block.count },
          (_, index) => cells[`${block.column}${block.fromRow + index}`]?.value,
        );
      },
      { sheet, column, fromRow, count },
    );
  }
}
