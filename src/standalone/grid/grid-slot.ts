import type { WorkbookDocument } from '../../domain/document/workbook-document';
import type { Grid, GridWorkbook } from '../../host/standalone/open-grid';

/** The place of the grid in the page: empty at first, then holding the grid, for good. */
export class GridSlot {
  private arrived: (grid: Grid, first: GridWorkbook) => void = () => undefined;
  /** The workbook that the grid begins with; waits for the grid, however often its start takes. */
  readonly first = new Promise<GridWorkbook>((resolve) => {
    this.arrived = (grid, first) => {
      this.current = grid;
      resolve(first);
    };
  });
  /** What is shown is changed by one at a time, in order. */
  private turn: Promise<unknown> = this.first;

  current: Grid | undefined;

  /** Starts the grid on its first workbook; where it rejects, nothing is left of it, and it may be called again. */
  async start(startGrid: () => Promise<Grid>, document: WorkbookDocument): Promise<void> {
    const grid = await startGrid();
    try {
      this.arrived(grid, await grid.open(document));
    } catch (error) {
      grid.dispose();
      throw error;
    }
  }

  /** Shows a workbook in place of the one shown, once the grid is there. */
  show(document: WorkbookDocument): Promise<GridWorkbook> {
    const shown = this.turn.then(() => {
      if (!this.current) throw new Error('shown before the grid was there');
      return this.current.open(document);
    });
    // Who asked for it hears of a failure; the next one goes on.
    this.turn = shown.catch(() => undefined);
    return shown;
  }
}
