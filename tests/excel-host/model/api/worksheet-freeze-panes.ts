import { itemNotFound } from '../../protocol/host-fault';
import { HostObject } from '../../protocol/host-object';
import { COLUMNS, ROWS } from '../grid/limits';
import type { SheetState } from '../sheet/sheet-state';
import { integerArgument, isAbsent } from './argument-checks';
import { areaArgument } from './cells-place';
import type { Handles } from './handles';
import type { Range } from './range';

export class WorksheetFreezePanes extends HostObject {
  constructor(
    private readonly _handles: Handles,
    private readonly _sheet: SheetState,
  ) {
    super();
  }

  freezeAt(frozenRange: unknown): void {
    this._sheet.frozen = isAbsent(frozenRange) ? undefined : areaArgument(frozenRange, this._sheet);
  }

  /** Takes the place of what was frozen before; 0 frees. */
  freezeRows(count: unknown): void {
    const rows = isAbsent(count) ? 1 : integerArgument(count, 0, ROWS - 1);
    this._sheet.frozen = rows === 0 ? undefined : { top: 0, bottom: rows - 1, left: 0, right: COLUMNS - 1 };
  }

  freezeColumns(count: unknown): void {
    const columns = isAbsent(count) ? 1 : integerArgument(count, 0, COLUMNS - 1);
    this._sheet.frozen =
      columns === 0 ? undefined : { top: 0, bottom: ROWS - 1, left: 0, right: columns - 1 };
  }

  unfreeze(): void {
    this._sheet.frozen = undefined;
  }

  getLocation(): Range {
    if (!this._sheet.frozen) throw itemNotFound();
    return this._handles.range(this._sheet, this._sheet.frozen);
  }
}
