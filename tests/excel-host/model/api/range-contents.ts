import { invalidArgument, sizeMismatch } from '../../protocol/host-fault';
import { displayedText } from '../entry/displayed-text';
import { plainValue, type StoredCell } from '../grid/cell';
import { columnsOf, rowsOf } from '../grid/area';
import { valueType, type ValueType } from '../sheet/value-type';
import { gridReader, guardSize, writeContents } from '../sheet/write-contents';
import { textArgument } from './argument-checks';
import { RangeNavigation } from './range-navigation';

const LONGEST_NUMBER_FORMAT = 255;

/** What is in the cells of a range, as grids of its shape. */
export abstract class RangeContents extends RangeNavigation {
  #read<Value>(of: (cell: StoredCell | undefined, row: number, col: number) => Value): Value[][] {
    const area = this._area;
    guardSize(area);
    const { grid } = this._place.sheet;
    return Array.from({ length: rowsOf(area) }, (_row, down) =>
      Array.from({ length: columnsOf(area) }, (_col, right) => {
        const [row, col] = [area.top + down, area.left + right];
        return of(grid.cell(row, col), row, col);
      }),
    );
  }

  #valueOf(cell: StoredCell | undefined): StoredCell['value'] {
    return this._place.handles.state.calculation.valueOf(this._place.sheet, cell);
  }

  #write(input: unknown): void {
    if (input === null) throw invalidArgument();
    writeContents(this._place.handles.state, this._place.sheet, this._area, input);
  }

  get values(): (string | number | boolean)[][] {
    return this.#read((cell) => plainValue(this.#valueOf(cell)));
  }
  set values(input: unknown) {
    this.#write(input);
  }

  get formulas(): (string | number | boolean)[][] {
    return this.#read((cell) => cell?.formula?.text ?? plainValue(this.#valueOf(cell)));
  }
  set formulas(input: unknown) {
    this.#write(input);
  }

  get text(): string[][] {
    const { grid } = this._place.sheet;
    const { date1904 } = this._place.handles.state.calendar;
    return this.#read((cell, row, col) =>
      displayedText(this.#valueOf(cell), grid.styleAt(row, col).numberFormat, date1904),
    );
  }

  get valueTypes(): ValueType[][] {
    return this.#read((cell) => valueType(this.#valueOf(cell)));
  }

  get numberFormat(): string[][] {
    const { grid } = this._place.sheet;
    return this.#read((_cell, row, col) => grid.styleAt(row, col).numberFormat);
  }
  set numberFormat(input: unknown) {
    if (input === null) throw invalidArgument();
    const { sheet, first } = this._place;
    if (!Array.isArray(input)) {
      const numberFormat = textArgument(input, LONGEST_NUMBER_FORMAT);
      this._place.restyle((style) => ({ ...style, numberFormat }));
      return;
    }
    guardSize(first);
    sheet.protection.guard('allowFormatCells');
    this.#writeFormats(gridReader(input, first));
    this._place.formatChanged();
  }

  #writeFormats(formatAt: (row: number, col: number) => unknown): void {
    const { top, left, bottom, right } = this._area;
    const { grid } = this._place.sheet;
    const restyles = new Map<string, ReturnType<typeof grid.styles.remembering>>();
    for (let row = top; row <= bottom; row++) {
      for (let col = left; col <= right; col++) {
        const given = formatAt(row, col);
        if (given === null) continue;
        const numberFormat = textArgument(given, LONGEST_NUMBER_FORMAT);
        let restyle = restyles.get(numberFormat);
        if (!restyle) {
          restyle = grid.styles.remembering((style) => ({ ...style, numberFormat }));
          restyles.set(numberFormat, restyle);
        }
        grid.restyleCell(row, col, restyle);
      }
    }
  }

  /** The client asks before it writes a large grid in pieces. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== rowsOf(this._area) || columns !== columnsOf(this._area)) throw sizeMismatch();
  }
}
