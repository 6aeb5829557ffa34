import type { CellPosition, CellRange } from '../../domain/sheet/address';
import type { CellEdit } from '../../domain/sheet/edits';
import type { CellState } from '../cells/cell-state';
import { rectanglesOf } from '../plan/rectangles';
import type { StandingSheet } from '../standing-workbook';

/** A cell of a sheet, which is named as the host that reads it finds sheets. */
export type CellKey = Pick<CellEdit, 'sheet' | 'row' | 'col'>;

/** What edits are about to be written over. */
export interface TouchedCells {
  readonly isThere: (sheet: string) => boolean;
  /** Cells that were asked for can be filled in all the same, but no format can be changed. */
  readonly isProtected: (sheet: string) => boolean;
  /** Of a cell that was asked for, on a sheet that is there. */
  readonly stateOf: (cell: CellKey) => CellState;
  readonly sheetOf: (name: string) => Pick<StandingSheet, 'id' | 'name'>;
  readonly date1904: boolean;
}

/** Cells of a sheet that are read together. */
export interface TouchedArea {
  readonly name: string;
  readonly range: CellRange;
  readonly isWritten: boolean;
}

/** All sheets with cells to write or to look at, each once. */
export const touchedSheets = (
  cells: readonly CellKey[],
  guards: readonly CellKey[] = [],
): readonly string[] => [...new Set([...cells, ...guards].map(({ sheet }) => sheet))];

/** Neighbours together; of each sheet what is written, then what is only looked at. */
export const touchedAreas = (
  cells: readonly CellKey[],
  guards: readonly CellKey[] = [],
): readonly TouchedArea[] =>
  touchedSheets(cells, guards).flatMap((name) => [
    ...areasOn(name, cells, true),
    ...areasOn(name, guards, false),
  ]);

const areasOn = (name: string, cells: readonly CellKey[], isWritten: boolean): readonly TouchedArea[] =>
  rectanglesOf(cells.filter(({ sheet }) => sheet === name)).map((range) => ({ name, range, isWritten }));

/** The cells that were read, to be asked for one by one. */
export class ReadCells {
  readonly #states = new Map<string, CellState>();

  add(sheet: string, states: readonly CellState[]): void {
    for (const state of states) this.#states.set(key(sheet, state), state);
  }

  stateOf({ sheet, row, col }: CellKey): CellState {
    return known(this.#states.get(key(sheet, { row, col })));
  }
}

const key = (sheet: string, { row, col }: CellPosition): string => `${row}:${col}:${sheet}`;

/** What was asked for; a mistake of ours where it was not. */
export function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new TypeError('a cell that was never asked for');
  return value;
}
