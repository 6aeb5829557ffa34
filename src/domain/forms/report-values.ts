import type { CellValue } from '../sheet/cell-value';
import { cellText } from '../sheet/cell-value';
import type { SheetSnapshot } from '../sheet/snapshot';
import { cellAt } from '../sheet/snapshot';
import { isBlankCell } from './header-text';
import type { MergeIndex } from './merge-index';
import type { ReportCluster } from './report-clusters';
import type { IndicatorLabel } from './sheet-scan';

/** Where the figure of a label stands, and whether it was found below it rather than beside it. */
export interface FoundValue {
  readonly row: number;
  readonly col: number;
  readonly value: CellValue | undefined;
  readonly below: boolean;
}

/** Columns right of a label in which its figure is looked for: a 单位 column and merges may stand between. */
const REACH = 16;
const LONGEST_MEASURE = 2;

/**
 * The figure of a label: the nearest cell to the right that is no label and no remark, else the cell below (spec §1.3).
 * Where labels stand side by side, without room for figures between them, the figures are below.
 */
export function reportValue(
  sheet: SheetSnapshot,
  merges: MergeIndex,
  cluster: ReportCluster,
  label: IndicatorLabel,
  otherColumns: ReadonlySet<number>,
): FoundValue {
  const merge = merges.at(label.row, label.col);
  const right = (merge?.right ?? label.col) + 1;
  const under = (merge?.bottom ?? label.row) + 1;
  const below = merges.valueAt(under, label.col);
  const isLabel = cluster.labels.some(({ row, col }) => row === under && col === label.col);
  const whatIsBelow = {
    row: under,
    col: label.col,
    value: isLabel || isBlankCell(below) ? undefined : below,
    below: true,
  };
  if (hasNeighbour(merges, cluster, label, right)) return whatIsBelow;
  const found = numberAmong(cellsBeside(sheet, merges, cluster, label.row, right, otherColumns));
  if (found) return { ...found, below: false };
  return !isLabel && holdsDigits(below)
    ? whatIsBelow
    : { row: label.row, col: right, value: undefined, below: false };
}

/** True where another label stands directly beside this one. */
const hasNeighbour = (
  merges: MergeIndex,
  cluster: ReportCluster,
  label: IndicatorLabel,
  right: number,
): boolean =>
  cluster.labels.some(
    ({ row, col }) =>
      row === label.row && (col === right || (merges.at(row, col)?.right ?? col) + 1 === label.col),
  );

interface Candidate {
  readonly row: number;
  readonly col: number;
  readonly value: CellValue;
}

/** The filled cells to the right of a label, up to the next label of the form. */
function cellsBeside(
  sheet: SheetSnapshot,
  merges: MergeIndex,
  cluster: ReportCluster,
  row: number,
  from: number,
  otherColumns: ReadonlySet<number>,
): Candidate[] {
  const cells: Candidate[] = [];
  // Without merges nothing stands behind the last cell of a row.
  const last = merges.isEmpty ? (sheet.rows[row]?.length ?? 0) : Infinity;
  for (let col = from; col < from + REACH && col < last; col++) {
    if (cluster.labels.some((label) => label.row === row && label.col === col)) break;
    if (otherColumns.has(col)) continue;
    const merge = merges.at(row, col);
    const place = merge ? { row: merge.top, col: merge.left } : { row, col };
    if (cells.some((cell) => cell.row === place.row && cell.col === place.col)) continue;
    const value = cellAt(sheet, place.row, place.col);
    if (value !== undefined && !isBlankCell(value)) cells.push({ ...place, value });
  }
  return cells;
}

/** The nearest cell; a measure word on the way (个 | 5) is passed over where a figure follows. */
function numberAmong(cells: readonly Candidate[]): Candidate | undefined {
  const [first] = cells;
  if (!first || holdsDigits(first.value)) return first;
  const isMeasure = typeof first.value === 'string' && /^\p{L}+$/u.test(first.value.trim());
  const short = cellText(first.value).trim().length <= LONGEST_MEASURE;
  return (isMeasure && short && cells.find(({ value }) => holdsDigits(value))) || first;
}

const holdsDigits = (value: CellValue | undefined): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /\d/.test(value.normalize('NFKC')));
