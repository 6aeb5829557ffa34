import type { DocumentCell, DocumentLink } from '../../../../domain/document/workbook-document';
import type { CellRange } from '../../../../domain/sheet/address';
import type { CellValue } from '../../../../domain/sheet/cell-value';
import type { SheetSnapshot } from '../../../../domain/sheet/snapshot';
import { biffCellKey } from '../../../legacy/biff-sheet-outline';
import { forEachValue } from '../../snapshot-document';
import type { BiffLink } from './biff-links';
import type { BiffSheetLooks } from './biff-sheet-looks';
import type { BiffStyles } from './biff-styles';

const COLUMNS = 256;
/** Bounds on cells that get a look from their row or column, and on cells that share a link. */
const MAX_PAINTED = 100_000;
const MAX_LINKED = 1000;

export interface DocumentCells {
  readonly cells: readonly DocumentCell[];
  /** Cells whose look lost something, and those beyond a bound. */
  readonly simplified: number;
}

/** Everything there is to a cell, put together from the values and what the records say. */
export function biffDocumentCells(
  snapshot: SheetSnapshot,
  looks: BiffSheetLooks,
  formulas: ReadonlyMap<number, string>,
  styles: BiffStyles,
): DocumentCells {
  const values = new Map<number, CellValue>();
  forEachValue(snapshot, (row, col, value) => values.set(biffCellKey(row, col), value));
  const links = linksByCell(looks.links);
  const notes = looks.objects.notes();
  const painted = paintedCells(looks, styles);
  const xfOf = (key: number): number | undefined => looks.cells.xfOf.get(key) ?? painted.xfOf.get(key);
  const keys = new Set<number>();
  for (const source of [values, looks.cells.xfOf, painted.xfOf, formulas, links, notes]) {
    for (const key of source.keys()) keys.add(key);
  }
  let simplified = painted.dropped + looks.cells.droppedBlanks;
  const cells = Float64Array.from(keys)
    .sort()
    .reduce<DocumentCell[]>((list, key) => {
      const xf = xfOf(key);
      const look = xf === undefined ? undefined : styles.of(xf);
      if (look?.simplified) simplified++;
      const [value, formula, link, note] = [
        values.get(key),
        formulas.get(key),
        links.get(key),
        notes.get(key),
      ];
      const cell: DocumentCell = {
        row: Math.floor(key / COLUMNS),
        col: key % COLUMNS,
        ...(value === undefined ? {} : { value }),
        ...(formula === undefined ? {} : { formula }),
        ...(look?.style === undefined ? {} : { style: look.style }),
        ...(link === undefined ? {} : { link }),
        ...(note === undefined ? {} : { note }),
      };
      if (Object.keys(cell).length > 2) list.push(cell);
      return list;
    }, []);
  return { cells, simplified };
}

/** A link on a merged cell names the whole of it; one on a wide range is given to its first cells. */
function linksByCell(links: readonly BiffLink[]): ReadonlyMap<number, DocumentLink> {
  const byCell = new Map<number, DocumentLink>();
  for (const { range, link } of links) {
    let left = MAX_LINKED;
    for (const key of keysOf(range)) {
      if (left-- === 0) break;
      byCell.set(key, link);
    }
  }
  return byCell;
}

function* keysOf(range: CellRange): Generator<number> {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let col = range.left; col <= Math.min(range.right, COLUMNS - 1); col++) yield biffCellKey(row, col);
  }
}

/**
 * Cells without a record of their own look like their row, or else like their column. A document knows cells only, so
 * those inside the used part of the sheet are given the look, where it shows at all or lets people write.
 */
function paintedCells(
  looks: BiffSheetLooks,
  styles: BiffStyles,
): { readonly xfOf: ReadonlyMap<number, number>; readonly dropped: number } {
  const own = looks.cells.xfOf;
  const used = usedPart(own.keys());
  const xfOf = new Map<number, number>();
  let dropped = 0;
  const matters = (xf: number): boolean => {
    const { showsWhenEmpty, isUnlocked } = styles.of(xf);
    return showsWhenEmpty || (isUnlocked && looks.isProtected);
  };
  const paint = (key: number, xf: number): void => {
    if (own.has(key) || xfOf.has(key)) return;
    if (xfOf.size < MAX_PAINTED) xfOf.set(key, xf);
    else dropped++;
  };
  const rows = [...looks.grid.rowXfs].filter(([, xf]) => matters(xf));
  const columns = [...looks.grid.columnXfs].filter(([, xf]) => matters(xf));
  for (const [row, xf] of rows) {
    for (let col = 0; row <= used.bottom && col <= used.right; col++) paint(biffCellKey(row, col), xf);
  }
  for (const [col, xf] of columns) {
    for (let row = 0; col <= used.right && row <= used.bottom; row++) {
      if (!looks.grid.rowXfs.has(row)) paint(biffCellKey(row, col), xf);
    }
  }
  dropped += rows.length + columns.length;
  return { xfOf, dropped };
}

function usedPart(keys: Iterable<number>): { readonly bottom: number; readonly right: number } {
  let [bottom, right] = [-1, -1];
  for (const key of keys) {
    bottom = Math.max(bottom, Math.floor(key / COLUMNS));
    right = Math.max(right, key % COLUMNS);
  }
  return { bottom, right };
}
