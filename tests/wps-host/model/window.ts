import type { WpsSheet, WpsWindow } from '../../../src/host/wps/api/workbook-api';
import { COLUMNS, ROWS } from '../../excel-host/model/grid/limits';
import type { SheetState } from '../../excel-host/model/sheet/sheet-state';
import { WpsFault } from '../bridge';
import { booleanGiven, wholeGiven } from './arguments';
import type { WpsContext } from './context';
import { frozenArea, frozenSplit, type Split, type View } from './view';

/** Where the window is cut that nobody said where to cut: somewhere in its middle. */
const MIDDLE: Split = { rows: 14, columns: 8 };

/** The window of a workbook, which is always about the sheet that is shown. */
export class WindowModel implements WpsWindow {
  constructor(readonly _context: WpsContext) {}

  get #sheet(): SheetState {
    if (this._context.chartShown) throw new WpsFault('call failed');
    return this._context.seen ?? this._context.state.active;
  }

  get ActiveSheet(): WpsSheet {
    const { chartShown } = this._context;
    return chartShown ? this._context.chart() : this._context.sheet(this.#sheet);
  }

  get #view(): View {
    return this._context.view(this.#sheet);
  }
  get #split(): Split {
    return this.#sheet.frozen ? frozenSplit(this.#sheet.frozen, this.#view) : this.#view.split;
  }

  get FreezePanes(): boolean {
    return this.#sheet.frozen !== undefined;
  }
  set FreezePanes(value: unknown) {
    const freeze = booleanGiven(value, 'Window.FreezePanes');
    this._context.program.guardTyping();
    const sheet = this.#sheet;
    if (freeze === (sheet.frozen !== undefined)) return;
    if (!freeze) {
      sheet.frozen = undefined;
      this.#view.split = { rows: 0, columns: 0 };
      return;
    }
    sheet.frozen = frozenArea(this.#splitToFreeze(), this.#view);
  }

  /** Without a split, above and left of the cell that is active; of the first, in the middle of what is seen. */
  #splitToFreeze(): Split {
    const { split, row, column } = this.#view;
    if (split.rows > 0 || split.columns > 0) return split;
    const { top, left } = this.#sheet.selection[0]!;
    const [rows, columns] = [Math.max(top + 1 - row, 0), Math.max(left + 1 - column, 0)];
    return rows === 0 && columns === 0 ? MIDDLE : { rows, columns };
  }

  get SplitRow(): number {
    return this.#split.rows;
  }
  set SplitRow(value: unknown) {
    this.#cut({ ...this.#split, rows: counted(value, 'Window.SplitRow', ROWS) });
  }

  get SplitColumn(): number {
    return this.#split.columns;
  }
  set SplitColumn(value: unknown) {
    this.#cut({ ...this.#split, columns: counted(value, 'Window.SplitColumn', COLUMNS) });
  }

  #cut(split: Split): void {
    this._context.program.guardTyping();
    if (!this.#sheet.frozen) this.#view.split = split;
    else this.#sheet.frozen = split.rows + split.columns > 0 ? frozenArea(split, this.#view) : undefined;
  }

  /** Of the part that scrolls, where others stay. */
  get ScrollRow(): number {
    return this.#view.row + (this.#sheet.frozen ? this.#split.rows : 0);
  }
  set ScrollRow(value: unknown) {
    this.#scroll({ row: counted(value, 'Window.ScrollRow', ROWS, 1) });
  }

  get ScrollColumn(): number {
    return this.#view.column + (this.#sheet.frozen ? this.#split.columns : 0);
  }
  set ScrollColumn(value: unknown) {
    this.#scroll({ column: counted(value, 'Window.ScrollColumn', COLUMNS, 1) });
  }

  /** What is frozen stays where it is, whatever the rest is scrolled to. */
  #scroll(to: Partial<Pick<View, 'row' | 'column'>>): void {
    this._context.program.guardTyping();
    if (!this.#sheet.frozen) Object.assign(this.#view, to);
  }
}

function counted(value: unknown, what: string, most: number, least = 0): number {
  const number = wholeGiven(value, what);
  if (number < least || number > most) throw new WpsFault('call failed');
  return number;
}
