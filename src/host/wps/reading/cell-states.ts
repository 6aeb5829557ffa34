import { cellAddress, type CellRange } from '../../../domain/sheet/address';
import type { CellState } from '../../cells/cell-state';
import type { WpsSheet } from '../api/workbook-api';
import { blockRows, blocksOf } from './block-rows';
import { CellContents } from './cell-content';
import { numberFormats } from './number-formats';

/**
 * All cells of a range, empty ones too, row by row, with everything needed to put them back. Four calls for each block
 * of 20,000 cells, two or more for the formats, and three for each text that could be a formula.
 */
export function cellStatesOf(sheet: WpsSheet, range: CellRange): readonly CellState[] {
  const cells = cellSourcesOf(sheet, range);
  const formatOf = numberFormats(sheet, cells);
  return cells.map((cell) => ({ ...cell, format: formatOf(cell) }));
}

/** What cells hold, whatever their formats. */
export type CellSource = Omit<CellState, 'format'>;

/** As `cellStatesOf` without the formats. */
export const cellSourcesOf = (sheet: WpsSheet, range: CellRange): readonly CellSource[] =>
  blocksOf(range).flatMap((block) => sourcesIn(sheet, block));

function sourcesIn(sheet: WpsSheet, block: CellRange): readonly CellSource[] {
  const contents = new CellContents(sheet);
  const formulas = blockRows(sheet, block, 'Formula');
  return blockRows(sheet, block, 'Value2').flatMap((values, y) =>
    values.map((told, x): CellSource => {
      const [row, col] = [block.top + y, block.left + x];
      const { value, type } = contents.of(told, row, col);
      const formula = formulas[y]?.[x];
      const isFormula =
        typeof formula === 'string' &&
        formula.startsWith('=') &&
        (formula !== value || isCalculated(sheet, row, col));
      // Of a constant the formula is its text, which no longer says what kind of constant it was.
      return { row, col, formula: isFormula ? formula : value, value, type };
    }),
  );
}

/** A text that begins with `=` is told like a formula. */
const isCalculated = (sheet: WpsSheet, row: number, col: number): boolean =>
  sheet.Range(cellAddress(row, col)).HasFormula === true;
