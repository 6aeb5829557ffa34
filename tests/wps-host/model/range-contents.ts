import { displayedText } from '../../excel-host/model/entry/displayed-text';
import { cellsOf, columnsOf, encloses, isSingleCell, rowsOf } from '../../excel-host/model/grid/area';
import type { StoredCell } from '../../excel-host/model/grid/cell';
import { clearCells } from '../../excel-host/model/sheet/clear-cells';
import { guardSize, writeContents } from '../../excel-host/model/sheet/write-contents';
import { NoSuchCall, WpsFault } from '../bridge';
import { formulaOf, value2Of } from './contents';
import { textGiven } from './arguments';
import { RangeNavigation } from './range-navigation';

const LONGEST_NUMBER_FORMAT = 255;

/** What is in the cells of a range. */
export abstract class RangeContents extends RangeNavigation {
  /** Of the first area: one cell's by itself, several as rows. An empty cell is undefined by itself, null in rows. */
  #read(of: (cell: StoredCell | undefined) => unknown): unknown {
    const { sheet, first } = this._cells;
    guardSize(first);
    if (isSingleCell(first)) return of(sheet.grid.cell(first.top, first.left));
    return Array.from({ length: rowsOf(first) }, (_row, down) =>
      Array.from(
        { length: columnsOf(first) },
        (_col, right) => of(sheet.grid.cell(first.top + down, first.left + right)) ?? null,
      ),
    );
  }

  #valueOf(cell: StoredCell | undefined): StoredCell['value'] {
    return this._cells.context.state.calculation.valueOf(this._cells.sheet, cell);
  }

  #write(input: unknown, what: string): void {
    const { sheetForWriting: sheet, areas, context } = this._cells;
    if (Array.isArray(input) && areas.length > 1) throw new WpsFault('call failed');
    const contents = contentsGiven(input, what);
    for (const area of areas) writeContents(context.state, sheet, area, contents);
  }

  get Value2(): unknown {
    return this.#read((cell) => value2Of(this.#valueOf(cell)));
  }
  set Value2(input: unknown) {
    this.#write(input, 'Range.Value2');
  }

  get Formula(): unknown {
    return this.#read((cell) => cell?.formula?.text ?? formulaOf(this.#valueOf(cell)));
  }
  set Formula(input: unknown) {
    this.#write(input, 'Range.Formula');
  }

  get HasFormula(): boolean | null {
    const { sheet, areas } = this._cells;
    let formulas = 0;
    for (const area of areas) sheet.grid.forEachStored(area, (cell) => (formulas += cell.formula ? 1 : 0));
    if (formulas === 0) return false;
    return formulas === areas.reduce((sum, area) => sum + cellsOf(area), 0) ? true : null;
  }

  get Text(): string | null {
    const { sheet, areas, first, context } = this._cells;
    if (areas.length > 1 || !isSingleCell(first)) return null;
    const { top, left } = first;
    const value = this.#valueOf(sheet.grid.cell(top, left));
    const { numberFormat } = sheet.grid.styleAt(top, left);
    return displayedText(value, numberFormat, context.state.calendar.date1904);
  }

  get NumberFormat(): string | null {
    return this._cells.common(({ numberFormat }) => numberFormat);
  }
  set NumberFormat(value: unknown) {
    const numberFormat = textGiven(value, 'Range.NumberFormat');
    if (numberFormat === '' || numberFormat.length > LONGEST_NUMBER_FORMAT) {
      throw new WpsFault('call failed');
    }
    this._cells.restyle((style) => ({ ...style, numberFormat }));
  }

  /** Not of a part of a merged cell. */
  ClearContents(): void {
    const { sheetForWriting: sheet, areas, context } = this._cells;
    const cuts = areas.some((area) => sheet.merged.in(area).some((merged) => !encloses(area, merged)));
    if (cuts) throw new WpsFault('call failed');
    for (const area of areas) clearCells(context.state, sheet, area, 'Contents');
  }
}

/** The model leaves a cell alone where it is given null; WPS empties it. */
function contentsGiven(input: unknown, what: string): unknown {
  if (Array.isArray(input)) {
    const rows: readonly unknown[] = input;
    return rows.map((row) => (Array.isArray(row) ? row.map((item) => contentGiven(item, what)) : row));
  }
  return contentGiven(input, what);
}

function contentGiven(value: unknown, what: string): unknown {
  if (value === null) return '';
  if (!['string', 'number', 'boolean'].includes(typeof value) || Number.isNaN(value)) {
    throw new NoSuchCall(`${what} of ${typeof value}`);
  }
  return value;
}
