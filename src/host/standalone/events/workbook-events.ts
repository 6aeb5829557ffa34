import { CommandType, type ICommandInfo, type IExecutionOptions } from '@univerjs/core';
import { RemoveOtherFormulaMutation, SetOtherFormulaMutation } from '@univerjs/engine-formula';
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetRowAutoHeightMutation,
} from '@univerjs/sheets';
import type { SelectedCells, WorkbookChange } from '../../port';
import { selectedCells } from '../places/selected-cells';
import type { ShownWorkbook } from '../shown-workbook';
import { changedCells, type ChangedCells } from './changed-cells';
import { Listeners } from './listeners';
import { MergedChanges } from './merged-changes';
import { isResult, otherResults } from './other-results';

const SELECTING = new Set<string>([SetSelectionsOperation.id, SetWorksheetActiveOperation.id]);
/** The grid's own bookkeeping: it measures rows to show them, and tells its calculation of the formulas of rules. */
const NOT_SAVED = new Set<string>([
  SetWorksheetRowAutoHeightMutation.id,
  SetOtherFormulaMutation.id,
  RemoveOtherFormulaMutation.id,
]);

/** What happens in the workbook that is shown, by whoever's hand. */
export class WorkbookEvents {
  readonly changed = new Listeners<WorkbookChange>();
  readonly selected = new Listeners<SelectedCells>();
  /** Anything that a saved file would show. */
  readonly savable = new Listeners<true>();
  readonly #changes: MergedChanges;
  readonly #leave: readonly (() => void)[];

  constructor(private readonly shown: ShownWorkbook) {
    this.#changes = new MergedChanges(shown);
    this.#leave = [
      shown.onDone((done, options) => this.#hear(done, options)),
      // What a cell showed before is gone once the result is there.
      shown.onOrdered((ordered, options) => {
        if (this.#isHere(ordered) && isResult(options)) this.#tell(otherResults(shown, ordered));
      }),
    ];
  }

  dispose(): void {
    for (const leave of this.#leave) leave();
    for (const listeners of [this.changed, this.selected, this.savable]) listeners.clear();
  }

  #hear(done: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (!this.#isHere(done)) return;
    if (SELECTING.has(done.id)) this.selected.tellSoon(() => selectedCells(this.shown));
    if (done.type !== CommandType.MUTATION || isResult(options)) return;
    this.#tell(changedCells(done));
    if (!NOT_SAVED.has(done.id)) this.savable.tellSoon(() => true);
  }

  #isHere({ params }: Readonly<ICommandInfo>): boolean {
    return params !== undefined && 'unitId' in params && params.unitId === this.shown.unitId;
  }

  #tell(changed: ChangedCells | undefined): void {
    if (changed === undefined) return;
    this.#changes.add(changed);
    this.changed.tellSoon(() => this.#changes.take());
  }
}
