/// <reference types="office-js" />
import { rangeAddress, type CellRange } from '../../../domain/sheet/address';
import type { CellState } from '../cell-state';
import type { NewContext } from '../new-context';
import type { GridCell } from '../plan/draw-op';
import { requestsOf } from '../plan/requests';
import { rangesOfAddress } from './merged-areas';

/** Rows of one sheet that are read together. */
export interface Chunk {
  readonly sheetId: string;
  readonly range: CellRange;
  /** Whether to tell the merges, and of what. */
  readonly merges: 'sheet' | 'range' | 'none';
  readonly hiddenRows: boolean;
  readonly hiddenCols: boolean;
}

export interface ChunkContent {
  readonly chunk: Chunk;
  readonly rows: readonly (readonly Pick<CellState, 'value' | 'type' | 'format'>[])[];
  readonly merges: readonly CellRange[];
  /** From 0, on the sheet. */
  readonly hiddenRows: readonly number[];
  readonly hiddenCols: readonly number[];
}

/** Answers end at 5 MB; a cell takes its value, its type and its format, some 40 bytes with a short text. */
const ANSWER_BUDGET = 4_000_000;
const CELL_BYTES = 40;
const MOST_ROWS_BYTES = ANSWER_BUDGET;

const cellsOf = ({ top, left, bottom, right }: CellRange): number => (bottom - top + 1) * (right - left + 1);
const weightOf = ({ range }: Chunk): number => cellsOf(range) * CELL_BYTES;

/** All chunks in one request, unless they are too much for one. Merges of the whole sheet are told with the first. */
export async function readChunks(
  newContext: NewContext,
  chunks: readonly Chunk[],
): Promise<readonly ChunkContent[]> {
  try {
    return await readAll(newContext, chunks);
  } catch (error) {
    if (!isAboutMerges(error) || chunks.every(({ merges }) => merges !== 'sheet')) throw error;
    const byRange = chunks.map((chunk) =>
      chunk.merges === 'sheet' ? { ...chunk, merges: 'range' as const } : chunk,
    );
    return readAll(newContext, byRange);
  }
}

async function readAll(newContext: NewContext, chunks: readonly Chunk[]): Promise<readonly ChunkContent[]> {
  const contents: ChunkContent[] = [];
  for (const request of requestsOf(chunks.flatMap(fittingParts), weightOf, ANSWER_BUDGET)) {
    contents.push(...(await readTogether(newContext, request)));
  }
  return contents;
}

/** A chunk cut by rows, so that each part fits an answer as far as one can tell. */
function fittingParts(chunk: Chunk): readonly Chunk[] {
  const { top, left, bottom, right } = chunk.range;
  const rows = Math.max(1, Math.floor(MOST_ROWS_BYTES / CELL_BYTES / (right - left + 1)));
  const parts: Chunk[] = [];
  for (let first = top; first <= bottom; first += rows) {
    parts.push({
      ...chunk,
      range: { ...chunk.range, top: first, bottom: Math.min(bottom, first + rows - 1) },
    });
  }
  return parts;
}

/** Long texts, or more than 512 merges, are only known when Excel refuses: then half at a time. */
async function readTogether(
  newContext: NewContext,
  chunks: readonly Chunk[],
): Promise<readonly ChunkContent[]> {
  try {
    const context = newContext();
    const answers = chunks.map((chunk) => loadChunk(context.workbook, chunk));
    await context.sync();
    return answers.map((answer) => answer());
  } catch (error) {
    const halves = isTooMuch(error, chunks) ? halved(chunks) : undefined;
    if (!halves) throw error;
    const [first, second] = halves;
    return [...(await readTogether(newContext, first)), ...(await readTogether(newContext, second))];
  }
}

const isTooMuch = (error: unknown, chunks: readonly Chunk[]): boolean =>
  (error as Partial<OfficeExtension.Error>).code === 'ResponsePayloadSizeLimitExceeded' ||
  (isAboutMerges(error) && chunks.every(({ merges }) => merges !== 'sheet'));

/** More than 512 in one range are refused. */
const isAboutMerges = (error: unknown): boolean =>
  /getMergedAreasOrNullObject$/iu.test(
    (error as Partial<OfficeExtension.Error>).debugInfo?.errorLocation ?? '',
  );

function halved(chunks: readonly Chunk[]): readonly [readonly Chunk[], readonly Chunk[]] | undefined {
  const [only] = chunks;
  if (chunks.length > 1) {
    const half = Math.ceil(chunks.length / 2);
    return [chunks.slice(0, half), chunks.slice(half)];
  }
  if (!only || only.range.top === only.range.bottom) return undefined;
  const middle = Math.floor((only.range.top + only.range.bottom) / 2);
  return [
    [{ ...only, range: { ...only.range, bottom: middle } }],
    [
      {
        ...only,
        range: { ...only.range, top: middle + 1 },
        merges: only.merges === 'sheet' ? 'none' : only.merges,
      },
    ],
  ];
}

/** Queues the reading; call the answer after the next sync. */
function loadChunk({ worksheets }: Excel.Workbook, chunk: Chunk): () => ChunkContent {
  const { top, left } = chunk.range;
  const sheet = worksheets.getItem(chunk.sheetId);
  const range = sheet.getRange(rangeAddress(chunk.range));
  range.load('values,valueTypes,numberFormat');
  const mergesOf = { sheet: () => sheet.getRange(), range: () => range, none: () => undefined };
  const merged = mergesOf[chunk.merges]()?.getMergedAreasOrNullObject();
  merged?.load('address');
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

function cellsIn({ values, valueTypes, numberFormat }: Excel.Range): ChunkContent['rows'] {
  // The API's types say `any`; these are what it documents.
  const formats = numberFormat as string[][];
  return (values as GridCell[][]).map((row, y) =>
    row.map((value, x) => ({
      value,
      type: valueTypes[y]?.[x] ?? ('Unknown' as Excel.RangeValueType.unknown),
      format: formats[y]?.[x] ?? 'General',
    })),
  );
}
