import { cellAddress } from '../sheet/address';
import { cellText } from '../sheet/cell-value';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { ColumnKey } from '../mechanism/table-definition';
import type { HeaderBlock } from './header-block';
import { isBlankCell } from './header-text';
import type { ListColumns } from './list-columns';
import type { ListRows } from './row-collector';
import type { CellPlace, ListRow, ReadingGuess, RecognisedCell } from './recognised-table';
import { isOwn } from './row-cells';

interface ReadList {
  readonly sheet: SheetSnapshot;
  readonly block: HeaderBlock;
  readonly columns: ListColumns;
  readonly read: ListRows;
}

const FINISHED = /[。.！!？?；;：:…”）)]\s*$/;

/** What the reader decided about the rows of a list table. */
export const listGuesses = (list: ReadList): ReadingGuess[] => [
  ...carriedGuesses(list),
  ...mergedRatings(list),
  ...hiddenGuesses(list),
  ...struckGuesses(list),
  ...continuedRows(list),
  ...totalGuesses(list),
];

const placeOf = (sheet: SheetSnapshot, row: number, col: number): CellPlace => ({
  sheet: sheet.name,
  cell: cellAddress(row, col),
});

/** The column that the table counts: 项目任务, or the first of 履岗党员 and 岗位承诺 that it has. */
const countedColumn = ({ columns }: ReadList): ColumnKey | undefined =>
  (['projectTask', 'commitment', 'member'] as const).find((key) =>
    columns.cols.some((column) => column.key === key),
  );

const countedCell = (list: ReadList, row: ListRow): RecognisedCell | undefined => {
  const key = countedColumn(list);
  return key && row.cells[key];
};

function carriedGuesses({ sheet, block, columns, read }: ReadList): ReadingGuess[] {
  return [...read.carried].map(([key, rows]) => {
    const col = columns.cols.find((column) => column.key === key)?.col ?? block.left;
    return {
      code: 'carriedDown',
      place: placeOf(sheet, block.first, col),
      values: { column: key, count: rows },
    };
  });
}

/** A rating merged over several rows or quarters holds for each row it covers. */
function mergedRatings({ sheet, block, columns, read }: ReadList): ReadingGuess[] {
  const isMerged = sheet.merges.some(
    ({ left, bottom, right }) =>
      bottom > block.last &&
      columns.quarterCols.some((col) => col !== undefined && col >= left && col <= right),
  );
  if (!isMerged) return [];
  const seen = new Map<string, { rows: number; quarter: number; cell: RecognisedCell }>();
  for (const { quarters } of read.rows) {
    quarters.forEach((cell, index) => {
      if (!cell || (cell.mergedRows === 1 && cell.isAnchor) || isBlankCell(cell.value)) return;
      const address = cellAddress(cell.row, cell.col);
      const known = seen.get(address);
      if (!known) seen.set(address, { rows: 1, quarter: index + 1, cell });
      else if (known.quarter === index + 1) known.rows++;
    });
  }
  // Merged like the task beside it, a rating covers one task only.
  const several = [...seen.values()].filter(({ rows, cell }) => rows > 1 || cell.mergedRows === 1);
  return several.map(({ rows, quarter, cell }) => ({
    code: 'mergedRating',
    place: placeOf(sheet, cell.row, cell.col),
    values: { rows, quarter },
  }));
}

function hiddenGuesses(list: ReadList): ReadingGuess[] {
  const { sheet, block, columns, read } = list;
  const guesses: ReadingGuess[] = [];
  const rows = sheet.hiddenRows.length === 0 ? [] : read.rows.filter(({ hidden }) => hidden);
  const first = rows[0];
  if (first) {
    const col = countedCell(list, first)?.col ?? block.left;
    guesses.push({
      code: 'hiddenRows',
      place: placeOf(sheet, first.row, col),
      values: { count: rows.length },
    });
  }
  const used = new Set([...columns.cols.map(({ col }) => col), ...columns.quarterCols]);
  const cols = sheet.hiddenCols.filter((col) => used.has(col));
  if (cols[0] !== undefined) {
    guesses.push({
      code: 'hiddenColumns',
      place: placeOf(sheet, block.first, cols[0]),
      values: { count: cols.length },
    });
  }
  if (sheet.hidden) {
    guesses.push({
      code: 'hiddenSheet',
      place: placeOf(sheet, block.first, block.left),
      values: { sheet: sheet.name },
    });
  }
  return guesses;
}

const struckGuesses = (list: ReadList): ReadingGuess[] =>
  list.read.rows
    .filter(({ struck }) => struck)
    .map((row) => ({
      code: 'struckTask',
      place: placeOf(list.sheet, row.row, countedCell(list, row)?.col ?? list.block.left),
      values: { row: row.row + 1 },
    }));

/** A text that ends unfinished and goes on below in a row that has nothing else: proposed, never joined (spec §3). */
function continuedRows(list: ReadList): ReadingGuess[] {
  const key = countedColumn(list);
  if (!key) return [];
  const guesses: ReadingGuess[] = [];
  const { rows } = list.read;
  for (let index = 1; index < rows.length; index++) {
    const before = rows[index - 1];
    const row = rows[index];
    if (!row) continue;
    const cell = row.cells[key];
    if (!before || !cell || before.row !== row.row - 1 || !isOwn(cell) || !isAlone(row, key)) continue;
    const text = cellText(before.cells[key]?.value).trim();
    if (text === '' || FINISHED.test(text) || isAlone(before, key)) continue;
    const place = placeOf(list.sheet, row.row, cell.col);
    guesses.push({ code: 'continuedRow', place, values: { row: row.row + 1 } });
  }
  return guesses;
}

function isAlone(row: ListRow, key: ColumnKey): boolean {
  if (row.quarters.some(isOwn)) return false;
  for (const other in row.cells) if (other !== key && isOwn(row.cells[other as ColumnKey])) return false;
  return true;
}

/** A total counts the rows above it, or those since the total before it; only tasks are counted by rows (spec §3). */
function totalGuesses({ sheet, block, read }: ReadList): ReadingGuess[] {
  if (block.kind !== 'goals') return [];
  let before = 0;
  return read.totals.flatMap(({ row, stated, rowsBefore }): ReadingGuess[] => {
    const sinceLast = rowsBefore - before;
    before = rowsBefore;
    if (stated === rowsBefore || stated === sinceLast) return [];
    return [
      {
        code: 'totalDiffers',
        place: placeOf(sheet, row, block.left),
        values: { stated, counted: rowsBefore },
      },
    ];
  });
}
