import { WorkbookRefusal } from '../refusal';

/** Counts what a workbook makes us keep, over all its sheets, and refuses it past the limit. */
export class CellBudget {
  private used = 0;

  constructor(private readonly limit: number) {}

  spend(): void {
    if (++this.used > this.limit) throw new WorkbookRefusal('tooManyCells', { limit: this.limit });
  }
}
