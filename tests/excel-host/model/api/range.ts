import { invalidArgument, itemNotFound, notImplemented } from '../../protocol/host-fault';
import { clearCells, CLEAR_KINDS } from '../sheet/clear-cells';
import { mergeCells } from '../sheet/merge-cells';
import { isAbsent, oneOf } from './argument-checks';
import {
  readCellProperties,
  readColumnProperties,
  readRowProperties,
  writeCellProperties,
  writeColumnProperties,
  writeRowProperties,
} from './cell-properties';
import { ConditionalFormatCollection } from './conditional-format-collection';
import { DataValidation } from './data-validation';
import { linkOf, type RangeHyperlink, setLink } from './range-hyperlink';
import { RangeContents } from './range-contents';
import { RangeFormat } from './range-format';
import type { RangeAreas } from './range-areas';
import { specialAreas } from './special-cells';

/** More merged areas than this Excel does not answer. */
const MOST_MERGED_AREAS = 512;

export class Range extends RangeContents {
  get format(): RangeFormat {
    return new RangeFormat(this._place);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this._place);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this._place);
  }

  get hyperlink(): RangeHyperlink | null {
    return linkOf(this._place);
  }
  set hyperlink(value: unknown) {
    setLink(this._place, value);
  }

  get rowHidden(): boolean | null {
    return this._place.sheet.rows.hiddenIn(this._area.top, this._area.bottom);
  }
  set rowHidden(value: unknown) {
    if (typeof value !== 'boolean') throw invalidArgument();
    this._place.sheet.protection.guard('allowFormatRows');
    this._place.sheet.rows.hide(this._area.top, this._area.bottom, value);
  }

  get columnHidden(): boolean | null {
    return this._place.sheet.columns.hiddenIn(this._area.left, this._area.right);
  }
  set columnHidden(value: unknown) {
    if (typeof value !== 'boolean') throw invalidArgument();
    this._place.sheet.protection.guard('allowFormatColumns');
    this._place.sheet.columns.hide(this._area.left, this._area.right, value);
  }

  get hidden(): boolean | null {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }

  merge(across: unknown): void {
    const { sheet } = this._place;
    sheet.protection.guard();
    if (across !== true) return mergeCells(sheet, this._area);
    for (let row = this._area.top; row <= this._area.bottom; row++) {
      mergeCells(sheet, { ...this._area, top: row, bottom: row });
    }
  }

  unmerge(): void {
    this._place.sheet.protection.guard();
    this._place.sheet.merged.remove(this._area);
  }

  getMergedAreasOrNullObject(): RangeAreas | null {
    const { sheet, handles } = this._place;
    const merged = sheet.merged.in(this._area);
    if (merged.length > MOST_MERGED_AREAS) throw invalidArgument();
    return merged.length === 0 ? null : handles.areas(sheet, merged);
  }

  clear(applyTo: unknown): void {
    const { handles, sheet } = this._place;
    if (applyTo === 'ResetContents') throw notImplemented('Range.clear("ResetContents")');
    clearCells(handles.state, sheet, this._area, isAbsent(applyTo) ? 'All' : oneOf(applyTo, CLEAR_KINDS));
  }

  select(): void {
    this._place.handles.state.select(this._place.sheet, [this._area]);
  }

  getSpecialCells(cellType: unknown, cellValueType: unknown): RangeAreas {
    const { sheet, handles } = this._place;
    const areas = specialAreas(sheet, this._area, cellType, cellValueType);
    if (areas.length === 0) throw itemNotFound();
    return handles.areas(sheet, areas);
  }

  getCellProperties(options: unknown): unknown {
    return readCellProperties(this._place, options);
  }
  getRowProperties(options: unknown): unknown {
    return readRowProperties(this._place, options);
  }
  getColumnProperties(options: unknown): unknown {
    return readColumnProperties(this._place, options);
  }
  setCellProperties(data: unknown): void {
    writeCellProperties(this._place, data);
  }
  setRowProperties(data: unknown): void {
    writeRowProperties(this._place, data);
  }
  setColumnProperties(data: unknown): void {
    writeColumnProperties(this._place, data);
  }
}
