import type { Leftovers } from '../leftovers';
import type { WorkingNames } from '../working-names';

/** What the actions of one host share. A workbook may have several: the pane's, and each window of the add-in's. */
export interface Runtime {
  readonly names: WorkingNames;
  readonly leftovers: Leftovers;
}
