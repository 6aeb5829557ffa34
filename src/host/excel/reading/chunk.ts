import type { CellRange } from '../../../domain/sheet/address';

/** Rows of one sheet that are read together. */
export interface Chunk {
  readonly sheetId: string;
  readonly range: CellRange;
  /** Of what the merges are told: of the whole sheet, of the chunk, or of nothing. */
  readonly merges: 'sheet' | 'range' | 'none';
  readonly hiddenRows: boolean;
  readonly hiddenCols: boolean;
}

/** Answers end at 5 MB; a cell takes its value, its type and its format, some 40 bytes with a short text. */
export const ANSWER_BUDGET = 4_000_000;
const CELL_BYTES = 40;

const columnsOf = ({ left, right }: CellRange): number => right - left + 1;

/** Bytes of the answer, as far as one can tell beforehand. */
export const answerBytes = ({ range }: Chunk): number =>
  (range.bottom - range.top + 1) * columnsOf(range) * CELL_BYTES;

/** A chunk cut by rows, so that each part should fit an answer. */
export function fittingParts(chunk: Chunk): readonly Chunk[] {
  const rows = Math.max(1, Math.floor(ANSWER_BUDGET / CELL_BYTES / columnsOf(chunk.range)));
  const { top, bottom } = chunk.range;
  const parts: Chunk[] = [];
  for (let first = top; first <= bottom; first += rows) {
    parts.push(partOf(chunk, first, Math.min(bottom, first + rows - 1)));
  }
  return parts;
}

/** Two halves of what was too much at once; undefined where it is a single row. */
export function halved(chunks: readonly Chunk[]): readonly [readonly Chunk[], readonly Chunk[]] | undefined {
  const [only] = chunks;
  if (chunks.length > 1) {
    const half = Math.ceil(chunks.length / 2);
    return [chunks.slice(0, half), chunks.slice(half)];
  }
  if (!only || only.range.top === only.range.bottom) return undefined;
  const { top, bottom } = only.range;
  const middle = Math.floor((top + bottom) / 2);
  return [[partOf(only, top, middle)], [partOf(only, middle + 1, bottom)]];
}

/** The merges of a whole sheet are told once, with its first rows. */
const partOf = (chunk: Chunk, top: number, bottom: number): Chunk => ({
  ...chunk,
  range: { ...chunk.range, top, bottom },
  merges: chunk.merges === 'sheet' && top > chunk.range.top ? 'none' : chunk.merges,
});
