import type { Worksheet } from '@univerjs/core';
import { MARK_SHEET, type MarkRows } from '../../../domain/sheet/mark';
import { markRowsOf } from '../../mark-rows-of';
import { cellContent } from '../data';
import type { ShownWorkbook } from '../shown-workbook';

export const markSheet = (shown: ShownWorkbook): Worksheet | undefined =>
  shown.sheets.find((sheet) => sheet.getName() === MARK_SHEET);

/** What the workbook is marked with; undefined where it is not. */
export function readMark(shown: ShownWorkbook): MarkRows | undefined {
  const sheet = markSheet(shown);
  if (!sheet) return undefined;
  const cells: { row: number; col: number; value: unknown }[] = [];
  sheet.getCellMatrix().forValue((row, col, cell) => {
    cells.push({ row, col, value: cellContent(cell, undefined).value });
  });
  return markRowsOf(cells);
}

export const sameRows = (a: MarkRows | undefined, b: MarkRows | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
