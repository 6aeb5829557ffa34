import type { Leftovers } from '../leftovers';
import type { NewContext } from './new-context';
import type { WorkingNames } from '../working-names';

/** What the actions of one host share. A workbook may have several: the pane's, the ribbon's, a second pane's. */
export interface Runtime {
  readonly newContext: NewContext;
  readonly names: WorkingNames;
  readonly leftovers: Leftovers;
}
