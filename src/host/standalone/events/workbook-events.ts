import { CommandType, type ICommandInfo, type IExecutionOptions } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowAutoHeightMutation,
  SheetValueChangeType,
} from '@univerjs/sheets';
import type { SelectedCells } from '../../port';
import { selectedCells } from '../places/selected-cells';
import type { ShownWorkbook } from '../shown-workbook';
import { Listeners } from './listeners';

/** Cells and sheets: what those who read the workbook read anew for. */
const CHANGING = new Set<string>([
  ...Object.values(SheetValueChangeType),
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetHideMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
]);
const SELECTING = new Set<string>([SetSelectionsOperation.id, SetWorksheetActiveOperation.id]);
/** The grid's own bookkeeping, as when it measures rows to show them. */
const NOT_SAVED = new Set<string>([SetWorksheetRowAutoHeightMutation.id]);

/** What happens in the workbook that is shown, by whoever's hand. */
export class WorkbookEvents {
  readonly changed = new Listeners<true>();
  readonly selected = new Listeners<SelectedCells>();
  /** Anything that a saved file would show. */
  readonly savable = new Listeners<true>();
  readonly #leave: () => void;

  constructor(private readonly shown: ShownWorkbook) {
    this.#leave = shown.onDone((done, options) => this.#hear(done, options));
  }

  dispose(): void {
    this.#leave();
    for (const listeners of [this.changed, this.selected, this.savable]) listeners.clear();
  }

  #hear({ id, type, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (!params || !('unitId' in params) || params.unitId !== this.shown.unitId) return;
    if (SELECTING.has(id)) this.selected.tellSoon(() => selectedCells(this.shown));
    if (type !== CommandType.MUTATION || isResult(options)) return;
    if (CHANGING.has(id)) this.changed.tellSoon(() => true);
    if (!NOT_SAVED.has(id)) this.savable.tellSoon(() => true);
  }
}

/** A formula that shows another result follows from a change, and is none. */
const isResult = (options: IExecutionOptions | undefined): boolean =>
  options?.['applyFormulaCalculationResult'] === true || options?.['fromFormula'] === true;
