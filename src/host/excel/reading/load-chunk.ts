/// <reference types="office-js" />
import { rangeAddress, type CellRange } from '../../../domain/sheet/address';
import type { CellState } from '../../cells/cell-state';
import type { GridCell } from '../../plan/draw-op';
import type { Chunk } from './chunk';
import { rangesOfAddress } from './merged-areas';

export interface ChunkContent {
  readonly chunk: Chunk;
  readonly rows: readonly (readonly Pick<CellState, 'value' | 'type' | 'format'>[])[];
  readonly merges: readonly CellRange[];
  /** From 0, on the sheet. */
  readonly hiddenRows: readonly number[];
  readonly hiddenCols: readonly number[];
}

/** Queues the reading; call the answer after the next sync. */
export function loadChunk({ worksheets }: Excel.Workbook, chunk: Chunk): () => ChunkContent {
  const { top, left } = chunk.range;
  const sheet = worksheets.getItem(chunk.sheetId);
  const range = sheet.getRange(rangeAddress(chunk.range));
  range.load('values,valueTypes,numberFormat');
  const merged = mergedAreas(sheet, range, chunk.merges);
  const rows = chunk.hiddenRows ? range.getRowProperties({ rowHidden: true }) : undefined;
  const cols = chunk.hiddenCols ? range.getColumnProperties({ columnHidden: true }) : undefined;
  return () => ({
    chunk,
    rows: cellsIn(range),
    merges: !merged || merged.isNullObject ? [] : rangesOfAddress(merged.address),
    hiddenRows: (rows?.value ?? []).flatMap(({ rowHidden }, index) => (rowHidden ? [top + index] : [])),
    hiddenCols: (cols?.value ?? []).flatMap(({ columnHidden }, index) =>
      columnHidden ? [left + index] : [],
    ),
  });
}

/** Queues the question for the merges of the sheet, or of the range. */
export function mergedAreas(
  sheet: Excel.Worksheet,
  range: Excel.Range,
  of: Chunk['merges'],
): Excel.RangeAreas | undefined {
  if (of === 'none') return undefined;
  const merged = (of === 'sheet' ? sheet.getRange() : range).getMergedAreasOrNullObject();
  merged.load('address');
  return merged;
}

/** The cells of a range whose values, types and formats are loaded. */
export function cellsIn({ values, valueTypes, numberFormat }: Excel.Range): ChunkContent['rows'] {
  // The API's types say `any`; these are what it documents.
  const formats = numberFormat as string[][];
  return (values as GridCell[][]).map((row, y) =>
    row.map((value, x) => ({
      value,
      type: valueTypes[y]?.[x] ?? 'Unknown',
      format: formats[y]?.[x] ?? '',
    })),
  );
}
