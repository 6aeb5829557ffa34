import type { CellRange } from '../sheet/address';
import type { SheetRow, SheetSnapshot } from '../sheet/snapshot';
import type { HeaderBlock } from './header-block';
import type { ListColumns } from './list-columns';
import type { ListRow, RecognisedCell, SheetTables } from './recognised-table';
import type { RowCells } from './row-cells';
import type { RowDecision } from './row-decision';
import type { KeptScans, RowScan } from './sheet-scan';

/** What the rows of a table are read by; the same object for as long as the header stays what and where it was. */
export interface RowLayout extends Pick<HeaderBlock, 'kind' | 'left' | 'right' | 'last'> {
  readonly cols: ListColumns['cols'];
  readonly quarterCols: ListColumns['quarterCols'];
}

/** A row below a header block, and what it is read from beside its own cells. */
interface RowPlace {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly layout: RowLayout;
  /** The merges over the row, within the table's columns. */
  readonly merges: readonly CellRange[];
}

/** The cells of a row by meaning, and what kind of row it is. */
export interface ReadRow {
  readonly read: RowCells;
  readonly decision: RowDecision;
}

/** A row as it was read, with all that it was read from. */
interface KeptRow extends Omit<RowPlace, 'sheet'> {
  readonly fresh: ReadRow;
  /** The rows that hold the values of the merges. */
  readonly anchors: readonly (SheetRow | undefined)[];
}

const NO_ROWS: readonly undefined[] = [];

/**
 * What sheets and rows were read into under one mechanism, for a workbook that is read again after each edit: what is
 * the very same object as before, and was read from the same, is not read again. It keeps nothing alive and changes no
 * result.
 */
export class KeptRows implements KeptScans {
  readonly #sheets = new WeakMap<SheetSnapshot, SheetTables>();
  readonly #scans = new WeakMap<SheetRow, RowScan>();
  readonly #rows = new WeakMap<SheetRow, KeptRow>();
  readonly #listed = new WeakMap<RowCells, ListRow>();
  readonly #layouts = new WeakMap<HeaderBlock['leaves'], RowLayout>();

  tables(sheet: SheetSnapshot, read: (sheet: SheetSnapshot) => SheetTables): SheetTables {
    return keptIn(this.#sheets, sheet, read);
  }

  scan(cells: SheetRow, read: (cells: SheetRow) => RowScan): RowScan {
    return keptIn(this.#scans, cells, read);
  }

  /** Leaves and columns of a header that is met again are the very same (see `readSpan`, `listColumns`). */
  layout({ leaves, kind, left, right, last }: HeaderBlock, { cols, quarterCols }: ListColumns): RowLayout {
    const now = { kind, left, right, last, cols, quarterCols };
    const before = this.#layouts.get(leaves);
    if (before && sameLayout(before, now)) return before;
    this.#layouts.set(leaves, now);
    return now;
  }

  read(place: RowPlace, read: (row: number) => ReadRow): ReadRow {
    const { sheet, row, layout, merges } = place;
    const cells = sheet.rows[row];
    if (!cells) return read(row);
    const known = this.#rows.get(cells);
    if (known && isReadFrom(known, place)) return known.fresh;
    const fresh = read(row);
    const anchors = merges.length === 0 ? NO_ROWS : merges.map(({ top }) => sheet.rows[top]);
    // Of other rows the reader takes a closer look that is not kept.
    if (fresh.decision === 'row') this.#rows.set(cells, { row, layout, merges, anchors, fresh });
    return fresh;
  }

  /** The row made before of the same cells, where it says the same as the one made now. */
  listed(read: RowCells, now: ListRow): ListRow {
    const before = this.#listed.get(read);
    if (before && saysTheSame(before, now)) return before;
    this.#listed.set(read, now);
    return now;
  }
}

function keptIn<Key extends object, Value>(
  known: WeakMap<Key, Value>,
  key: Key,
  read: (key: Key) => Value,
): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = read(key);
  known.set(key, value);
  return value;
}

const sameLayout = (a: RowLayout, b: RowLayout): boolean =>
  a.kind === b.kind &&
  a.left === b.left &&
  a.right === b.right &&
  a.last === b.last &&
  a.cols === b.cols &&
  a.quarterCols === b.quarterCols;

function isReadFrom(known: KeptRow, { sheet, row, layout, merges }: RowPlace): boolean {
  if (known.row !== row || known.layout !== layout || known.merges.length !== merges.length) return false;
  for (let index = 0; index < merges.length; index++) {
    const merge = merges[index];
    if (known.merges[index] !== merge || !merge) return false;
    if (known.anchors[index] !== sheet.rows[merge.top]) return false;
  }
  return true;
}

/** Labels may have been carried down into the cells. */
function saysTheSame(a: ListRow, b: ListRow): boolean {
  if (a.row !== b.row || a.sheet !== b.sheet || a.hidden !== b.hidden || a.struck !== b.struck) return false;
  if (a.quarters !== b.quarters) return false;
  if (a.cells === b.cells) return true;
  const keys = Object.keys(b.cells) as (keyof ListRow['cells'])[];
  return keys.every((key) => sameCell(a.cells[key], b.cells[key]));
}

const sameCell = (a: RecognisedCell | undefined, b: RecognisedCell | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.row === b.row &&
    a.col === b.col &&
    a.value === b.value &&
    a.mergedRows === b.mergedRows &&
    a.isAnchor === b.isAnchor);
