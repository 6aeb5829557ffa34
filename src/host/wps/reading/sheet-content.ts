import type { CellRange } from '../../../domain/sheet/address';
import type { CellValue } from '../../../domain/sheet/cell-value';
import type { SheetSnapshot } from '../../../domain/sheet/snapshot';
import type { CellState } from '../../cells/cell-state';
import { cellValue } from '../../cells/cell-values';
import type { WpsSheet } from '../api/workbook-api';
import { blockRows, blocksOf } from './block-rows';
import { CellContents } from './cell-content';
import { numberFormats } from './number-formats';

type Filled = Omit<CellState, 'formula' | 'format'>;

/**
 * The values of a range at their places. Two calls for each block of 20,000 cells, and the formats of the numbers among
 * them, of which some are dates.
 */
export function valuesIn(sheet: WpsSheet, range: CellRange, date1904: boolean): SheetSnapshot['rows'] {
  const contents = new CellContents(sheet);
  const filled = blocksOf(range).flatMap((block) => filledCells(sheet, block, contents));
  const formatOf = numberFormats(
    sheet,
    filled.filter(({ value }) => typeof value === 'number'),
  );
  const rows: (CellValue | undefined)[][] = [];
  for (const cell of filled) {
    const value = cellValue({ ...cell, format: formatOf(cell) }, date1904);
    if (value !== undefined) (rows[cell.row] ??= [])[cell.col] = value;
  }
  return rows;
}

const filledCells = (sheet: WpsSheet, block: CellRange, contents: CellContents): readonly Filled[] =>
  blockRows(sheet, block, 'Value2').flatMap((told, y) =>
    told.flatMap((value, x): readonly Filled[] => {
      const [row, col] = [block.top + y, block.left + x];
      const content = contents.of(value, row, col);
      return content.type === 'Empty' ? [] : [{ row, col, ...content }];
    }),
  );
