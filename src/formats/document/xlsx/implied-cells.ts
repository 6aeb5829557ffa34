import type { DocumentStyle } from '../../../domain/document/workbook-document';
import type { RawCell } from './raw-cells';
import type { SheetContext } from './sheet-context';
import { columnSpans, type ColumnSpan } from './sheet-columns';
import type { SheetPart } from './sheet-part';
import { switchOf } from './xml-element';

/** More than this is no table that someone made, but a sheet formatted as a whole. */
const MOST_IMPLIED = 200_000;

/**
 * The cells of a sheet, row by row, with those that the file only implies: what a row or a column says of its cells holds
 * as far as the sheet is used. Beyond that it is counted where it would show.
 */
export function impliedCells(part: SheetPart, context: SheetContext): RawCell[] {
  const cells = part.rows.flatMap((row) => row.cells);
  const shows = lookThatShows(part, context);
  const columns = columnSpans(part).filter(({ look }) => look !== undefined && shows(look));
  const rows = new Map(part.rows.flatMap((row) => (row.look === undefined ? [] : [[row.row, row.look]])));
  const lastRow = cells.reduce((last, { row }) => Math.max(last, row), -1);
  const lastCol = cells.reduce((last, { col }) => Math.max(last, col), -1);
  const lost = columns.length + [...rows.values()].filter(shows).length;
  context.tally.add('looks', context.name, lost);
  if (lost === 0 || (lastRow + 1) * (lastCol + 1) > MOST_IMPLIED) return inOrder(cells);
  const known = new Set(cells.map(({ row, col }) => row * WIDE + col));
  for (let row = 0; row <= lastRow; row++) {
    for (let col = 0; col <= lastCol; col++) {
      const look = known.has(row * WIDE + col) ? undefined : (rows.get(row) ?? lookOfColumn(columns, col));
      if (look !== undefined) cells.push({ row, col, look, isRich: false });
    }
  }
  return inOrder(cells);
}

const WIDE = 16_384;

/** Row by row, each place once: what a file says of a cell in several elements holds together. */
function inOrder(cells: RawCell[]): RawCell[] {
  const ordered: RawCell[] = [];
  for (const cell of cells.sort((a, b) => a.row - b.row || a.col - b.col)) {
    const before = ordered[ordered.length - 1];
    if (before?.row === cell.row && before.col === cell.col)
      ordered[ordered.length - 1] = { ...before, ...cell };
    else ordered.push(cell);
  }
  return ordered;
}

const lookOfColumn = (columns: readonly ColumnSpan[], col: number): number | undefined =>
  columns.find(({ first, last }) => col >= first && col <= last)?.look;

/**
 * Fill and lines are seen in empty cells, a number format changes what is typed into them, and in a protected sheet it
 * matters whether anything can be.
 */
function lookThatShows(part: SheetPart, { styles }: SheetContext): (look: number) => boolean {
  const usual: DocumentStyle = styles.cellLooks[0]?.style ?? {};
  const isProtected = switchOf(part.one('sheetProtection'), 'sheet');
  const fields: readonly (keyof DocumentStyle)[] = [
    'fill',
    'borders',
    'numberFormat',
    ...(isProtected ? (['unlocked'] as const) : []),
  ];
  return (look) => {
    const style = styles.cellLooks[look]?.style ?? usual;
    return fields.some((field) => JSON.stringify(style[field]) !== JSON.stringify(usual[field]));
  };
}
