import { hullOf } from '../../../domain/sheet/hull';
import type { WorkbookChange } from '../../port';
import type { ShownWorkbook } from '../shown-workbook';
import type { ChangedCells } from './changed-cells';

/** What has changed since it was last told: the cells of one sheet, or anything. */
export class MergedChanges {
  #merged: ChangedCells | undefined;

  constructor(private readonly shown: ShownWorkbook) {}

  add(changed: ChangedCells): void {
    this.#merged = this.#merged === undefined ? changed : merged(this.#merged, changed);
  }

  /** As it is told, by the name that the sheet has now; undefined where nothing has changed. */
  take(): WorkbookChange | undefined {
    const changed = this.#merged;
    this.#merged = undefined;
    if (changed === undefined) return undefined;
    const sheet = changed === 'everything' ? undefined : this.shown.sheetOf(changed.sheetId);
    return changed === 'everything' || !sheet
      ? { kind: 'other' }
      : { kind: 'cells', sheet: sheet.getName(), range: changed.range };
  }
}

function merged(a: ChangedCells, b: ChangedCells): ChangedCells {
  if (a === 'everything' || b === 'everything' || a.sheetId !== b.sheetId) return 'everything';
  return { sheetId: a.sheetId, range: hullOf([a.range, b.range]) ?? a.range };
}
