import { type Area, intersection } from '../grid/area';
import { CellError, type CellContent, type StoredCell } from '../grid/cell';
import { evaluate, type CellSource } from '../formula/evaluate';
import { WHOLE_SHEET } from '../grid/area';
import type { SheetState } from './sheet-state';

export const CALCULATION_MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
export type CalculationMode = (typeof CALCULATION_MODES)[number];

/** Formulas are worked out when they are read, at most once after each change. */
export class Calculation {
  #mode: CalculationMode = 'Automatic';
  #round = 1;
  readonly #running = new Set<StoredCell>();

  constructor(private readonly findSheet: (name: string) => SheetState | undefined) {}

  get mode(): CalculationMode {
    return this.#mode;
  }

  setMode(mode: CalculationMode): void {
    this.#mode = mode;
    this.contentsChanged();
  }

  /** In manual mode results stay as they are until `recalculate`. */
  contentsChanged(): void {
    if (this.#mode !== 'Manual') this.#round++;
  }

  recalculate(): void {
    this.#round++;
  }

  valueOf(sheet: SheetState, cell: StoredCell | undefined): CellContent | undefined {
    if (!cell?.formula || cell.calculated === this.#round) return cell?.value;
    // A formula that refers to itself shows 0, as Excel does with a warning.
    if (this.#running.has(cell)) return 0;
    this.#running.add(cell);
    try {
      cell.value = evaluate(cell.formula.expression, this.#sourceFor(sheet));
      cell.calculated = this.#round;
      return cell.value;
    } finally {
      this.#running.delete(cell);
    }
  }

  #sourceFor(own: SheetState): CellSource {
    const sheetNamed = (name: string | undefined): SheetState | undefined =>
      name === undefined ? own : this.findSheet(name);
    return {
      valueAt: (name, row, col) => {
        const sheet = sheetNamed(name);
        return sheet ? this.valueOf(sheet, sheet.grid.cell(row, col)) : new CellError('#REF!');
      },
      valuesIn: (name, area) => this.#valuesIn(sheetNamed(name), area),
    };
  }

  #valuesIn(sheet: SheetState | undefined, area: Area): readonly CellContent[] {
    if (!sheet) return [new CellError('#REF!')];
    const found: CellContent[] = [];
    sheet.grid.forEachStored(intersection(area, WHOLE_SHEET) ?? area, (cell) => {
      const value = this.valueOf(sheet, cell);
      if (value !== undefined) found.push(value);
    });
    return found;
  }
}
