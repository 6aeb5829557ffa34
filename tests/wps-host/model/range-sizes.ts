import { type Area, isEntireColumns, isEntireRows } from '../../excel-host/model/grid/area';
import { TALLEST_ROW } from '../../excel-host/model/grid/limits';
import { autofitColumns, autofitRows } from '../../excel-host/model/sheet/autofit';
import { columnWidth, commonColumnWidth, commonRowHeight } from '../../excel-host/model/sheet/row-heights';
import type { SheetState } from '../../excel-host/model/sheet/sheet-state';
import { WpsFault } from '../bridge';
import { booleanGiven, numberGiven } from './arguments';
import { charactersOf, pointsOf, WIDEST } from './column-characters';
import { RangeFormat } from './range-format';

/** How wide and tall the rows and columns of a range are, and whether they are seen. */
export abstract class RangeSizes extends RangeFormat {
  /** Whether an area stands for its rows or its columns; a fault where it is neither. */
  #bands(area: Area): 'rows' | 'columns' {
    const [rows, columns] = [isEntireRows(area), isEntireColumns(area)];
    if (!rows && !columns) throw new WpsFault('call failed');
    if (rows && columns) return this._unit === 'columns' ? 'columns' : 'rows';
    return rows ? 'rows' : 'columns';
  }

  #same<Value>(measure: (sheet: SheetState, area: Area) => Value | null): Value | null {
    const { sheet, areas } = this._cells;
    const [first, ...others] = new Set(areas.map((area) => measure(sheet, area)));
    return first === undefined || others.length > 0 ? null : first;
  }

  get Hidden(): boolean | null {
    return this.#same((sheet, area) =>
      this.#bands(area) === 'rows'
        ? sheet.rows.hiddenIn(area.top, area.bottom)
        : sheet.columns.hiddenIn(area.left, area.right),
    );
  }
  set Hidden(value: unknown) {
    const hidden = booleanGiven(value, 'Range.Hidden');
    const { sheetForWriting: sheet, areas } = this._cells;
    for (const area of areas) {
      if (this.#bands(area) === 'rows') {
        sheet.protection.guard('allowFormatRows');
        sheet.rows.hide(area.top, area.bottom, hidden);
      } else {
        sheet.protection.guard('allowFormatColumns');
        sheet.columns.hide(area.left, area.right, hidden);
      }
    }
  }

  get ColumnWidth(): number | null {
    const points = this.#same(commonColumnWidth);
    return points === null ? null : charactersOf(points);
  }
  set ColumnWidth(value: unknown) {
    const characters = numberGiven(value, 'Range.ColumnWidth');
    if (characters < 0 || characters > WIDEST) throw new WpsFault('call failed');
    const { sheetForWriting: sheet, areas } = this._cells;
    sheet.protection.guard('allowFormatColumns');
    for (const { left, right } of areas) sheet.columns.give(left, right, pointsOf(characters));
  }

  /** Of the first area. */
  get Width(): number {
    const { sheet, first } = this._cells;
    let width = 0;
    for (let col = first.left; col <= first.right; col++) width += columnWidth(sheet, col);
    return width;
  }

  get RowHeight(): number | null {
    return this.#same(commonRowHeight);
  }
  set RowHeight(value: unknown) {
    const points = numberGiven(value, 'Range.RowHeight');
    if (points < 0 || points > TALLEST_ROW) throw new WpsFault('call failed');
    const { sheetForWriting: sheet, areas } = this._cells;
    sheet.protection.guard('allowFormatRows');
    for (const { top, bottom } of areas) sheet.rows.give(top, bottom, points);
  }

  AutoFit(): void {
    const { sheetForWriting: sheet, areas, context } = this._cells;
    const bands = areas.map((area) => this.#bands(area));
    for (const [at, area] of areas.entries()) {
      sheet.protection.guard(bands[at] === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
      if (bands[at] === 'rows') autofitRows(sheet, area);
      else autofitColumns(context.state, sheet, area);
    }
  }
}
