import { KeptRows } from '../forms/kept-rows';
import { readStepStates, type StepStates } from '../forms/step-states';
import type { Mechanism } from '../mechanism/definition';
import { oncePer } from '../memory/remembered';
import { KeptTasks } from '../school/kept-tasks';
import type { SheetRow, SheetSnapshot } from '../sheet/snapshot';

/** What was read of sheets and rows under a mechanism, each as long as it lives itself. */
export interface KeptReadings {
  readonly rows: KeptRows;
  readonly tasks: KeptTasks;
  readonly stepStates: (sheet: SheetSnapshot) => StepStates | undefined;
  /** Non-empty cells of a sheet. */
  readonly filledCells: (sheet: SheetSnapshot) => number;
}

export const keptReadings = oncePer((mechanism: Mechanism): KeptReadings => {
  const filledInRow = oncePer(countFilled);
  return {
    rows: new KeptRows(),
    tasks: new KeptTasks(),
    stepStates: oncePer((sheet: SheetSnapshot) => readStepStates(sheet, mechanism)),
    filledCells: oncePer(({ rows }: SheetSnapshot) =>
      rows.reduce((sum, row) => sum + (row ? filledInRow(row) : 0), 0),
    ),
  };
});

function countFilled(row: SheetRow): number {
  let count = 0;
  for (const value of row) if (value !== undefined) count++;
  return count;
}
