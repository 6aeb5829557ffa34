import type { DoneDrawing } from '../../done-action';
import type { DrawOutcome, MarkChange } from '../../port';

export interface FinishedDrawing {
  readonly outcome: DrawOutcome;
  readonly done: DoneDrawing;
  /** To be written to the mark at once. */
  readonly markStillToWrite: MarkChange | undefined;
}
