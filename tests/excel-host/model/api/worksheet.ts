import { invalidArgument, itemNotFound } from '../../protocol/host-fault';
import { HostObject } from '../../protocol/host-object';
import { type Area, cellArea, isOnSheet, WHOLE_SHEET } from '../grid/area';
import { type SheetState, type Visibility, VISIBILITIES } from '../sheet/sheet-state';
import {
  booleanArgument,
  colorArgument,
  integerArgument,
  isAbsent,
  oneOf,
  textArgument,
} from './argument-checks';
import { areaArgument, areasArgument } from './cells-place';
import type { Handles } from './handles';
import { NoteCollection } from './notes';
import { PageLayout } from './page-layout';
import type { Range } from './range';
import type { RangeAreas } from './range-areas';
import { WorksheetFreezePanes } from './worksheet-freeze-panes';
import { WorksheetProtection } from './worksheet-protection';

export class Worksheet extends HostObject {
  constructor(
    private readonly _handles: Handles,
    private readonly _holder: SheetState,
  ) {
    super();
  }

  /** ItemNotFound once it is deleted. */
  private get _sheet(): SheetState {
    if (this._holder.isDeleted) throw itemNotFound();
    return this._holder;
  }

  get id(): string {
    return this._sheet.id;
  }

  get name(): string {
    return this._sheet.name;
  }
  set name(value: unknown) {
    this._handles.state.renameSheet(this._sheet, value);
  }

  get visibility(): Visibility {
    return this._sheet.visibility;
  }
  set visibility(value: unknown) {
    this._handles.state.setVisibility(this._sheet, oneOf(value, VISIBILITIES));
  }

  get position(): number {
    return this._handles.state.sheets.indexOf(this._sheet);
  }
  set position(value: unknown) {
    this._handles.state.moveSheet(this._sheet, integerArgument(value, 0));
  }

  /** Of a sheet that is not seen, Excel does not say. */
  get tabColor(): string | null {
    return this._sheet.visibility === 'Visible' ? this._sheet.tabColor : null;
  }
  set tabColor(value: unknown) {
    this._sheet.tabColor = value === '' ? '' : colorArgument(value);
  }

  get showGridlines(): boolean {
    return this._sheet.showGridlines;
  }
  set showGridlines(value: unknown) {
    this._sheet.showGridlines = booleanArgument(value);
  }

  get standardHeight(): number {
    return this._sheet.rows.standard;
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this._sheet);
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this._handles, this._sheet);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this._handles, this._sheet);
  }
  get notes(): NoteCollection {
    return new NoteCollection(this._handles, this._sheet);
  }

  activate(): void {
    this._handles.state.activate(this._sheet);
  }

  delete(): void {
    this._handles.state.deleteSheet(this._sheet);
  }

  getRange(address: unknown): Range {
    const isWhole = isAbsent(address) || address === '';
    return this.#range(isWhole ? WHOLE_SHEET : areaArgument(textArgument(address), this._sheet));
  }

  getRanges(address: unknown): RangeAreas {
    const areas = isAbsent(address) ? [WHOLE_SHEET] : areasArgument(textArgument(address), this._sheet);
    return this._handles.areas(this._sheet, areas);
  }

  getRangeByIndexes(startRow: unknown, startColumn: unknown, rowCount: unknown, columnCount: unknown): Range {
    const [top, left] = [integerArgument(startRow, 0), integerArgument(startColumn, 0)];
    return this.#range({
      top,
      left,
      bottom: top + integerArgument(rowCount, 1) - 1,
      right: left + integerArgument(columnCount, 1) - 1,
    });
  }

  getCell(row: unknown, column: unknown): Range {
    return this.#range(cellArea(integerArgument(row, 0), integerArgument(column, 0)));
  }

  getUsedRange(valuesOnly: unknown): Range {
    return this.#range(this.#used(valuesOnly) ?? cellArea(0, 0));
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = this.#used(valuesOnly);
    return used ? this.#range(used) : null;
  }

  #used(valuesOnly: unknown): Area | undefined {
    return this._sheet.grid.usedArea(WHOLE_SHEET, valuesOnly === true);
  }

  #range(area: Area): Range {
    if (!isOnSheet(area)) throw invalidArgument();
    return this._handles.range(this._sheet, area);
  }
}
