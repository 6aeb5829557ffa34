import type { StyleTable } from '../../../../domain/document/style-table';
import type { DocumentCell } from '../../../../domain/document/workbook-document';
import type { CellValue } from '../../../../domain/sheet/cell-value';
import type { SheetSnapshot } from '../../../../domain/sheet/snapshot';
import type { LeftBehindTally } from '../../left-behind-tally';
import { forEachValue } from '../../snapshot-document';
import { isUnkept } from '../../xlsx/formula-keeping';
import { OdsCellLooks } from './ods-cell-looks';
import type { OdsParts } from './ods-parts';
import type { OdsCell, OdsTable } from './ods-table';

const COLUMNS = 16_384;
/** Bound on cells that get a look from their column. */
const MAX_PAINTED = 100_000;

/** The values of a sheet, and the table they stand in. */
export interface OdsValues {
  readonly snapshot: SheetSnapshot;
  readonly table: OdsTable;
  readonly parts: OdsParts;
  /** In lower case. */
  readonly lostNames: ReadonlySet<string>;
}

const keyOf = (row: number, col: number): number => row * COLUMNS + col;

/** Everything there is to a cell, row by row; counts what of it a document does not hold. */
export function odsDocumentCells(
  { snapshot, table, parts, lostNames }: OdsValues,
  styles: StyleTable,
  tally: LeftBehindTally,
): readonly DocumentCell[] {
  const { name } = snapshot;
  const values = new Map<number, CellValue>();
  forEachValue(snapshot, (row, col, value) => values.set(keyOf(row, col), value));
  const ownParts = new Map(
    table.cells.filter(saysSomething).map((cell) => [keyOf(cell.row, cell.col), cell]),
  );
  const looks = new OdsCellLooks(table, parts.styles, styles);
  const painted = paintedKeys([...values.keys(), ...ownParts.keys()], looks.columnsThatShow);
  tally.add('looks', name, looks.runsThatShow);
  const cells: DocumentCell[] = [];
  for (const key of Float64Array.from(new Set([...values.keys(), ...ownParts.keys(), ...painted])).sort()) {
    const [value, part] = [values.get(key), ownParts.get(key)];
    const [row, col] = [Math.floor(key / COLUMNS), key % COLUMNS];
    const content = contentOf(value, part, lostNames);
    if (content.formula === undefined && (part?.lostFormula || part?.formula !== undefined))
      tally.add('formulas', name);
    if (part?.isRich) tally.add('richText', name);
    if (looks.hasDiagonal(part?.styleName, col)) tally.add('looks', name);
    const style = looks.place(part?.styleName, col, value);
    if (style === undefined && Object.keys(content).length === 0) continue;
    cells.push({ row, col, ...content, ...(style === undefined ? {} : { style }) });
  }
  return cells;
}

const saysSomething = ({ styleName, formula, lostFormula, note, link, isRich }: OdsCell): boolean =>
  lostFormula || isRich || [styleName, formula, note, link].some((part) => part !== undefined);

function contentOf(
  value: CellValue | undefined,
  part: OdsCell | undefined,
  lostNames: ReadonlySet<string>,
): Pick<DocumentCell, 'value' | 'formula' | 'link' | 'note'> {
  const formula = part?.formula;
  return {
    ...(value === undefined ? {} : { value }),
    ...(formula === undefined || isUnkept(formula, lostNames) ? {} : { formula }),
    ...(part?.link ? { link: part.link } : {}),
    ...(part?.note === undefined ? {} : { note: part.note }),
  };
}

/** What a column says of its cells holds as far as the sheet is used, where it shows in empty cells. */
function paintedKeys(used: readonly number[], columns: readonly number[]): readonly number[] {
  let [bottom, right] = [-1, -1];
  for (const key of used) {
    bottom = Math.max(bottom, Math.floor(key / COLUMNS));
    right = Math.max(right, key % COLUMNS);
  }
  const inside = columns.filter((col) => col <= right);
  if (inside.length * (bottom + 1) > MAX_PAINTED) return [];
  return inside.flatMap((col) => Array.from({ length: bottom + 1 }, (_, row) => keyOf(row, col)));
}
