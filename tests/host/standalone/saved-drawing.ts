import { BooleanNumber, type ICellData, type IWorkbookData } from '@univerjs/core';
import type { DocumentPrint } from '../../../src/domain/document/workbook-document';
import { cellAddress, rangeAddress } from '../../../src/domain/sheet/address';
import type {
  DrawnCell,
  DrawnPrint,
  DrawnRowHeight,
  DrawnSheet,
  DrawnTint,
  DrawnWorkbook,
} from '../contract/drawn';
import { pointsOfMm } from '../contract/expected-setup';
import { savedCell } from './saved-cell';
import { savedAddress, savedConditions, savedTints, savedValidations } from './saved-rules';
import { savedSheets, type SavedSheet } from './saved-workbook';

const POINTS_PER_PIXEL = 0.75;

/** What stands in the grid, told from what it saves of a workbook. */
export const savedDrawing = (saved: IWorkbookData): DrawnWorkbook => ({
  sheets: savedSheets(saved).map(drawnSheet),
});

/** The tints of ours on all its sheets. */
export const tintsIn = (saved: IWorkbookData): readonly DrawnTint[] => savedSheets(saved).flatMap(savedTints);

function drawnSheet(saved: SavedSheet): DrawnSheet {
  const { sheet } = saved;
  const kept = (sheet.custom?.['document'] ?? {}) as { veryHidden?: boolean; print?: DocumentPrint };
  const { xSplit: cols = 0, ySplit: rows = 0 } = sheet.freeze ?? {};
  return {
    name: sheet.name ?? '',
    visibility: sheet.hidden !== BooleanNumber.TRUE ? 'visible' : kept.veryHidden ? 'veryHidden' : 'hidden',
    cells: drawnCells(saved),
    merges: (sheet.mergeData ?? []).map(savedAddress),
    columnWidths: sizes(sheet.columnData ?? {}, ({ w }) => (w ?? 0) * POINTS_PER_PIXEL),
    rowHeights: sizes(sheet.rowData ?? {}, ({ h, ia }): DrawnRowHeight => ({
      points: h === undefined ? undefined : h * POINTS_PER_PIXEL,
      fixed: ia === BooleanNumber.FALSE,
    })),
    validations: savedValidations(saved),
    conditionalStyles: savedConditions(saved),
    freeze: rows + cols > 0 ? { rows, cols } : undefined,
    print: drawnPrint(kept.print),
  };
}

function drawnCells(saved: SavedSheet): Readonly<Record<string, DrawnCell>> {
  const noteAt = new Map(saved.notes.map(({ row, col, note }) => [cellAddress(row, col), note]));
  const cells: Record<string, DrawnCell> = {};
  for (const [row, cols] of Object.entries(saved.sheet.cellData ?? {})) {
    for (const [col, cell] of Object.entries(cols as Record<number, ICellData>)) {
      const address = cellAddress(Number(row), Number(col));
      cells[address] = savedCell(cell, noteAt.get(address), saved);
    }
  }
  return cells;
}

const sizes = <Data, Size>(
  data: Readonly<Record<number, Data | null | undefined>>,
  sizeOf: (data: Data) => Size,
): Readonly<Record<number, Size>> =>
  Object.fromEntries(Object.entries(data).flatMap(([index, each]) => (each ? [[index, sizeOf(each)]] : [])));

const NONE = { top: 0, bottom: 0, left: 0, right: 0, header: 0, footer: 0 };

const drawnPrint = (print: DocumentPrint | undefined): DrawnPrint => ({
  paper: print?.paper === 'A4' ? 'A4' : 'other',
  orientation: print?.orientation ?? 'portrait',
  margins: Object.fromEntries(
    Object.entries(print?.margins ?? NONE).map(([side, mm]) => [side, pointsOfMm(mm)]),
  ) as DrawnPrint['margins'],
  fit: print?.fit,
  repeatRows: print?.repeatRows,
  area: print?.area && rangeAddress(print.area),
  footer: (print?.footer ?? '').replace(/^&C/u, ''),
  centerHorizontally: print?.centerHorizontally ?? false,
});
